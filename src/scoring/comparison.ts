import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type Points, subtractPoints, sumPoints } from "../criteria/points";
import { contribution, isScoredIn } from "./contribution";
import { SCORE_COLUMNS } from "./score";
import type { LeafScores, Scorecard } from "./scorecard";
import { type ScoresByCode, type Total, grandTotal, isBegun, totalOfNode } from "./totals";

/** What is compared for each unit: its total, or each node of a kind. */
export const COMPARISON_LEVELS = ["unit", "section", "criterion", "leaf"] as const;
export type ComparisonLevel = (typeof COMPARISON_LEVELS)[number];

/** One unit's section, criterion or leaf with both its scores. */
export interface Comparison {
  readonly scorecard: Scorecard;
  /** Undefined for the whole set. */
  readonly node: CriteriaNode | undefined;
  readonly self: Total;
  readonly appraised: Total;
  /**
   * Chênh lệch: appraised − self over the leaves that have both, so that what is not appraised yet
   * does not look like points taken away; undefined while no leaf has both.
   */
  readonly difference: Points | undefined;
}

/** All comparisons of a level, unit by unit. */
export function comparisonsAt(
  level: ComparisonLevel,
  scorecards: readonly Scorecard[],
  set: CriteriaSet,
): Comparison[] {
  switch (level) {
    case "unit":
      return totalComparisonsOf(scorecards, set);
    case "section":
      return comparisonsOf(scorecards, set.sections);
    case "criterion":
      return comparisonsOf(
        scorecards,
        set.nodes.filter((node) => node.level === "criterion"),
      );
    case "leaf":
      return comparisonsOf(scorecards, set.leaves);
  }
}

/**
 * Each of the nodes for each of the units, unit by unit, in the orders given.
 * Source: 4203/QĐ-UBND, Điều 5.2 and Điều 7.4 (the council appraises the self-scores).
 * Units: hundredths of a point.
 */
export function comparisonsOf(
  scorecards: readonly Scorecard[],
  nodes: readonly CriteriaNode[],
): Comparison[] {
  return scorecards.flatMap((scorecard) =>
    nodes.map((node) => ({
      scorecard,
      node,
      self: totalOfNode(scorecard, node, "self"),
      appraised: totalOfNode(scorecard, node, "appraised"),
      difference: differenceOf(scorecard, node),
    })),
  );
}

/**
 * The whole set for each of the units, in their order.
 * Source: 4203/QĐ-UBND, Điều 5.2 and Điều 7.4 (the council appraises the self-scores).
 * Units: hundredths of a point.
 */
export function totalComparisonsOf(
  scorecards: readonly Scorecard[],
  set: CriteriaSet,
): Comparison[] {
  return scorecards.map((scorecard) => ({
    scorecard,
    node: undefined,
    self: grandTotal(scorecard, set, "self"),
    appraised: grandTotal(scorecard, set, "appraised"),
    difference: differenceOf(scorecard, set),
  }));
}

/** The leaves of which there are two scores to compare. */
export const comparableLeaves = (
  { scoresByCode }: ScoresByCode,
  leaves: readonly CriteriaNode[],
): CriteriaNode[] =>
  leaves.filter((leaf) => leafDifference(leaf, scoresByCode.get(leaf.code)) !== undefined);

/**
 * Appraised − self over the leaves of a node, or of the set, that have both, in hundredths of a point;
 * undefined while none has, or a column is not begun at all.
 */
export function differenceOf(
  scorecard: ScoresByCode,
  { leaves }: Pick<CriteriaNode | CriteriaSet, "leaves">,
): Points | undefined {
  const { scoresByCode } = scorecard;
  const differences = leaves.flatMap(
    (leaf) => leafDifference(leaf, scoresByCode.get(leaf.code)) ?? [],
  );
  const isCompared =
    differences.length > 0 && SCORE_COLUMNS.every((column) => isBegun(scorecard, column));
  return isCompared ? sumPoints(differences) : undefined;
}

/**
 * Appraised − self of what one leaf brings, in hundredths of a point: below 0 for a penalty that the
 * unit did not give itself. Undefined where one of them has no score.
 */
export function leafDifference(
  leaf: CriteriaNode,
  scores: LeafScores | undefined,
): Points | undefined {
  if (scores === undefined || !isScoredIn(leaf, "self")) return undefined;
  const self = contribution(leaf, scores, "self");
  const appraised = contribution(leaf, scores, "appraised");
  return self === undefined || appraised === undefined
    ? undefined
    : subtractPoints(appraised, self);
}
