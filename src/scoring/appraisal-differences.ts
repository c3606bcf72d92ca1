import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";
import { leafDifference } from "./comparison";
import type { LeafScores } from "./scorecard";
import type { ScoresByCode } from "./totals";

/** A leaf that was appraised otherwise than the unit scored it. */
export interface AppraisalDifference {
  readonly leaf: CriteriaNode;
  readonly appraised: Points;
  /** Appraised − self; undefined where the unit entered no valid score. */
  readonly difference: Points | undefined;
}

/**
 * The leaves of which the appraised score is another than the self-score, in the order of the set; those
 * that the unit left without a valid score are among them.
 * Source: 4203/QĐ-UBND, Điều 7.4. Units: hundredths of a point.
 */
export const appraisalDifferences = (
  { scoresByCode }: ScoresByCode,
  { leaves }: CriteriaSet,
): AppraisalDifference[] =>
  leaves.flatMap((leaf) => {
    const scores = scoresByCode.get(leaf.code);
    if (scores?.appraised.kind !== "valid") return [];
    const difference = leafDifference(scores);
    return difference === 0 ? [] : [{ leaf, appraised: scores.appraised.points, difference }];
  });

/** The leaves without a valid appraised score, in the order of the set. */
export const leavesNotAppraised = (
  { scoresByCode }: ScoresByCode,
  { leaves }: CriteriaSet,
): CriteriaNode[] => leaves.filter(({ code }) => !isAppraised(scoresByCode.get(code)));

const isAppraised = (scores: LeafScores | undefined): boolean => scores?.appraised.kind === "valid";
