const ENTRIES_NAMED = 10;

/** A text from a file as a sentence can quote it: one line of at most 80 characters. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** A text of at most so many UTF-16 code units, its lines kept. */
export const cutTo = (longest: number, text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** The first ten entries, separated, and how many `more` there are. */
export function firstEntries(
  entries: readonly (string | number)[],
  separator = ", ",
): {
  readonly shown: string;
  readonly more: number;
} {
  return {
    shown: entries.slice(0, ENTRIES_NAMED).join(separator),
    more: Math.max(0, entries.length - ENTRIES_NAMED),
  };
}
