import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type Points, subtractPoints, sumPoints } from "../criteria/points";
import { leafDifference } from "./comparison";
import { attainable, contribution, isLeftOut } from "./contribution";
import { meanPoints, percentOf, roundedQuotient } from "./comparison-quotient";
import type { Scorecard } from "./scorecard";
import { grandTotal } from "./totals";

export const RANKED_PARTS = 1_000_000;

/** What one leaf costs the units, over all of them. */
export interface LostPoints {
  readonly leaf: CriteriaNode;
  /** 1 for the leaf with the largest mean loss; equal means share a rank; null while nobody is appraised. */
  readonly rank: number | null;
  /** How many units have an appraised score; those to which it does not apply, and is left out, do not count. */
  readonly appraisedUnits: number;
  /** The sum of maximum − appraised over those units; a penalty loses what it takes off, a bonus gains. */
  readonly lost: Points;
  /**
   * That sum by unit, by which leaves are ranked: in RANKED_PARTS of a hundredth, which tells apart any
   * two means of up to 1,000 units and is still a whole number in every spreadsheet.
   */
  readonly rankedMean: number | undefined;
  /** The same in whole hundredths, and as a share of what they could have had. */
  readonly meanLost: Points | undefined;
  readonly lostPercent: number | undefined;
  /** How many units have both scores, and how many of them are appraised lower or higher than they scored. */
  readonly comparedUnits: number;
  readonly lowered: number;
  readonly raised: number;
  /** The sum of appraised − self over the units that have both, and by unit. */
  readonly difference: Points;
  readonly meanDifference: Points | undefined;
}

/**
 * What each leaf of the set costs, in the decision's order. The mean ranks, not the sum, so that a
 * leaf which is appraised late does not look harmless.
 * Source: 4203/QĐ-UBND, Điều 7.4 (the council analyses the results) and Phụ lục (the maxima).
 * Units: hundredths of a point; percent with two decimals.
 */
export function lostPoints(scorecards: readonly Scorecard[], set: CriteriaSet): LostPoints[] {
  const appraised = new Set(
    scorecards.filter((scorecard) => grandTotal(scorecard, set, "appraised").isShown),
  );
  const losses = set.leaves.map((leaf) => lossOf(scorecards, appraised, leaf));
  return losses.map((loss) => {
    const { rankedMean } = loss;
    if (rankedMean === undefined) return { ...loss, rank: null };
    // Bonus points make a mean below 0; leaves that are appraised nowhere cost nothing at all.
    const costlier = losses.filter((other) => (other.rankedMean ?? -Infinity) > rankedMean);
    return { ...loss, rank: costlier.length + 1 };
  });
}

/** Most costly first; those of one rank, and behind all those that are appraised nowhere, as they were. */
export const byLoss = (losses: readonly LostPoints[]): LostPoints[] =>
  [...losses].sort((a, b) => placeOf(a) - placeOf(b));

const placeOf = ({ rank }: LostPoints): number => rank ?? Number.MAX_SAFE_INTEGER;

/** A unit of which nothing is appraised yet has lost no points by what it may not have, and gained none. */
function lossOf(
  scorecards: readonly Scorecard[],
  appraisedUnits: ReadonlySet<Scorecard>,
  leaf: CriteriaNode,
): Omit<LostPoints, "rank"> {
  const lost: Points[] = [];
  const maxima: Points[] = [];
  const differences: Points[] = [];
  for (const scorecard of scorecards) {
    const scores = scorecard.scoresByCode.get(leaf.code);
    const appraised = contribution(leaf, scores, "appraised");
    if (appraised === undefined) continue;
    if (appraisedUnits.has(scorecard) && !isLeftOut(leaf, scores, "appraised")) {
      const max = attainable(leaf, scores, "appraised");
      lost.push(subtractPoints(max, appraised));
      maxima.push(max);
    }
    const points = leafDifference(leaf, scores);
    if (points !== undefined) differences.push(points);
  }
  const sum = sumPoints(lost);
  const difference = sumPoints(differences);
  return {
    leaf,
    appraisedUnits: lost.length,
    lost: sum,
    rankedMean: roundedQuotient(sum * RANKED_PARTS, lost.length),
    meanLost: meanPoints(sum, lost.length),
    lostPercent: percentOf(sum, sumPoints(maxima)),
    comparedUnits: differences.length,
    lowered: differences.filter((each) => each < 0).length,
    raised: differences.filter((each) => each > 0).length,
    difference,
    meanDifference: meanPoints(difference, differences.length),
  };
}

/**
 * The leaves that lose points at all, down to the rank `lastRank`, most costly first; of equal ones none
 * is left out. `losses` are sorted by `byLoss`.
 */
export const mostCostly = (losses: readonly LostPoints[], lastRank: number): LostPoints[] =>
  losses.filter(({ rank, lost }) => rank !== null && rank <= lastRank && lost > 0);
