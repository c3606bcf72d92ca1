import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { NO_POINTS, type Points, subtractPoints } from "../criteria/points";
import { comparableLeaves, leafDifference } from "./comparison";
import { percentOf } from "./comparison-quotient";
import { rankTotals } from "./rank";
import { SCORE_COLUMNS } from "./score";
import type { Scorecard } from "./scorecard";
import { lacksScore } from "./scored-leaves";
import { type ScoresByCode, type Total, difference, grandTotal, totalOfLeaves } from "./totals";

/** The leaves that cannot be compared yet, by the valid scores that they lack. */
export interface MissingScores {
  readonly appraised: readonly CriteriaNode[];
  readonly self: readonly CriteriaNode[];
  readonly both: readonly CriteriaNode[];
}

/** A leaf and its appraised − self, in hundredths of a point. */
export interface LeafDifference {
  readonly leaf: CriteriaNode;
  readonly difference: Points;
}

/** How one unit scored itself, held against its appraisal. */
export interface UnitComparison {
  readonly scorecard: Scorecard;
  /** Both totals over the leaves that have both scores; shown where both totals of the unit are. */
  readonly self: Total;
  readonly appraised: Total;
  /** Appraised − self of these totals; undefined while they are not shown. */
  readonly difference: Points | undefined;
  /** The difference as a share of the self-score. */
  readonly differencePercent: number | undefined;
  /** 1 for the unit that overrates itself by most points; null for one that does not. */
  readonly overratingRank: number | null;
  /** How many leaves are appraised lower, higher and as the unit scored them. */
  readonly lowered: number;
  readonly raised: number;
  readonly equal: number;
  /**
   * The largest difference either way; of equal ones points taken away before points given, then the
   * first in the decision's order. Undefined where none differs.
   */
  readonly largest: LeafDifference | undefined;
  readonly missing: MissingScores;
}

/**
 * The comparisons of all units, in the order of the scorecards. Only leaves with two valid scores are
 * compared, so that a unit which is not wholly appraised does not seem to overrate itself.
 * Source: 4203/QĐ-UBND, Điều 5.2 and Điều 7.4 (the council appraises the self-scores).
 * Units: hundredths of a point; percent with two decimals; ranks count from 1.
 */
export function compareUnits(scorecards: readonly Scorecard[], set: CriteriaSet): UnitComparison[] {
  const comparisons = scorecards.map((scorecard) => comparisonOf(scorecard, set));
  const overrated = comparisons.map((unit) =>
    unit.difference === undefined || unit.difference >= NO_POINTS
      ? null
      : subtractPoints(NO_POINTS, unit.difference),
  );
  // This is no ranking of the decision's, so its groups and tie-breaking sections have no say.
  const ranks = rankTotals(overrated);
  return comparisons.map((unit, index) => ({ ...unit, overratingRank: ranks[index] ?? null }));
}

function comparisonOf(
  scorecard: Scorecard,
  set: CriteriaSet,
): Omit<UnitComparison, "overratingRank"> {
  const comparable = comparableLeaves(scorecard, set.leaves);
  const isShown =
    comparable.length > 0 &&
    SCORE_COLUMNS.every((column) => grandTotal(scorecard, set, column).isShown);
  const self = { ...totalOfLeaves(scorecard, comparable, "self"), isShown };
  const appraised = { ...totalOfLeaves(scorecard, comparable, "appraised"), isShown };
  const total = difference(self, appraised);
  const differences = leafDifferences(scorecard, set);
  const count = (isWanted: (points: Points) => boolean) =>
    differences.filter((each) => isWanted(each.difference)).length;
  return {
    scorecard,
    self,
    appraised,
    difference: total,
    differencePercent: total === undefined ? undefined : percentOf(total, self.points),
    lowered: count((points) => points < NO_POINTS),
    raised: count((points) => points > NO_POINTS),
    equal: count((points) => points === NO_POINTS),
    largest: largestOf(differences),
    missing: missingScores(scorecard, set),
  };
}

const leafDifferences = ({ scoresByCode }: ScoresByCode, set: CriteriaSet): LeafDifference[] =>
  set.leaves.flatMap((leaf) => {
    const points = leafDifference(leaf, scoresByCode.get(leaf.code));
    return points === undefined ? [] : [{ leaf, difference: points }];
  });

function largestOf(differences: readonly LeafDifference[]): LeafDifference | undefined {
  const sizes = differences.map((each) => Math.abs(each.difference));
  const size = Math.max(0, ...sizes) as Points;
  if (size === NO_POINTS) return undefined;
  const lowered = subtractPoints(NO_POINTS, size);
  return (
    differences.find((each) => each.difference === lowered) ??
    differences.find((each) => each.difference === size)
  );
}

/**
 * The leaves that lack an appraised score, a self-score or both. A leaf of the survey, which has no self-score, lacks its appraised one at most.
 * Source: 4203/QĐ-UBND, Điều 7.4 (the council appraises the self-scores).
 */
export function missingScores(scorecard: ScoresByCode, set: CriteriaSet): MissingScores {
  const lacking = (self: boolean, appraised: boolean) =>
    set.leaves.filter(
      (leaf) =>
        lacksScore(scorecard, leaf, "self") === self &&
        lacksScore(scorecard, leaf, "appraised") === appraised,
    );
  return {
    appraised: lacking(false, true),
    self: lacking(true, false),
    both: lacking(true, true),
  };
}

/**
 * The `count` units whose appraisal differs most from their self-scores, up or down alike, and those that
 * differ as much as the last of them; equal ones as they were given, and none that does not differ.
 * Units: hundredths of a point.
 */
export function mostDifferent(units: readonly UnitComparison[], count: number): UnitComparison[] {
  const size = ({ difference: points = NO_POINTS }: UnitComparison) => Math.abs(points);
  const differing = units.filter((unit) => size(unit) > 0).sort((a, b) => size(b) - size(a));
  const last = differing[count - 1];
  return last === undefined ? differing : differing.filter((unit) => size(unit) >= size(last));
}
