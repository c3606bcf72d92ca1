import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Scorecard } from "../../scoring/scorecard";
import type { RowToFill, RowsToFill } from "../../sheet-model/open-workbook";
import type { CellModel } from "../../sheet-model/sheet";
import {
  FIRST_NODE_ROW,
  SCORECARD_COLUMNS as COLUMNS,
  SET_COLUMNS,
  ScorecardLayout,
} from "./scorecard-layout";
import { nodeRow } from "./scorecard-rows";
import { withSetCells } from "./scorecard-set-cells";

/** Runs of neighbouring columns into which people write; rows fit themselves to texts. */
const ENTRY_COLUMNS = [
  { first: COLUMNS.self, last: COLUMNS.appraised, fits: false },
  { first: COLUMNS.evidence, last: COLUMNS.evidence, fits: true },
  { first: COLUMNS.remark, last: COLUMNS.explanation, fits: true },
  { first: SET_COLUMNS.part, last: SET_COLUMNS.whole, fits: false },
] as const;

/** Rows that are as they were may lie between others that are written together. */
const WIDEST_GAP = 3;

/**
 * What is to be written into a unit's sheet, which is in form, so that it shows `after` where it shows
 * `before`: those entries alone that differ, so that nobody's other work is written over.
 */
export function scorecardUpdate(
  set: CriteriaSet,
  sheetName: string,
  before: Scorecard,
  after: Scorecard,
): RowsToFill[] {
  const rowsOf = (scorecard: Scorecard) => {
    const content = { set, scorecard, layout: new ScorecardLayout(set), lists: undefined };
    return set.nodes.map((node) => withSetCells(nodeRow(node, content), node, content).cells);
  };
  const [was, is] = [rowsOf(before), rowsOf(after)];
  return ENTRY_COLUMNS.flatMap(({ first, last, fits }) => {
    const cells = is.map((row, index) =>
      row
        .slice(first, last + 1)
        .map((cell, column) => (isSame(cell, was[index]?.[first + column]) ? undefined : cell)),
    );
    return runsOf(cells).map(({ from, to }): RowsToFill => ({
      sheetName,
      firstRow: FIRST_NODE_ROW + from,
      firstColumn: first,
      rows: cells.slice(from, to + 1).map((each): RowToFill => ({ cells: each })),
      ...(fits && { fits }),
    }));
  });
}

/** Sums are formulas and see to themselves. */
const isSame = (cell: CellModel | null, other: CellModel | null | undefined): boolean =>
  typeof cell?.input === "object" && cell.input !== null
    ? true
    : (cell?.input ?? null) === (other?.input ?? null);

/** The runs of rows in which something is to be written; both ends included. */
function runsOf(rows: readonly RowToFill["cells"][]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell === undefined)) continue;
    const run = runs.at(-1);
    if (run !== undefined && index - run.to <= WIDEST_GAP) run.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs;
}
