import type { CriteriaSet } from "../criteria/criteria-set";
import { bonusMax, highestIndex } from "../criteria/highest-index";
import { NO_POINTS, type Points } from "../criteria/points";
import { classify } from "../scoring/classify";
import { highestTotal, indexOfTotal, lowestTotal } from "../scoring/index-of-total";
import { validateScore } from "../scoring/judge-score";
import { rankTotals } from "../scoring/rank";
import { readScore } from "../scoring/read-score";
import { achievedPercent } from "../scoring/totals";
import type { CellContent } from "../sheet-model/cell-content";
import { FUNCTION_TEXTS as TEXTS } from "../wording/vi/function-texts";
import type { ArgumentCells } from "./argument-cells";
import { inOrder } from "./code-cells";
import { eachCell, eachPair, tableOf } from "./each-cell";
import {
  DIVISION_BY_ZERO,
  type FunctionProblem,
  type FunctionTable,
  type FunctionValue,
  notAScore,
  passedThrough,
  problem,
} from "./function-result";

/** CCHC.XEPLOAI: the class of each total. */
export const classes = (set: CriteriaSet, totals: ArgumentCells): FunctionTable =>
  eachCell(totals, (cell) => {
    const index = indexIn(cell, set);
    return typeof index === "number" ? classify(index, set.bands).name : (index ?? "");
  });

/**
 * CCHC.XEPHANG: the rank of each total among all of them; what is blank has none. Where a set has sections
 * decide between equal totals, those still share a rank here: totals alone do not say.
 */
export function ranks(set: CriteriaSet, totals: ArgumentCells): FunctionTable {
  const read = inOrder(totals, totals.usedRows).map((cell) => indexIn(cell, set));
  const ranked = rankTotals(read.map((index) => (typeof index === "number" ? index : null)));
  const shown = read.map((index, place): FunctionValue =>
    typeof index === "number" ? (ranked[place] ?? "") : (index ?? ""),
  );
  return tableOf(
    Math.max(1, totals.usedRows),
    totals.columns,
    (row, column) => shown[row * totals.columns + column] ?? "",
  );
}

/** CCHC.TYLE: achieved percent. */
export const percents = (scores: ArgumentCells, maxScores: ArgumentCells): FunctionTable =>
  eachPair(scores, maxScores, (score, max) => {
    const [points, maxPoints] = [pointsIn(score), pointsIn(max)];
    if (typeof points === "object") return points;
    if (typeof maxPoints === "object") return maxPoints;
    if (points === undefined) return "";
    const percent = achievedPercent(points, maxPoints ?? NO_POINTS);
    if (percent === undefined) return DIVISION_BY_ZERO;
    const judged = validateScore(points, maxPoints ?? NO_POINTS);
    return judged.ok ? percent : notAScore(judged.error);
  });

/**
 * The index of the total in a cell, by which a unit is ranked and classed. Of a set in percent the cell holds
 * the index itself, which nothing but the unit's own maximum leads to. Undefined for a cell without a figure.
 */
function indexIn(cell: CellContent, set: CriteriaSet): Points | FunctionProblem | undefined {
  const figure = pointsIn(cell);
  if (typeof figure !== "number") return figure;
  const isTotal = set.indexUnit === "points";
  const lowest = isTotal ? lowestTotal(set) : NO_POINTS;
  const highest = isTotal ? highestTotal(set) : highestIndex(set, bonusMax(set.leaves));
  if (figure < lowest && lowest < NO_POINTS) {
    return problem("#VALUE!", TEXTS.totalTooLow(figure, lowest));
  }
  if (figure < lowest) return notAScore({ kind: "negative", score: figure });
  if (highest !== undefined && figure > highest) {
    return problem("#VALUE!", TEXTS.totalTooHigh(figure, highest));
  }
  return isTotal ? indexOfTotal({ points: figure, max: set.total }, set) : figure;
}

/** The points in a cell; undefined for an empty one and for one with a text that has no figure in it. */
function pointsIn(cell: CellContent): Points | FunctionProblem | undefined {
  if (cell.kind === "error") return passedThrough(cell.code);
  if (cell.kind === "text" && !/\p{Nd}/u.test(cell.text)) return undefined;
  const read = readScore(cell);
  return read.ok ? (read.value ?? undefined) : notAScore(read.error);
}
