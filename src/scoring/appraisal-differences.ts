import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";
import { leafDifference } from "./comparison";
import { contribution, isScoredIn } from "./contribution";
import type { LeafScores } from "./scorecard";
import type { ScoresByCode } from "./totals";

/** A leaf that was appraised otherwise than the unit scored it. */
export interface AppraisalDifference {
  readonly leaf: CriteriaNode;
  /** What it brings: taken off where it is a penalty. */
  readonly appraised: Points;
  /** Appraised − self; undefined where the unit has no score. */
  readonly difference: Points | undefined;
  /** It applies to the unit for the one, and does not for the other. */
  readonly isAppliedOtherwise: boolean;
}

/**
 * The leaves of which the appraised score is another than the self-score, in the order of the set; those
 * that the unit left without a valid score are among them, and those that apply in one of the columns only.
 * Of the survey, which nobody scores themselves in, there are none.
 * Source: 4203/QĐ-UBND, Điều 7.4. Units: hundredths of a point.
 */
export const appraisalDifferences = (
  { scoresByCode }: ScoresByCode,
  { leaves }: CriteriaSet,
): AppraisalDifference[] =>
  leaves.flatMap((leaf) => {
    const scores = scoresByCode.get(leaf.code);
    const appraised = contribution(leaf, scores, "appraised");
    if (appraised === undefined) return [];
    if (!isScoredIn(leaf, "self")) return [];
    const difference = leafDifference(leaf, scores);
    const isAppliedOtherwise = difference !== undefined && appliesInOneOnly(scores);
    return difference === 0 && !isAppliedOtherwise
      ? []
      : [{ leaf, appraised, difference, isAppliedOtherwise }];
  });

const appliesInOneOnly = (scores: LeafScores | undefined): boolean =>
  (scores?.self.kind === "not-applicable") !== (scores?.appraised.kind === "not-applicable");
