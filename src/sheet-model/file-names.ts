export const WORD_ENDING = ".docx";
export const ZIP_ENDING = ".zip";

/** What neither Windows nor a browser lets a file's name hold. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;
/** Windows drops them from a name's end. */
const LOOSE_END = /[.\s]+$/u;
/** In letters, without the ending: systems count a name's bytes, or the letters of its whole path. */
const LONGEST = 120;

/**
 * Names under which files can be saved side by side on every system, in the order of the wishes: forbidden
 * characters become spaces, long names are cut, and names alike but for their case are numbered.
 * `ending` begins with its dot.
 */
export function legalFileNames(wishes: readonly string[], ending: string): string[] {
  const used = new Set<string>();
  return wishes.map((wish) => {
    const name = uniqueName(legalName(wish), used);
    used.add(name.toLowerCase());
    return name + ending;
  });
}

function legalName(wish: string): string {
  const spaced = wish.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim();
  return cut(spaced, LONGEST);
}

function uniqueName(name: string, used: ReadonlySet<string>): string {
  let unique = name;
  for (let number = 2; used.has(unique.toLowerCase()); number++) {
    const suffix = ` (${String(number)})`;
    unique = cut(name, LONGEST - suffix.length) + suffix;
  }
  return unique;
}

/** No character is split in two. */
const cut = (name: string, length: number): string =>
  (name.length <= length ? name : name.slice(0, length).replace(/\p{Surrogate}$/u, "")).replace(
    LOOSE_END,
    "",
  );
