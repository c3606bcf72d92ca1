import { CODE_PATTERN, parentCode } from "../../criteria/criterion-code";
import type { CellContent } from "../../sheet-model/cell-content";
import { cellText } from "../reading/cell-text";
import { codeOfPlain, isRoman, plainCode, writtenCodes } from "../reading/written-code";

export interface ResolvedCode {
  /** Undefined where the cell holds no code, or one of more than three levels. */
  readonly code: string | undefined;
  /** What the form prints instead, of a section. */
  readonly label: string | undefined;
  /** Excel had made a number or a date of it. */
  readonly isGuessed: boolean;
  /** It stood there without its section: "2" beneath "I". */
  readonly isRenumbered: boolean;
}

const LETTER = /^[A-ZĐ]$/;
const INTEGER = /^\d+$/;

/**
 * The codes of a list's rows, in their order. Where sections are "I", "II" or "A", "B" and criteria are
 * counted "1", "2" beneath them, the section's number is put before each.
 */
export function resolveCodes(cells: readonly CellContent[]): ResolvedCode[] {
  const shown = cells.map((cell) => plainCode(cellText(cell)));
  const areLetters = !shown.some(isRoman);
  const isSection = (text: string) => (areLetters ? LETTER.test(text) : isRoman(text));
  const sections = shown.filter(isSection).length;
  const integers = shown.filter((text) => INTEGER.test(text)).length;
  const countsAnew = sections > 0 && integers >= sections;

  const seen = new Set<string>();
  let section: string | undefined;
  let sectionsSeen = 0;
  return cells.map((cell, place): ResolvedCode => {
    const text = shown[place] ?? "";
    if (isSection(text)) {
      sectionsSeen += 1;
      section = areLetters ? String(sectionsSeen) : codeOfPlain(text);
      if (section !== undefined) seen.add(section);
      return { code: section, label: text, isGuessed: false, isRenumbered: false };
    }
    const candidates = writtenCodes(cell)
      .map((code) => (countsAnew ? `${section ?? ""}.${code}` : code))
      .filter((code) => CODE_PATTERN.test(code));
    const code = candidates.find((one) => isExpected(one, seen)) ?? candidates[0];
    if (code !== undefined) seen.add(code);
    return {
      code,
      label: undefined,
      isGuessed: cell.kind !== "text" && code?.includes(".") === true,
      isRenumbered: countsAnew && code !== undefined,
    };
  });
}

/** Whether a code goes on where those above it end: the number 1.1 is "1.10" behind "1.9" alone. */
function isExpected(code: string, seen: ReadonlySet<string>): boolean {
  if (seen.has(code)) return false;
  const parent = parentCode(code);
  if (parent !== undefined && !seen.has(parent)) return false;
  const last = Number(code.slice(parent === undefined ? 0 : parent.length + 1));
  const before = `${parent === undefined ? "" : `${parent}.`}${String(last - 1)}`;
  return last === 1 || seen.has(before);
}
