import { type CriteriaNode, isLeaf } from "../../criteria/criteria-set";
import { isScoredIn, mayBringUnscored } from "../../scoring/contribution";
import type { ScoreColumn } from "../../scoring/score";
import { cellAddress, quotedSheetName, rangeAddress } from "../../sheet-model/address";
import { ifNumber } from "./comparison-formulas";
import { COUNTED_COLUMN, type ScorecardLayout } from "./scorecard-layout";
import { runsOf } from "./scorecard-sums";

/* Cells of a unit's own sheet, as formulas on other sheets refer to them. */

/** The cell that holds what a leaf brings to a column's totals, "" where that is nothing yet. */
export const countedCell = (
  sheetName: string,
  layout: ScorecardLayout,
  leaf: CriteriaNode,
  column: ScoreColumn,
): string =>
  `${quotedSheetName(sheetName)}!${cellAddress(layout.rowOf(leaf), COUNTED_COLUMN[column])}`;

/** The same of several leaves, which stand in the order of the set: a range for each run of neighbouring rows. */
export function countedCells(
  sheetName: string,
  layout: ScorecardLayout,
  leaves: readonly CriteriaNode[],
  column: ScoreColumn,
): string {
  const [firstColumn, lastColumn] = [COUNTED_COLUMN[column], COUNTED_COLUMN[column]];
  return runsOf(leaves.map((leaf) => layout.rowOf(leaf)))
    .map(({ first: firstRow, last: lastRow }) => ({ firstRow, lastRow, firstColumn, lastColumn }))
    .map((cells) => `${quotedSheetName(sheetName)}!${rangeAddress(cells)}`)
    .join(",");
}

/** The cell of the total of everything, "" while there is none to show. */
export const unitTotal = (
  sheetName: string,
  layout: ScorecardLayout,
  column: ScoreColumn,
): string => `${quotedSheetName(sheetName)}!${layout.totalCell(column)}`;

/** What a section brings, "" while there is nothing to show: its sum, or what is counted where it is itself scored. */
export function broughtFormula(
  sheetName: string,
  layout: ScorecardLayout,
  section: CriteriaNode,
  column: ScoreColumn,
): string {
  const brought = `${quotedSheetName(sheetName)}!${layout.broughtCell(section, column)}`;
  const mayBeUnscored = isLeaf(section) && mayBringUnscored(section) && isScoredIn(section, column);
  return mayBeUnscored ? ifNumber(unitTotal(sheetName, layout, column), brought) : brought;
}

/**
 * The cell that holds what a leaf could bring to a column's totals where it may be left out, and is 0 then;
 * undefined for a leaf that is never left out.
 */
export function leftOutCell(
  sheetName: string,
  layout: ScorecardLayout,
  leaf: CriteriaNode,
  column: ScoreColumn,
): string | undefined {
  if (leaf.notApplicable !== "left-out") return undefined;
  const max = layout.maxCell(leaf, column);
  return max === undefined ? undefined : `${quotedSheetName(sheetName)}!${max}`;
}
