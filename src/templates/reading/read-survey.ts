import type { CriteriaSet } from "../../criteria/criteria-set";
import { type Result, err, ok } from "../../result";
import { appliesTo } from "../../scoring/contribution";
import type { OrgUnit } from "../../scoring/org-unit";
import {
  type SurveyFinding,
  type SurveyRefusal,
  surveyFinding,
} from "../../scoring/survey-finding";
import type { Grid } from "../../sheet-model/grid";
import { SurveyRecord, type SurveyResult } from "./survey-record";
import { SurveyRows } from "./survey-rows";
import { findSurveyTable } from "./survey-table";
import { SurveyUnits } from "./survey-units";

/** The survey's results as far as they could be taken, and all that could not. */
export interface SurveyReading<Unit extends OrgUnit = OrgUnit> {
  readonly results: readonly SurveyResult<Unit>[];
  readonly findings: readonly SurveyFinding[];
}

/** Whether units of a set are surveyed at all. */
export const hasSurvey = ({ leaves }: Pick<CriteriaSet, "leaves">): boolean =>
  leaves.some(({ kind }) => kind === "survey");

/**
 * Reads the survey's results (kết quả điều tra xã hội học) of a workbook's units from all sheets that have a
 * table of them: units in one column, and a column for each survey leaf or a row for each unit and leaf.
 * Results are points, or percent of the leaf's maximum. Of two results the first counts.
 * Errors: no-survey, no-table. Rows, columns and cells that are not taken are findings.
 */
export function readSurvey<Unit extends OrgUnit>(
  grids: readonly Grid[],
  set: CriteriaSet,
  units: readonly Unit[],
): Result<SurveyReading<Unit>, SurveyRefusal> {
  if (!hasSurvey(set)) return err({ kind: "no-survey" });
  const known = new SurveyUnits(units);
  const record = new SurveyRecord<Unit>();
  const rows = new SurveyRows(set, known, record);
  const shown = grids.filter(({ hidden }) => !hidden);
  let tables = 0;
  for (const grid of shown) {
    const table = findSurveyTable(grid, set, (cell) => known.namedBy(cell).length > 0);
    if (table === undefined) continue;
    tables += 1;
    rows.readTable(grid, table);
  }
  if (tables === 0) {
    return err({ kind: "no-table", sheetNames: shown.map(({ sheetName }) => sheetName) });
  }
  const { results, findings } = record;
  return ok({ results, findings: [...findings, ...lacking(record, set, units)] });
}

/** What the tables do not say. */
function lacking<Unit extends OrgUnit>(
  { cellsByLeaf, entered, leaves, refused }: SurveyRecord<Unit>,
  set: CriteriaSet,
  units: readonly Unit[],
): SurveyFinding[] {
  const [inTable, without] = [true, false].map((isThere) =>
    units.filter((unit) => cellsByLeaf.has(unit) === isThere),
  );
  const names = (of: readonly Unit[]) => of.map(({ name }) => name);
  const ofUnits =
    without === undefined || without.length === 0
      ? []
      : [surveyFinding({ kind: "units-without-row", units: names(without) })];
  const ofLeaves = set.leaves.flatMap((leaf): SurveyFinding[] => {
    const { kind, code } = leaf;
    if (kind !== "survey") return [];
    if (!leaves.has(leaf)) {
      const isTold = refused.has(leaf);
      return isTold ? [] : [surveyFinding({ kind: "leaf-without-results" }, { code })];
    }
    const blank = (inTable ?? []).filter(
      (unit) => appliesTo(leaf, unit.kind) && entered.get(unit)?.has(leaf) !== true,
    );
    return blank.length === 0
      ? []
      : [surveyFinding({ kind: "blank", units: names(blank) }, { code })];
  });
  return [...ofUnits, ...ofLeaves];
}
