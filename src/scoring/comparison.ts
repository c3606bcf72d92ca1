import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type Points, subtractPoints } from "../criteria/points";
import { contribution, isScoredIn } from "./contribution";
import type { LeafScores, Scorecard } from "./scorecard";
import { type ScoresByCode, type Total, difference, grandTotal, totalOfNode } from "./totals";

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
  const leaves = nodes.flatMap((node) => node.leaves);
  return scorecards.flatMap((scorecard) => {
    const comparable = comparableScores(scorecard, leaves);
    return nodes.map((node) => ({
      scorecard,
      node,
      self: totalOfNode(scorecard, node, "self"),
      appraised: totalOfNode(scorecard, node, "appraised"),
      difference: differenceOfNode(comparable, node),
    }));
  });
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
  return scorecards.map((scorecard) => {
    const comparable = comparableScores(scorecard, set.leaves);
    return {
      scorecard,
      node: undefined,
      self: grandTotal(scorecard, set, "self"),
      appraised: grandTotal(scorecard, set, "appraised"),
      difference: difference(
        grandTotal(comparable, set, "self"),
        grandTotal(comparable, set, "appraised"),
      ),
    };
  });
}

/** Only those scores of which there are two to compare: those of leaves scored in both columns. */
export function comparableScores(
  { scoresByCode }: ScoresByCode,
  leaves: readonly CriteriaNode[],
): ScoresByCode {
  const comparable = leaves.flatMap((leaf) => {
    const scores = scoresByCode.get(leaf.code);
    return scores !== undefined && leafDifference(leaf, scores) !== undefined
      ? [[leaf.code, scores] as const]
      : [];
  });
  return { scoresByCode: new Map(comparable) };
}

/** Appraised − self of a node, in hundredths of a point. `comparable` are the scores that have two. */
export const differenceOfNode = (
  comparable: ScoresByCode,
  node: CriteriaNode,
): Points | undefined =>
  difference(totalOfNode(comparable, node, "self"), totalOfNode(comparable, node, "appraised"));

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
