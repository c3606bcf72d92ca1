import type { CriteriaSet } from "../criteria/criteria-set";
import type { OrgUnit } from "../scoring/org-unit";
import { emptyScorecard } from "../scoring/scorecard";
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
  const [sheetName = unit.name] = legalSheetNames([unit.name], taken);
  return {
    title: `${set.title} - ${unit.name} - ${String(year)}`,
    sheets: [scorecardSheet(set, emptyScorecard(set, unit, year), sheetName)],
    properties: {},
  };
}
