import { type CriteriaNode, type CriteriaSet, isLeaf } from "../criteria/criteria-set";
import { pointsToNumber } from "../criteria/points";
import { judgeScore, validateScore } from "../scoring/judge-score";
import { readScore } from "../scoring/read-score";
import type { Score } from "../scoring/score";
import { totalOfNode } from "../scoring/totals";
import { type CellContent, EMPTY_CELL } from "../sheet-model/cell-content";
import { isBlank } from "../templates/reading/cell-text";
import { FUNCTION_TEXTS, describeScoreProblem } from "../wording/vi/function-texts";
import type { ArgumentCells } from "./argument-cells";
import { type CodeCell, codeProblem, codesWhereTheyStand } from "./code-cells";
import { eachCell, eachPair, tableOf } from "./each-cell";
import {
  type FunctionProblem,
  type FunctionTable,
  type FunctionValue,
  notAScore,
  passedThrough,
} from "./function-result";
import { type UnitScores, readScoreTable } from "./score-table";

const TEXTS = FUNCTION_TEXTS.verdicts;

/** CCHC.KIEMTRA: of each score whether it is one of its leaf, or what is wrong with it. */
export const checkScores = (
  set: CriteriaSet,
  codes: ArgumentCells,
  scores: ArgumentCells,
): FunctionTable =>
  eachPair(codesWhereTheyStand(codes, set), scores, (code, score) => {
    if (code.kind !== "node") return codeProblem(code, set) ?? "";
    if (score.kind === "error") return passedThrough(score.code);
    return isLeaf(code.node)
      ? verdict(judgeScore(score, code.node, "appraised"))
      : TEXTS.sumOfOthers;
  });

/** CCHC.KIEMTRA.BANG: the same for a table, which also shows what is there twice and what sums are wrong. */
export function checkTable(
  set: CriteriaSet,
  codes: ArgumentCells,
  scores: ArgumentCells,
): FunctionTable | FunctionProblem {
  const read = readScoreTable(codes, scores, set);
  if (!read.ok) return read.error;
  const { codes: rows, units, unitsAreColumns } = read.value;
  const verdicts = units.map((unit) => verdictsOn(rows, unit, set));
  return unitsAreColumns
    ? tableOf(rows.length, units.length, (row, unit) => verdicts[unit]?.[row] ?? "")
    : tableOf(units.length, rows.length, (unit, row) => verdicts[unit]?.[row] ?? "");
}

/** CCHC.DIEM: of each cell the score that it holds. */
export const readScores = (values: ArgumentCells): FunctionTable =>
  eachCell(values, (cell) => {
    if (cell.kind === "error") return passedThrough(cell.code);
    const read = readScore(cell);
    if (!read.ok) return notAScore(read.error);
    if (read.value === null) return "";
    // Whatever its maximum is, a score is not negative.
    const judged = validateScore(read.value, read.value);
    return judged.ok ? pointsToNumber(judged.value) : notAScore(judged.error);
  });

function verdictsOn(
  codes: readonly CodeCell[],
  unit: UnitScores,
  set: CriteriaSet,
): FunctionValue[] {
  const seen = new Set<CriteriaNode>();
  return codes.map((code, index) => {
    const cell = unit.cells[index] ?? EMPTY_CELL;
    if (code.kind === "blank" || code.kind === "label") return "";
    if (code.kind !== "node") return codeProblem(code, set) ?? "";
    if (cell.kind === "error") return passedThrough(cell.code);
    const { node } = code;
    if (!isLeaf(node)) return sumVerdict(node, cell, unit);
    if (seen.has(node)) return isBlank(cell) ? "" : TEXTS.repeated(node.label);
    seen.add(node);
    return verdict(judgeScore(cell, node, "appraised"));
  });
}

/** On a sum that stands in the table itself, beside its leaves. */
function sumVerdict(node: CriteriaNode, cell: CellContent, unit: UnitScores): string {
  if (isBlank(cell)) return "";
  if (!node.leaves.some(({ code }) => unit.scoresByCode.has(code))) return TEXTS.sumOfOthers;
  const stated = readScore(cell);
  if (!stated.ok) return describeScoreProblem(stated.error);
  const { points } = totalOfNode(unit, node, "appraised");
  return stated.value === points ? TEXTS.valid : TEXTS.wrongSum(points);
}

function verdict(score: Score): string {
  switch (score.kind) {
    case "unscored":
      return TEXTS.unscored;
    case "valid":
    case "not-applicable":
      return TEXTS.valid;
    case "invalid":
      return describeScoreProblem(score.problem);
  }
}
