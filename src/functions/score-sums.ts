import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { pointsToNumber } from "../criteria/points";
import { grandTotal, totalOfNode } from "../scoring/totals";
import { FUNCTION_TEXTS as TEXTS } from "../wording/vi/function-texts";
import type { ArgumentCells } from "./argument-cells";
import { codeProblem, inOrder, readCodes } from "./code-cells";
import { tableOf } from "./each-cell";
import {
  type FunctionProblem,
  type FunctionTable,
  type FunctionValue,
  problem,
} from "./function-result";
import {
  type ScoreTable,
  type UnitScores,
  leavesIn,
  readScoreTable,
  tableProblem,
} from "./score-table";

/**
 * CCHC.TONG: the sum of the valid scores below each of the criteria that are asked for, of everything
 * where none is; for several units one beside the other, as they lie.
 */
export function sumScores(
  set: CriteriaSet,
  codes: ArgumentCells,
  scores: ArgumentCells,
  parents: ArgumentCells,
): FunctionTable | FunctionProblem {
  const read = readScoreTable(codes, scores, set);
  if (!read.ok) return read.error;
  const table = read.value;
  const wanted = readCodes(inOrder(parents, parents.usedRows), set);
  const sumOver = (node: CriteriaNode | undefined) => sumsOf(table, node, set);
  if (wanted.every(({ kind }) => kind === "blank")) return laidOut([sumOver(undefined)], table);
  const sums = wanted.map((code) => {
    if (code.kind === "node") return sumOver(code.node);
    return table.units.map(() => codeProblem(code, set) ?? "");
  });
  const isOneUnit = table.units.length === 1;
  if (!isOneUnit) return laidOut(sums, table);
  return tableOf(
    parents.usedRows,
    parents.columns,
    (row, column) => sums[row * parents.columns + column]?.[0] ?? "",
  );
}

/** CCHC.TONGHOP: the sum of each section and of everything, with its name and maximum. */
export function sumSections(
  set: CriteriaSet,
  codes: ArgumentCells,
  scores: ArgumentCells,
): FunctionTable | FunctionProblem {
  const read = readScoreTable(codes, scores, set);
  if (!read.ok) return read.error;
  const table = read.value;
  const nothing = missingLeaves(table, undefined, set);
  if (nothing !== undefined) return nothing;
  const { code, section, max, score, ofUnit } = TEXTS.headings;
  const units = table.units.map((_, index) =>
    table.units.length === 1 ? score : ofUnit(index + 1),
  );
  const sections = set.sections.map((node) => {
    const sums = missingLeaves(table, node, set) === undefined ? sumsOf(table, node, set) : [];
    const shown = units.map((_, unit) => sums[unit] ?? "");
    return [node.label, node.name, pointsToNumber(node.maxScore), ...shown];
  });
  return [
    [code, section, max, ...units],
    ...sections,
    ["", TEXTS.total, pointsToNumber(set.total), ...sumsOf(table, undefined, set)],
  ];
}

/** For each unit the sum over a criterion, over everything for undefined. */
function sumsOf(
  table: ScoreTable,
  node: CriteriaNode | undefined,
  set: CriteriaSet,
): FunctionValue[] {
  const problemOfAll = tableProblem(table, set) ?? missingLeaves(table, node, set);
  return table.units.map((unit) => problemOfAll ?? unit.error ?? sumOfUnit(unit, node, set));
}

function sumOfUnit(unit: UnitScores, node: CriteriaNode | undefined, set: CriteriaSet): number {
  const { points } =
    node === undefined ? grandTotal(unit, set, "appraised") : totalOfNode(unit, node, "appraised");
  return pointsToNumber(points);
}

/** A sum over rows that are not there would be 0 and mean nothing. */
function missingLeaves(
  table: ScoreTable,
  node: CriteriaNode | undefined,
  set: CriteriaSet,
): FunctionProblem | undefined {
  const there = leavesIn(table);
  const leaves = node?.leaves ?? set.leaves;
  const isThere = leaves.some((leaf) => there.has(leaf));
  return isThere ? undefined : problem("#N/A", TEXTS.noLeaves(node, set));
}

/** Sums by criterion and unit, units in the direction in which their scores lie. */
const laidOut = (
  sums: readonly (readonly FunctionValue[])[],
  { units, unitsAreColumns }: ScoreTable,
): FunctionTable =>
  unitsAreColumns
    ? sums
    : tableOf(units.length, sums.length, (unit, index) => sums[index]?.[unit] ?? "");
