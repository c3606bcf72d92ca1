import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import type { OrgUnit } from "../scoring/org-unit";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook } from "../sheet-model/open-workbook";
import { missingSetSheets } from "./bring-set";
import { newScorecard } from "./new-scorecard";

/** What an officer says about the score sheet to insert. */
export interface ScorecardRequest {
  readonly set: CriteriaSet;
  readonly unit: OrgUnit;
  readonly year: number;
}

/**
 * Draws an empty score sheet into the open workbook, behind the sheets that are there, and shows it.
 * A sheet of the unit's name that is there already is kept; the new one is numbered. Answers with
 * the new sheet's name. A set that not every machine has comes along in sheets of its own. Errors: why the spreadsheet program refused; the workbook is then as it was.
 */
export async function insertScorecard(
  workbook: OpenWorkbook,
  { set, unit, year }: ScorecardRequest,
  options: InsertOptions = {},
): Promise<Result<string, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const drawn = newScorecard(set, unit, year, outline.value.sheetNames);
  const names = drawn.sheets.map(({ name }) => name);
  const ofSet = await missingSetSheets(workbook, outline.value, set, names);
  if (!ofSet.ok) return ofSet;
  const sheets = [...drawn.sheets, ...ofSet.value];
  const inserted = await workbook.insert({ ...drawn, sheets }, options);
  return inserted.ok ? ok(drawn.sheets[0]?.name ?? unit.name) : inserted;
}
