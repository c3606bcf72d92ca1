import { SET_SHEET_NAMES } from "../wording/vi/set-sheet-names";

/** Of a numbered sheet, " (2)". */
export const NUMBERED = / \(\d+\)$/u;

/** Whether a sheet may bring a criteria set along, as far as its name says: no unit's sheet is called so. */
export const hasSetSheetName = (sheetName: string): boolean => {
  const name = sheetName.replace(NUMBERED, "");
  return name === SET_SHEET_NAMES.criteria || name === SET_SHEET_NAMES.settings;
};
