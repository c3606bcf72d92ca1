import type { CriteriaNode } from "../criteria/criteria-set";
import { type Points, subtractPoints } from "../criteria/points";
import type { LeafScores, Scorecard } from "./scorecard";
import { type ScoresByCode, type Total, difference, totalOfNode } from "./totals";

/** One unit's section, criterion or leaf with both its scores. */
export interface Comparison {
  readonly scorecard: Scorecard;
  readonly node: CriteriaNode;
  readonly self: Total;
  readonly appraised: Total;
  /**
   * Chênh lệch: appraised − self over the leaves that have both, so that what is not appraised yet
   * does not look like points taken away; undefined while no leaf has both.
   */
  readonly difference: Points | undefined;
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
  return scorecards.flatMap((scorecard) => {
    const comparable = comparableScores(scorecard);
    return nodes.map((node) => ({
      scorecard,
      node,
      self: totalOfNode(scorecard, node, "self"),
      appraised: totalOfNode(scorecard, node, "appraised"),
      difference: differenceOfNode(comparable, node),
    }));
  });
}

/** Only those scores of which there are two to compare: those of leaves valid in both columns. */
export function comparableScores({ scoresByCode }: ScoresByCode): ScoresByCode {
  const comparable = [...scoresByCode].filter(([, scores]) => leafDifference(scores) !== undefined);
  return { scoresByCode: new Map(comparable) };
}

/** Appraised − self of a node, in hundredths of a point. `comparable` are the scores that have two. */
export const differenceOfNode = (
  comparable: ScoresByCode,
  node: CriteriaNode,
): Points | undefined =>
  difference(totalOfNode(comparable, node, "self"), totalOfNode(comparable, node, "appraised"));

/** Appraised − self of one leaf, in hundredths of a point; undefined where one of them is not valid. */
export function leafDifference(scores: LeafScores | undefined): Points | undefined {
  if (scores?.self.kind !== "valid" || scores.appraised.kind !== "valid") return undefined;
  return subtractPoints(scores.appraised.points, scores.self.points);
}
