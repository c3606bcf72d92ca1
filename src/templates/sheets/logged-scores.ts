import type { CriteriaSet } from "../../criteria/criteria-set";
import type { AppraisalChange } from "../../scoring/appraisal-log";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import { APPRAISAL_COLUMNS } from "./appraisal-columns";
import { enteredScore } from "./scorecard-cells";
import { ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** What notes on a unit's sheet that changed scores are in the log. */
export function loggedScoreRows(
  set: CriteriaSet,
  sheetName: string,
  changes: readonly Pick<AppraisalChange, "leaf" | "to">[],
): RowsToFill[] {
  const layout = new ScorecardLayout(set);
  const runs: { firstRow: number; cells: RowsToFill["rows"][number][] }[] = [];
  for (const { leaf, to } of changes) {
    const row = layout.rowOf(leaf);
    const filled = { cells: [cell(enteredScore(to), STYLES.plain)] };
    const run = runs.at(-1);
    if (run !== undefined && run.firstRow + run.cells.length === row) run.cells.push(filled);
    else runs.push({ firstRow: row, cells: [filled] });
  }
  return runs.map(({ firstRow, cells }) => ({
    sheetName,
    firstRow,
    firstColumn: APPRAISAL_COLUMNS.logged,
    rows: cells,
  }));
}
