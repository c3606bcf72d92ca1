import type { CriteriaSet } from "../criteria/criteria-set";
import type { OrgUnit } from "../scoring/org-unit";
import { type AssignmentPlan, NO_PLAN } from "../scoring/assignment";
import { type Scorecard, emptyScorecard } from "../scoring/scorecard";
import { legalSheetNames } from "../sheet-model/sheet-names";
import type { WorkbookModel } from "../sheet-model/sheet";
import { scorecardSheet } from "../templates/sheets/scorecard-sheet";

/** A workbook with one empty score sheet for a unit and a year, its name none of those `taken`. */
export function newScorecard(
  set: CriteriaSet,
  unit: OrgUnit,
  year: number,
  taken: readonly string[] = [],
): WorkbookModel {
  return scorecardWorkbook(set, emptyScorecard(set, unit, year), NO_PLAN, taken);
}

/**
 * A scorecard's sheet with what was entered, the list of its evidence and the assignments, in this
 * order; their names are none of those `taken`.
 */
export function scorecardWorkbook(
  set: CriteriaSet,
  scorecard: Scorecard,
  _plan: AssignmentPlan,
  taken: readonly string[] = [],
): WorkbookModel {
  const { unit, year } = scorecard;
  const [sheetName = unit.name] = legalSheetNames([unit.name], taken);
  const named = [set.title, unit.name, ...(year === undefined ? [] : [String(year)])];
  return {
    title: named.join(" - "),
    sheets: [scorecardSheet(set, scorecard, sheetName)],
    properties: {},
  };
}
