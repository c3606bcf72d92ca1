import type { CriteriaSet } from "../criteria/criteria-set";
import type { SetMistake, SetNote } from "../criteria/set-mistake";
import { type Result, ok } from "../result";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook } from "../sheet-model/open-workbook";
import type { SheetModel, WorkbookModel } from "../sheet-model/sheet";
import { isDrawnToTravel } from "../templates/set-form/criteria-sheet";
import { findSetSheets } from "../templates/set-form/find-set-sheets";
import { type AnnexForm, formFromAnnex } from "../templates/set-form/form-from-annex";
import { readSet } from "../templates/set-form/read-set";
import { setSheets } from "../templates/set-form/set-sheets";
import {
  hasSetSheetName,
  numberOfSheet,
  numberedAlike,
  withoutNumber,
} from "../templates/set-sheet-name";
import { SET_SHEET_NAMES } from "../wording/vi/set-sheet-names";

/** What sheets are as a criteria set. */
export type SheetsReading =
  | { readonly kind: "set"; readonly set: CriteriaSet; readonly notes: readonly SetNote[] }
  | { readonly kind: "mistakes"; readonly mistakes: readonly SetMistake[] }
  /** A decision's annex: it has the criteria and not the rules. */
  | ({ readonly kind: "annex" } & AnnexForm);

/** Why there is no list of criteria to go on from. */
const NO_LIST: ReadonlySet<SetMistake["detail"]["kind"]> = new Set([
  "no-table",
  "no-column",
  "no-rows",
  "too-many-rows",
]);

/** Reads sheets as a criteria set, whole or not at all. */
export function readSetSheets(grids: readonly Grid[]): SheetsReading {
  const read = readSet(grids);
  if (read.ok) return { kind: "set", ...read.value };
  if (findSetSheets(grids).settings !== undefined)
    return { kind: "mistakes", mistakes: read.error };
  // Where there is no list of criteria, nobody asks for its settings.
  const ofList = read.error.filter(({ detail: { kind } }) => NO_LIST.has(kind));
  const annex = ofList.length === 0 ? formFromAnnex(grids) : undefined;
  return annex === undefined ? { kind: "mistakes", mistakes: ofList } : { kind: "annex", ...annex };
}

/**
 * Reads the criteria set in the open workbook: of its two sheets where they are there, of several those in
 * front, else those that came last, before any that travel with scores those to type into; where there are
 * none, of the sheet in front, which may be an annex.
 * Errors: why the spreadsheet program refused.
 */
export async function readOpenSet(
  workbook: Pick<OpenWorkbook, "outline" | "read">,
): Promise<Result<SheetsReading, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const { sheetNames, activeSheetName } = outline.value;
  const named = sheetNames.filter(hasSetSheetName);
  const [last] = named.slice(-1);
  if (last === undefined) {
    const annex = await workbook.read([activeSheetName]);
    return annex.ok ? ok(readSetSheets(annex.value)) : annex;
  }
  const read = await workbook.read(named);
  if (!read.ok) return read;
  const isInFront = hasSetSheetName(activeSheetName);
  const number = numberOfSheet(isInFront ? activeSheetName : (lastForm(read.value) ?? last));
  const pair = read.value.filter(({ sheetName }) => numberOfSheet(sheetName) === number);
  const reading = readSetSheets(
    pair.map((grid) => ({ ...grid, sheetName: withoutNumber(grid.sheetName) })),
  );
  return ok(placedIn(reading, number));
}

/** Of the sheets of sets, the last criteria that are there to be typed over. */
const lastForm = (grids: readonly Grid[]): string | undefined =>
  grids
    .filter((grid) => withoutNumber(grid.sheetName) === SET_SHEET_NAMES.criteria)
    .filter((grid) => !isDrawnToTravel(grid))
    .at(-1)?.sheetName;

/** What was found in sheets that were read without their number, where they stand. */
function placedIn(reading: SheetsReading, number: string): SheetsReading {
  const placed = <Found extends { readonly sheetName: string }>(all: readonly Found[]) =>
    all.map((found) => ({ ...found, sheetName: `${found.sheetName}${number}` }));
  switch (reading.kind) {
    case "set":
      return { ...reading, notes: placed(reading.notes) };
    case "mistakes":
      return { ...reading, mistakes: placed(reading.mistakes) };
    case "annex":
      return {
        ...reading,
        notes: placed(reading.notes),
        mistakes: placed(reading.mistakes),
      };
  }
}

/**
 * Adds the two sheets of a criteria set behind those that are there, and shows the first; where others are
 * called so, both are numbered. Answers with their names. Errors: why the spreadsheet program refused.
 */
export async function insertSetSheets(
  workbook: OpenWorkbook,
  sheets: readonly SheetModel[],
  options: InsertOptions = {},
): Promise<Result<readonly string[], HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const named = numberedAlike(sheets, outline.value.sheetNames);
  const inserted = await workbook.insert(setWorkbook(named), options);
  return inserted.ok ? ok(named.map(({ name }) => name)) : inserted;
}

/** The sheets of a set as a file of their own, to be handed on. */
export const setFile = (set: CriteriaSet): WorkbookModel =>
  setWorkbook(setSheets(set, { isEditable: true }));

const setWorkbook = (sheets: readonly SheetModel[]): WorkbookModel => ({
  title: SET_SHEET_NAMES.criteria,
  sheets,
  properties: {},
});
