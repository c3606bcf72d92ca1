import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { pointsToNumber } from "../criteria/points";
import { appraisalDifferences } from "../scoring/appraisal-differences";
import { contribution } from "../scoring/contribution";
import { NOT_APPLICABLE_WORD } from "../scoring/not-applicable-word";
import { SCORE_COLUMNS, type Score } from "../scoring/score";
import type { LeafScores } from "../scoring/scorecard";
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
 * CCHC.SOSANH: the criteria that were appraised otherwise than they were scored, with both scores and
 * appraised − self of what they bring. A score that is not valid is shown as an error; where one of the two
 * is still missing there is nothing to compare.
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
  const rows = comparisons(set, scoresOfBoth(set, columns));
  const { code, name, self: selfHeading, appraised: appraisedHeading, difference } = TEXTS.headings;
  return [
    [code, name, selfHeading, appraisedHeading, difference],
    ...(rows.length === 0 ? [["", TEXTS.sameScores, "", "", ""]] : rows),
  ];
}

/** A leaf's own score in each of the columns; leaves that have no row in the table are left out. */
function scoresOfBoth(set: CriteriaSet, columns: readonly UnitScores[]): Map<string, LeafScores> {
  return new Map(
    set.leaves.flatMap(({ code }) => {
      const [self, appraised] = columns.map((unit) => unit.scoresByCode.get(code)?.appraised);
      return self === undefined || appraised === undefined
        ? []
        : [[code, { self, appraised }] as const];
    }),
  );
}

function comparisons(
  set: CriteriaSet,
  scoresByCode: ReadonlyMap<string, LeafScores>,
): FunctionValue[][] {
  const differences = new Map(
    appraisalDifferences({ scoresByCode }, set).map((each) => [each.leaf, each.difference]),
  );
  return set.leaves.flatMap((leaf) => {
    const scores = scoresByCode.get(leaf.code);
    if (scores === undefined || isWaitedFor(leaf, scores)) return [];
    const start = [leaf.label, leaf.name, shown(scores.self), shown(scores.appraised)];
    const invalid = [scores.self, scores.appraised].find(({ kind }) => kind === "invalid");
    if (invalid?.kind === "invalid") return [[...start, notAScore(invalid.problem)]];
    const difference = differences.get(leaf);
    return difference === undefined ? [] : [[...start, pointsToNumber(difference)]];
  });
}

/** Whether a blank of one of the columns says nothing yet; of bonus and penalty it mostly says that there is none. */
const isWaitedFor = (leaf: CriteriaNode, scores: LeafScores): boolean =>
  SCORE_COLUMNS.some(
    (column) =>
      scores[column].kind === "unscored" && contribution(leaf, scores, column) === undefined,
  );

function shown(score: Score): FunctionValue {
  switch (score.kind) {
    case "valid":
      return pointsToNumber(score.points);
    case "not-applicable":
      return NOT_APPLICABLE_WORD;
    case "invalid":
      return notAScore(score.problem);
    case "unscored":
      return "";
  }
}
