import { isScoredIn, mayBringUnscored } from "../../scoring/contribution";
import type { ScoreColumn } from "../../scoring/score";
import { cellAddress } from "../../sheet-model/address";
import type { LeafRow } from "./scorecard-formulas";
import { COUNTED_COLUMN, SCORECARD_COLUMNS } from "./scorecard-layout";

/** Native formulas of a scorecard's sums over what is counted; rows count from 0. They say what src/scoring/totals.ts says. */

/** What is summed up in one column. */
export interface Summed {
  readonly column: ScoreColumn;
  /** The leaves that the sum is over. */
  readonly leaves: readonly LeafRow[];
  /** The cell of the total over everything; undefined where this is it. */
  readonly total: string | undefined;
}

/** The sum over a run of rows, "" while there is none to show. */
export const sumFormula = (firstRow: number, lastRow: number, summed: Summed): string =>
  sumOf([rangeOf(firstRow, lastRow, COUNTED_COLUMN[summed.column])], summed);

/** The sum over the rows of the leaves alone, "" while there is none to show. */
export const sumOfLeaves = (summed: Summed): string =>
  sumOf(rangesOf(rowsOf(summed.leaves), COUNTED_COLUMN[summed.column]), summed);

/** How many scores are counted in a run of rows. */
export const countFormula = (firstRow: number, lastRow: number, column: ScoreColumn): string =>
  `COUNT(${rangeOf(firstRow, lastRow, COUNTED_COLUMN[column])})`;

function sumOf(ranges: readonly string[], { leaves, column, total }: Summed): string {
  const counted = ranges.join(",");
  const sum = `ROUND(SUM(${counted}),2)`;
  const scored = leaves.filter(({ leaf }) => isScoredIn(leaf, column));
  if (!scored.some(({ leaf }) => mayBringUnscored(leaf))) {
    return `IF(COUNT(${counted})=0,"",${sum})`;
  }
  const isWhole = `COUNT(${counted})=${String(scored.length)}`;
  const isDue = total === undefined ? isWhole : `AND(${isWhole},ISNUMBER(${total}))`;
  const valid = validCounts(scored, column);
  const isShown = valid.length === 0 ? isDue : `OR(${valid.join("+")}>0,${isDue})`;
  return `IF(${isShown},${sum},"")`;
}

/** Of the leaves that bring nothing without a score what is counted tells how many have one, of others both cells. */
function validCounts(leaves: readonly LeafRow[], column: ScoreColumn): string[] {
  const [typed, counted] = [SCORECARD_COLUMNS[column], COUNTED_COLUMN[column]];
  const ordinary = rowsOf(leaves.filter(({ leaf }) => !mayBringUnscored(leaf)));
  const others = rowsOf(leaves.filter(({ leaf, applies }) => mayBringUnscored(leaf) && applies));
  return [
    ...(ordinary.length === 0 ? [] : [`COUNT(${rangesOf(ordinary, counted).join(",")})`]),
    ...runsOf(others).map(
      ({ first, last }) =>
        `SUMPRODUCT(ISNUMBER(${rangeOf(first, last, typed)})*ISNUMBER(${rangeOf(first, last, counted)}))`,
    ),
  ];
}

const rowsOf = (leaves: readonly LeafRow[]): number[] => leaves.map(({ row }) => row);

const rangesOf = (rows: readonly number[], column: number): string[] =>
  runsOf(rows).map(({ first, last }) => rangeOf(first, last, column));

const rangeOf = (firstRow: number, lastRow: number, column: number): string =>
  `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;

/** Rising rows as runs of neighbours. */
export function runsOf(rows: readonly number[]): { readonly first: number; last: number }[] {
  const runs: { readonly first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
