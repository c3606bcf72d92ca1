import { type CriteriaNode, type CriteriaSet, isLeaf } from "../criteria/criteria-set";
import { pointsToNumber } from "../criteria/points";
import { FUNCTION_TEXTS as TEXTS } from "../wording/vi/function-texts";
import type { ArgumentCells } from "./argument-cells";
import { codeProblem, codesWhereTheyStand } from "./code-cells";
import { eachCell } from "./each-cell";
import type { FunctionTable, FunctionValue } from "./function-result";

/** CCHC.DIEMTOIDA: the maximum of each criterion. */
export const maxScores = (set: CriteriaSet, codes: ArgumentCells): FunctionTable =>
  ofEachCriterion(set, codes, ({ maxScore }) => pointsToNumber(maxScore));

/** CCHC.TENTIEUCHI: the name of each criterion. */
export const names = (set: CriteriaSet, codes: ArgumentCells): FunctionTable =>
  ofEachCriterion(set, codes, ({ name }) => name);

/** CCHC.BOTIEUCHI: every row of the set, in the order of the decision. */
export function wholeSet(set: CriteriaSet): FunctionTable {
  const { code, name, level, max, scored } = TEXTS.headings;
  const rows = set.nodes.map((node) => [
    node.label,
    node.name,
    TEXTS.level(node.level),
    pointsToNumber(node.maxScore),
    isLeaf(node) ? TEXTS.scored : "",
  ]);
  return [[code, name, level, max, scored], ...rows];
}

const ofEachCriterion = (
  set: CriteriaSet,
  codes: ArgumentCells,
  valueOf: (node: CriteriaNode) => FunctionValue,
): FunctionTable =>
  eachCell(codesWhereTheyStand(codes, set), (code) =>
    code.kind === "node" ? valueOf(code.node) : (codeProblem(code, set) ?? ""),
  );
