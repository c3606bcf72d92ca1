import type { SheetModel } from "../sheet-model/sheet";
import { SET_SHEET_NAMES } from "../wording/vi/set-sheet-names";

/** Of a numbered sheet, " (2)". */
const NUMBERED = / \(\d+\)$/u;

/** What numbers a sheet, " (2)"; "" where nothing does. Both sheets of one set bear the same. */
export const numberOfSheet = (sheetName: string): string => NUMBERED.exec(sheetName)?.[0] ?? "";

export const withoutNumber = (sheetName: string): string => sheetName.replace(NUMBERED, "");

/** Whether a sheet may bring a criteria set along, as far as its name says: no unit's sheet is called so. */
export const hasSetSheetName = (sheetName: string): boolean => {
  const name = withoutNumber(sheetName);
  return name === SET_SHEET_NAMES.criteria || name === SET_SHEET_NAMES.settings;
};

/** The sheets of a set under names that are not `taken`: both bear one number, by which they are known to go together. */
export function numberedAlike(
  sheets: readonly SheetModel[],
  taken: readonly string[],
): readonly SheetModel[] {
  const used = taken.map((name) => name.toLowerCase());
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const named = sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}${suffix}` }));
    if (named.every(({ name }) => !used.includes(name.toLowerCase()))) return named;
  }
}
