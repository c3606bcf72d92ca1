import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import { legalSheetNames } from "../sheet-model/sheet-names";
import { hasCompanionName } from "../templates/reading/companions";
import { type AssignmentsReading, readAssignments } from "../templates/reading/read-assignments";
import { readStatedUnit } from "../templates/reading/read-unit";
import { identityWithin } from "../templates/recorded-identity";
import { appraisalAssignmentsSheet } from "../templates/sheets/appraisal-assignments-sheet";
import { SUMMARY_SHEET_NAME } from "../templates/sheets/compiled-sheet-names";
import { FIRST_SUMMARY_ROW } from "../templates/sheets/summary-layout";
import { ASSIGNMENTS_TEXTS } from "../wording/vi/sheet-texts";
import { compiledSet } from "./compiled-set";

/** Who appraises what, and the sheet that says so. */
export interface AppraisalAssignments extends AssignmentsReading {
  readonly sheetName: string;
}

/**
 * Reads who appraises which criterion in the open compiled workbook; undefined where no sheet says so.
 * Errors: why the spreadsheet program refused.
 */
export async function readAppraisalAssignments(
  workbook: OpenWorkbook,
  set: CriteriaSet,
): Promise<Result<AppraisalAssignments | undefined, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const found = await findSheet(workbook, outline.value);
  if (!found.ok) return found;
  const grid = found.value;
  const reading = grid && readAssignments(grid, set);
  return ok(reading && { ...reading, sheetName: grid.sheetName });
}

/** Whether the open workbook has a sheet that says who appraises what. Errors: why the spreadsheet program refused. */
export async function hasAppraisalAssignments(
  workbook: OpenWorkbook,
): Promise<Result<boolean, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const found = await findSheet(workbook, outline.value);
  return found.ok ? ok(found.value !== undefined) : found;
}

/** Why there is no sheet for assignments: the workbook was not made by compiling, or by a set that is not known. */
export type AssignmentsRefusal = HostRefusal | { readonly kind: "not-compiled" };

/**
 * Draws an empty sheet for who appraises what into the open compiled workbook, in front of the sheets that
 * are there. One that is there already is shown instead. Answers whether one was drawn. Errors: not-compiled,
 * or why the spreadsheet program refused; the workbook is then as it was.
 */
export async function insertAppraisalAssignments(
  workbook: OpenWorkbook,
  options: InsertOptions = {},
): Promise<Result<"drawn" | "shown", AssignmentsRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const ofBook = await compiledSet(workbook, outline.value);
  if (!ofBook.ok) return ofBook;
  const set = ofBook.value;
  if (set === undefined) return err({ kind: "not-compiled" });
  const found = await findSheet(workbook, outline.value);
  if (!found.ok) return found;
  if (found.value !== undefined) {
    const shown = await workbook.select(found.value.sheetName, "A1");
    return shown.ok ? ok("shown") : shown;
  }
  const { sheetNames } = outline.value;
  const summary = sheetNames.includes(SUMMARY_SHEET_NAME)
    ? await workbook.read([SUMMARY_SHEET_NAME])
    : ok([]);
  if (!summary.ok) return summary;
  const [grid] = summary.value;
  const year = grid && readStatedUnit(grid, FIRST_SUMMARY_ROW).year;
  const [sheetName = ASSIGNMENTS_TEXTS.sheetName] = legalSheetNames(
    [ASSIGNMENTS_TEXTS.sheetName],
    sheetNames,
  );
  const drawn = await workbook.insert(
    { title: "", sheets: [appraisalAssignmentsSheet(set, year, sheetName)], properties: {} },
    { ...options, place: "front" },
  );
  return drawn.ok ? ok("drawn") : drawn;
}

/** The sheet that records itself as the compiling level's, or else one of the name that records nothing: a unit's is neither. */
async function findSheet(
  workbook: OpenWorkbook,
  { sheetNames }: Pick<WorkbookOutline, "sheetNames">,
): Promise<Result<Grid | undefined, HostRefusal>> {
  const names = sheetNames.filter(hasCompanionName);
  const read = names.length === 0 ? ok([]) : await workbook.read(names);
  if (!read.ok) return read;
  const sheets = read.value
    .filter(({ hidden }) => !hidden)
    .map((grid) => ({ grid, recorded: identityWithin(grid)?.cchc }));
  const own = sheets.find(({ recorded }) => recorded === "appraisal-assignments");
  const retyped = sheets.find(
    ({ grid, recorded }) =>
      recorded === undefined && grid.sheetName === ASSIGNMENTS_TEXTS.sheetName,
  );
  return ok((own ?? retyped)?.grid);
}
