import { type CriteriaNode, isInTotal } from "../criteria/criteria-set";
import { NO_POINTS, type Points, subtractPoints } from "../criteria/points";
import type { OrgUnitKind } from "../criteria/org-unit-kind";
import { type ScoreColumn, UNSCORED } from "./score";
import type { LeafScores } from "./scorecard";

/** A leaf that has been scored in neither column. */
const NO_SCORES: LeafScores = { self: UNSCORED, appraised: UNSCORED };

/** Whether a column is scored by a leaf at all: nobody scores themselves in the survey. */
export const isScoredIn = ({ kind }: Pick<CriteriaNode, "kind">, column: ScoreColumn): boolean =>
  kind !== "survey" || column === "appraised";

/** Whether a leaf applies to units of a kind; to one whose kind is not known it may. */
export const appliesTo = (
  { appliesTo: kinds }: Pick<CriteriaNode, "appliesTo">,
  kind: OrgUnitKind | undefined,
): boolean => kinds === undefined || kind === undefined || kinds.includes(kind);

/**
 * A leaf as units of a kind are scored by it: of one that is for them and not optional no unit can say that it
 * does not apply. Of a unit whose kind is not known it may be said.
 */
export const leafForKind = <Leaf extends Applicability>(
  leaf: Leaf,
  kind: OrgUnitKind | undefined,
): Leaf =>
  leaf.optional || kind === undefined || !appliesTo(leaf, kind)
    ? leaf
    : { ...leaf, notApplicable: undefined };

type Applicability = Pick<CriteriaNode, "appliesTo" | "optional" | "notApplicable">;

/**
 * What a leaf brings to the totals of a column: its score, taken off where it is a penalty; for one that
 * does not apply its maximum or nothing, as the set has it. Of bonus and penalty, which most units have
 * none of, nothing is 0; where one is claimed, its appraisal is waited for.
 * Units: hundredths of a point; negative for a penalty. Errors: undefined while there is no valid score.
 */
export function contribution(
  leaf: CriteriaNode,
  scores: LeafScores = NO_SCORES,
  column: ScoreColumn,
): Points | undefined {
  const score = scores[column];
  switch (score.kind) {
    case "valid":
      return leaf.kind === "penalty" ? subtractPoints(NO_POINTS, score.points) : score.points;
    case "not-applicable":
      return leaf.notApplicable === "full-score" ? leaf.maxScore : NO_POINTS;
    case "invalid":
      return undefined;
    case "unscored":
      return isInTotal(leaf) || scores.self.kind !== "unscored" ? undefined : NO_POINTS;
  }
}

/** Whether a leaf may bring something, if only 0, before anybody has scored it. */
export const mayBringUnscored = (leaf: Pick<CriteriaNode, "kind" | "notApplicable">): boolean =>
  leaf.notApplicable !== undefined || !isInTotal(leaf);

/**
 * The most that a leaf could bring to the totals of a column: nothing where it is left out, and none of
 * bonus and penalty. Units: hundredths of a point.
 */
export function attainable(
  leaf: CriteriaNode,
  scores: LeafScores = NO_SCORES,
  column: ScoreColumn,
): Points {
  if (!isInTotal(leaf) || !isScoredIn(leaf, column)) return NO_POINTS;
  return isLeftOut(leaf, scores, column) ? NO_POINTS : leaf.maxScore;
}

/** Whether a leaf does not apply to the unit and its maximum is not to be had either. */
export const isLeftOut = (
  { notApplicable }: Pick<CriteriaNode, "notApplicable">,
  scores: LeafScores = NO_SCORES,
  column: ScoreColumn,
): boolean => notApplicable === "left-out" && scores[column].kind === "not-applicable";
