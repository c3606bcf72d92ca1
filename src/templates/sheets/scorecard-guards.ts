import type { CriteriaSet } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { type CellRange, cellAddress } from "../../sheet-model/address";
import type { ConditionalFormat, Validation } from "../../sheet-model/sheet";
import { scoreValidationTexts } from "../../wording/vi/sheet-texts";
import { COUNTED_COLUMN, SCORECARD_COLUMNS, type ScorecardLayout } from "./scorecard-layout";
import { NOT_COUNTED } from "./styles";

/** Stops a typed score outside 0…maximum, a rule for each leaf so that it can name the criterion. */
export function scoreValidations(set: CriteriaSet, layout: ScorecardLayout): Validation[] {
  return set.leaves.map((leaf) => ({
    range: scoreCells(layout.rowOf(leaf)),
    rule: { kind: "decimal", min: 0, max: pointsToNumber(leaf.maxScore) },
    ...scoreValidationTexts(leaf),
  }));
}

/** Marks a score that was entered, or pasted past the validation, but is not counted. */
export function notCountedFormat(set: CriteriaSet, layout: ScorecardLayout): ConditionalFormat {
  const ranges = leafRuns(set, layout);
  const row = ranges[0]?.firstRow ?? 0;
  // Written for the first self-score; in the column beside it, it speaks of the appraised one.
  const entered = cellAddress(row, SCORECARD_COLUMNS.self);
  const counted = cellAddress(row, COUNTED_COLUMN.self);
  return { ranges, formula: `AND(${entered}<>"",NOT(ISNUMBER(${counted})))`, style: NOT_COUNTED };
}

/** The score cells of the leaves, a range for each run of neighbouring rows. */
function leafRuns(set: CriteriaSet, layout: ScorecardLayout): CellRange[] {
  const runs: CellRange[] = [];
  for (const leaf of set.leaves) {
    const cells = scoreCells(layout.rowOf(leaf));
    const last = runs.at(-1);
    if (last?.lastRow === cells.firstRow - 1) {
      runs[runs.length - 1] = { ...last, lastRow: cells.lastRow };
    } else {
      runs.push(cells);
    }
  }
  return runs;
}

const scoreCells = (row: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn: SCORECARD_COLUMNS.self,
  lastColumn: SCORECARD_COLUMNS.appraised,
});
