import type { CriteriaNode } from "./criteria-set";
import type { Points } from "./points";

/** More steps than this are no choice for anyone, and no list for a drop-down. */
export const MOST_STEPS = 50;

/**
 * The scores that a leaf's guide allows, from the most points to the fewest; undefined where any score up
 * to the maximum is allowed.
 * Units: hundredths of a point.
 */
export function allowedScores({
  levels,
  step,
  maxScore,
}: Pick<CriteriaNode, "levels" | "step" | "maxScore">): readonly Points[] | undefined {
  if (levels.length > 0) return levels.map(({ points }) => points);
  if (step === undefined) return undefined;
  const steps = maxScore / step;
  return Array.from({ length: steps + 1 }, (_, taken) => (maxScore - taken * step) as Points);
}
