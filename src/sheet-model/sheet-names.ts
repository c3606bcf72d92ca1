const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;

/**
 * Sheet names that Excel accepts, all different, in the order of the wishes: forbidden characters
 * and outer apostrophes become spaces, long names are cut, repeated ones numbered.
 * `taken` are names already in the workbook.
 */
export function legalSheetNames(wishes: readonly string[], taken: readonly string[]): string[] {
  // "History" is reserved in every Excel. Names are compared without case.
  const used = new Set(["History", ...taken].map((name) => name.toLowerCase()));
  return wishes.map((wish) => {
    const name = uniqueName(legalName(wish), used);
    used.add(name.toLowerCase());
    return name;
  });
}

/**
 * A legal name, none of those `taken`, made of a sheet's name and a suffix that says what became of
 * it; a long name is cut before the suffix.
 */
export function suffixedSheetName(name: string, suffix: string, taken: readonly string[]): string {
  const wish = cut(name, LONGEST - suffix.length).trimEnd() + suffix;
  const [legal = wish] = legalSheetNames([wish], taken);
  return legal;
}

function legalName(wish: string): string {
  const cleaned = wish.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  const name = cut(cleaned.replace(/^['\s]+|['\s]+$/g, ""), LONGEST).replace(/['\s]+$/, "");
  return name === "" ? "Trang" : name;
}

function uniqueName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const numbered = cut(name, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(numbered.toLowerCase())) return numbered;
  }
}

/** Cut by UTF-16 units, as Excel counts, without splitting a character in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.codePointAt(length - 1) ?? 0;
  return text.slice(0, last > 0xffff ? length - 1 : length);
}
