import type { CriteriaNode } from "../criteria/criteria-set";
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

/** The leaves beneath a node that do not apply to the unit, as a column has it. */
export const notApplicableLeaves = (
  { scoresByCode }: ScoresByCode,
  { leaves }: Scored,
  column: ScoreColumn,
): CriteriaNode[] =>
  leaves.filter(({ code }) => scoresByCode.get(code)?.[column].kind === "not-applicable");
