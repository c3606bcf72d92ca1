import type { CriteriaNode } from "../criteria/criteria-set";
import { contribution, isScoredIn } from "./contribution";
import type { ScoreColumn } from "./score";
import type { ScoresByCode } from "./totals";

/** A node, or a whole set. */
type Scored = Pick<CriteriaNode, "leaves">;

/**
 * Whether anything beneath a node was scored in a column. A total may rest on other leaves too: those that do
 * not apply, and bonus and penalty of which there is none.
 */
export const isAnyScored = (
  { scoresByCode }: ScoresByCode,
  { leaves }: Scored,
  column: ScoreColumn,
): boolean => leaves.some(({ code }) => scoresByCode.get(code)?.[column].kind === "valid");

/** Whether a leaf still wants a score in a column; one that is not valid is missing, as it is not counted. */
export const lacksScore = (
  { scoresByCode }: ScoresByCode,
  leaf: CriteriaNode,
  column: ScoreColumn,
): boolean =>
  isScoredIn(leaf, column) && contribution(leaf, scoresByCode.get(leaf.code), column) === undefined;

/** The leaves beneath a node that still want a score in a column, in the decision's order. */
export const lackingLeaves = (
  scorecard: ScoresByCode,
  { leaves }: Scored,
  column: ScoreColumn,
): CriteriaNode[] => leaves.filter((leaf) => lacksScore(scorecard, leaf, column));

/** The leaves beneath a node that a column scores but that do not apply to the unit, as the column has it. */
export const notApplicableLeaves = (
  { scoresByCode }: ScoresByCode,
  { leaves }: Scored,
  column: ScoreColumn,
): CriteriaNode[] =>
  leaves.filter(
    (leaf) =>
      isScoredIn(leaf, column) && scoresByCode.get(leaf.code)?.[column].kind === "not-applicable",
  );
