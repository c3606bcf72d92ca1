import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import type { LeafKind } from "../criteria/criteria-set";
import { NO_POINTS, type Points, subtractPoints, sumPoints } from "../criteria/points";
import { attainable, contribution, isScoredIn } from "./contribution";
import { isAnyScored } from "./scored-leaves";
import type { ScoreColumn } from "./score";
import type { Scorecard } from "./scorecard";

/** As much of a scorecard as its totals rest on. */
export type ScoresByCode = Pick<Scorecard, "scoresByCode">;

/** The sum over a node's leaves that are scored in a column, and how many of them it rests on. */
export interface Total {
  /** Bonus added, penalty taken off; negative where that is more than all else. */
  readonly points: Points;
  /** What could be had: the maxima of the leaves that apply, without bonus and penalty. */
  readonly max: Points;
  readonly scoredLeaves: number;
  readonly allLeaves: number;
  /**
   * Whether there is anything to show: a leaf has a valid score, or all of them bring what they do without one
   * and another leaf of the unit has. Empty is not 0, whatever does not apply and however few claim a bonus.
   */
  readonly isShown: boolean;
}

/**
 * The total of a section, criterion or leaf in one column: the sum of what its leaves bring.
 * Source: 4203/QĐ-UBND, Điều 5.2 (the index is the total of the appraised scores).
 * Units: hundredths of a point.
 */
export function totalOfNode(
  scorecard: ScoresByCode,
  node: Pick<CriteriaNode, "leaves">,
  column: ScoreColumn,
): Total {
  return totalOfLeaves(scorecard, node.leaves, column);
}

/** The total over the whole set in one column, in hundredths of a point. */
export function grandTotal(scorecard: ScoresByCode, set: CriteriaSet, column: ScoreColumn): Total {
  const total = totalOfLeaves(scorecard, set.leaves, column);
  // A unit to which nothing applies is complete, and ranked, without any score.
  return { ...total, isShown: total.isShown || (total.allLeaves > 0 && isComplete(total)) };
}

/** The total over the leaves of a kind beneath a node, or of a whole set, in hundredths of a point. */
export const totalOfKind = (
  scorecard: ScoresByCode,
  { leaves }: Pick<CriteriaNode, "leaves">,
  kind: LeafKind,
  column: ScoreColumn,
): Total =>
  totalOfLeaves(
    scorecard,
    leaves.filter((leaf) => leaf.kind === kind),
    column,
  );

/** Whether every leaf has a score in the column; only then may a total be ranked. */
export const isComplete = (total: Total): boolean => total.scoredLeaves === total.allLeaves;

/** Chênh lệch: appraised − self, in hundredths of a point; undefined while either total is not shown. */
export function difference(self: Total, appraised: Total): Points | undefined {
  if (!self.isShown || !appraised.isShown) return undefined;
  return subtractPoints(appraised.points, self.points);
}

/**
 * Kết quả đạt được: score ÷ maximum × 100.
 * Source: 4203/QĐ-UBND, Phụ lục, column "Kết quả đạt được (%)".
 * Units: hundredths of a point in; percent out, rounded half up to two decimals.
 * Errors: undefined for a maximum of nothing.
 */
export function achievedPercent(score: Points, maxScore: Points): number | undefined {
  if (maxScore <= NO_POINTS) return undefined;
  return Math.floor((score * 20000 + maxScore) / (2 * maxScore)) / 100;
}

/** Whether a unit has any score in a column: before, nothing is said of bonus, of penalty and of what does not apply. */
export const isBegun = ({ scoresByCode }: ScoresByCode, column: ScoreColumn): boolean =>
  [...scoresByCode.values()].some((scores) => scores[column].kind === "valid");

/** The total over some leaves in one column, in hundredths of a point. */
export function totalOfLeaves(
  scorecard: ScoresByCode,
  leaves: readonly CriteriaNode[],
  column: ScoreColumn,
): Total {
  const { scoresByCode } = scorecard;
  const scored = leaves.filter((leaf) => isScoredIn(leaf, column));
  const points = scored.flatMap((leaf) => {
    const brought = contribution(leaf, scoresByCode.get(leaf.code), column);
    return brought === undefined ? [] : [brought];
  });
  const isWhole = points.length > 0 && points.length === scored.length;
  return {
    points: sumPoints(points),
    max: sumPoints(scored.map((leaf) => attainable(leaf, scoresByCode.get(leaf.code), column))),
    scoredLeaves: points.length,
    allLeaves: scored.length,
    isShown:
      isAnyScored(scorecard, { leaves: scored }, column) || (isWhole && isBegun(scorecard, column)),
  };
}
