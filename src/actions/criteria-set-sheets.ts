import type { CriteriaSet } from "../criteria/criteria-set";
import type { SetMistake, SetNote } from "../criteria/set-mistake";
import { type Result, err, ok } from "../result";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook } from "../sheet-model/open-workbook";
import type { SheetModel, WorkbookModel } from "../sheet-model/sheet";
import { formFromAnnex } from "../templates/set-form/form-from-annex";
import { readSet } from "../templates/set-form/read-set";
import { setSheets } from "../templates/set-form/set-sheets";
import { SET_SHEET_NAMES } from "../wording/vi/set-sheet-names";

/** What sheets are as a criteria set. */
export type SetReading =
  | { readonly kind: "set"; readonly set: CriteriaSet; readonly notes: readonly SetNote[] }
  | { readonly kind: "mistakes"; readonly mistakes: readonly SetMistake[] }
  /** A decision's annex: it has the criteria and not the rules; both sheets, with what it says filled in. */
  | { readonly kind: "annex"; readonly form: readonly SheetModel[] };

const NAMES: readonly string[] = Object.values(SET_SHEET_NAMES);

/** Reads sheets as a criteria set, whole or not at all. */
export function readSetSheets(grids: readonly Grid[]): SetReading {
  const read = readSet(grids);
  if (read.ok) return { kind: "set", ...read.value };
  const hasSettings = grids.some(({ sheetName }) => sheetName === SET_SHEET_NAMES.settings);
  if (hasSettings) return { kind: "mistakes", mistakes: read.error };
  // Where there is no list of criteria, nobody asks for its settings.
  const noTable = read.error.filter(({ detail }) => detail.kind === "no-table");
  return noTable.length > 0
    ? { kind: "mistakes", mistakes: noTable }
    : { kind: "annex", form: formFromAnnex(grids) };
}

/**
 * Reads the criteria set in the open workbook: of its two sheets where they are there, else of the sheet in
 * front, which may be an annex. Errors: why the spreadsheet program refused.
 */
export async function readOpenSet(
  workbook: OpenWorkbook,
): Promise<Result<SetReading, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const { sheetNames, activeSheetName } = outline.value;
  const named = sheetNames.filter((name) => NAMES.includes(name));
  const grids = await workbook.read(named.length > 0 ? named : [activeSheetName]);
  return grids.ok ? ok(readSetSheets(grids.value)) : grids;
}

/**
 * Adds the two sheets of a criteria set behind those that are there. Errors: sheet-name-taken where there
 * are such sheets, which are to be filled in first; why the spreadsheet program refused otherwise.
 */
export async function insertSetSheets(
  workbook: OpenWorkbook,
  sheets: readonly SheetModel[],
  options: InsertOptions = {},
): Promise<Result<void, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const taken = outline.value.sheetNames.find((name) => NAMES.includes(name));
  if (taken !== undefined) return err({ kind: "sheet-name-taken", sheetName: taken });
  return workbook.insert(setWorkbook(sheets), options);
}

/** The sheets of a set as a file of their own, to be handed on. */
export const setFile = (set: CriteriaSet): WorkbookModel =>
  setWorkbook(setSheets(set, { isEditable: true }));

const setWorkbook = (sheets: readonly SheetModel[]): WorkbookModel => ({
  title: SET_SHEET_NAMES.criteria,
  sheets,
  properties: {},
});
