import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import { type AppraisalRecord, EMPTY_RECORD } from "../scoring/appraisal-record";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import { readAppraisalRecord } from "../templates/read-back/read-appraisal-record";
import { type ScorecardReading, readScorecard } from "../templates/reading/read-scorecard";
import { hasSetSheetName } from "../templates/set-sheet-name";
import { otherRecordedSet } from "../templates/recorded-set";
import { NO_UNIT_SHEET_NAMES } from "../templates/sheets/compiled-sheet-names";
import { isInForm } from "../templates/sheets/scorecard-form";

/** A unit's scorecard in a compiled workbook. */
export interface UnitSheet extends ScorecardReading {
  /** What the compiling level noted beside it; empty where the sheet is out of form. */
  readonly record: AppraisalRecord;
  /** Whether everything stands where the formulas of the compiled sheets look for it. */
  readonly isInForm: boolean;
}

/** The sheets of units that are in the open workbook, in their order; hidden ones are not among them. */
export async function readUnits(
  workbook: OpenWorkbook,
  set: CriteriaSet,
  { sheetNames }: Pick<WorkbookOutline, "sheetNames">,
): Promise<Result<readonly UnitSheet[], HostRefusal>> {
  const names = sheetNames.filter(
    (name) => !NO_UNIT_SHEET_NAMES.includes(name) && !hasSetSheetName(name),
  );
  if (names.length === 0) return ok([]);
  const read = await workbook.read(names);
  if (!read.ok) return read;
  const units: UnitSheet[] = [];
  for (const grid of read.value) {
    units.push(...unitSheet(grid, set));
    await workbook.breathe();
  }
  return ok(units);
}

/** The sheets of units on which the compiled sheets cannot rely. */
export const outOfFormNames = (units: readonly UnitSheet[]): string[] =>
  units.flatMap(({ isInForm, sheetName }) => (isInForm ? [] : [sheetName]));

/** A sheet of a compiled workbook as a unit's, or none where it is no unit's. */
export function unitSheet(grid: Grid, set: CriteriaSet): UnitSheet[] {
  if (grid.hidden) return [];
  const content = { grids: [grid], properties: {} };
  const reading = readScorecard(content, set, grid.sheetName, { ofOtherSets: "read" });
  if (!reading.ok) return [];
  // A sheet of another set, copied in, may look alike; nothing can be ranked by it.
  return [
    isInForm(grid, set) && otherRecordedSet(grid, set) === undefined
      ? { ...reading.value, record: readAppraisalRecord(grid, set), isInForm: true }
      : { ...reading.value, record: EMPTY_RECORD, isInForm: false },
  ];
}
