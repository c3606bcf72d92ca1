import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { pointsToNumber } from "../criteria/points";
import { leafDifference } from "../scoring/comparison";
import { NOT_APPLICABLE_WORD } from "../scoring/not-applicable-word";
import type { Score } from "../scoring/score";
import { FUNCTION_TEXTS as TEXTS } from "../wording/vi/function-texts";
import type { ArgumentCells } from "./argument-cells";
import {
  type FunctionProblem,
  type FunctionTable,
  type FunctionValue,
  notAScore,
  problem,
} from "./function-result";
import { type UnitScores, readScoreTable, tableProblem } from "./score-table";

/**
 * CCHC.SOSANH: the criteria whose two scores differ, with both and appraised − self. A score that is not
 * valid is shown as an error; where one of the two is still missing there is nothing to compare.
 */
export function compareScores(
  set: CriteriaSet,
  codes: ArgumentCells,
  self: ArgumentCells,
  appraised: ArgumentCells,
): FunctionTable | FunctionProblem {
  const tables = [readScoreTable(codes, self, set), readScoreTable(codes, appraised, set)];
  const columns: UnitScores[] = [];
  for (const read of tables) {
    if (!read.ok) return read.error;
    const [unit, ...others] = read.value.units;
    if (unit === undefined || others.length > 0) return problem("#VALUE!", TEXTS.oneUnit);
    const broken = tableProblem(read.value, set) ?? unit.error;
    if (broken !== undefined) return broken;
    columns.push(unit);
  }
  const rows = set.leaves.flatMap((leaf) => {
    const [one, other] = columns.map((unit) => unit.scoresByCode.get(leaf.code)?.appraised);
    if (one === undefined || other === undefined) return [];
    const row = comparison(leaf, one, other);
    return row === undefined ? [] : [row];
  });
  const { code, name, self: selfHeading, appraised: appraisedHeading, difference } = TEXTS.headings;
  return [
    [code, name, selfHeading, appraisedHeading, difference],
    ...(rows.length === 0 ? [["", TEXTS.sameScores, "", "", ""]] : rows),
  ];
}

function comparison(
  leaf: CriteriaNode,
  self: Score,
  appraised: Score,
): FunctionValue[] | undefined {
  if (self.kind === "unscored" || appraised.kind === "unscored") return undefined;
  const start = [leaf.label, leaf.name, shown(self), shown(appraised)];
  if (self.kind === "invalid") return [...start, notAScore(self.problem)];
  if (appraised.kind === "invalid") return [...start, notAScore(appraised.problem)];
  const difference = leafDifference(leaf, { self, appraised });
  return difference === 0 || difference === undefined
    ? undefined
    : [...start, pointsToNumber(difference)];
}

function shown(score: Exclude<Score, { kind: "unscored" }>): FunctionValue {
  switch (score.kind) {
    case "valid":
      return pointsToNumber(score.points);
    case "not-applicable":
      return NOT_APPLICABLE_WORD;
    case "invalid":
      return notAScore(score.problem);
  }
}
