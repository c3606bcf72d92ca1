import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../../src/criteria/criteria-set";
import { pointsToNumber } from "../../../src/criteria/points";
import { contribution, isScoredIn } from "../../../src/scoring/contribution";
import { SCORE_COLUMNS, type ScoreColumn } from "../../../src/scoring/score";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { grandTotal, totalOfNode } from "../../../src/scoring/totals";
import type { CellInput, CellModel, SheetModel } from "../../../src/sheet-model/sheet";
import {
  COUNTED_COLUMN,
  FIRST_NODE_ROW,
  MAX_COLUMN,
  ScorecardLayout,
} from "../../../src/templates/sheets/scorecard-layout";
import { cell } from "../../../src/templates/sheets/styles";

/** A unit's sheet whose hidden figures, what leaves bring and could bring, are written instead of calculated. */
export function withFigures(set: CriteriaSet, scorecard: Scorecard, sheet: SheetModel): SheetModel {
  const layout = new ScorecardLayout(set);
  const nodesByRow = new Map(set.nodes.map((node) => [layout.rowOf(node), node]));
  const rows = sheet.rows.map((row, index) => {
    const node = nodesByRow.get(index);
    if (node === undefined && index !== layout.totalRow) return row;
    const cells = [...row.cells];
    const put = (column: number, input: CellInput) => {
      while (cells.length <= column) cells.push(null);
      cells[column] = cell(input, {});
    };
    for (const column of SCORE_COLUMNS) {
      const total =
        node === undefined
          ? grandTotal(scorecard, set, column)
          : totalOfNode(scorecard, node, column);
      put(MAX_COLUMN[column], pointsToNumber(total.max));
      if (node !== undefined && isLeaf(node)) {
        put(COUNTED_COLUMN[column], countedInput(scorecard, node, column));
      }
    }
    return { ...row, cells: cells.map((each): CellModel | null => each) };
  });
  if (rows.length <= FIRST_NODE_ROW) throw new Error(`${sheet.name} is no scorecard`);
  return { ...sheet, rows };
}

/** A formula where it shows nothing: an empty cell would be 0 to those that refer to it. */
function countedInput(
  { scoresByCode }: Scorecard,
  leaf: CriteriaNode,
  column: ScoreColumn,
): CellInput {
  const points = isScoredIn(leaf, column)
    ? contribution(leaf, scoresByCode.get(leaf.code), column)
    : undefined;
  return points === undefined ? { formula: '""', value: "" } : pointsToNumber(points);
}
