import type { SetNote } from "../criteria/set-mistake";

/** Of each kind so many are said: of a long annex every row may be understood in the same way. */
const SAID_OF_A_KIND = 5;

/** Notes as sentences in their order, of each kind the first few, and how many there are like these. */
export function noteLines(
  notes: readonly SetNote[],
  describe: (note: SetNote) => string,
  more: (count: number) => string,
): string[] {
  const kinds = new Set(notes.map(({ detail }) => detail.kind));
  return [...kinds].flatMap((kind) => {
    const lines = notes.filter(({ detail }) => detail.kind === kind).map(describe);
    const rest = lines.length - SAID_OF_A_KIND;
    return rest > 1 ? [...lines.slice(0, SAID_OF_A_KIND), more(rest)] : lines;
  });
}
