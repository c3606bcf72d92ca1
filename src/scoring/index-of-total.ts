import type { CriteriaSet } from "../criteria/criteria-set";
import { NO_POINTS, type Points } from "../criteria/points";
import { achievedPercent } from "./totals";
import type { Total } from "./totals";

/**
 * Chỉ số: the figure by which a unit is ranked and classed. A total in points, or in percent of what the
 * unit could have had, is never below 0 nor above the set's cap.
 * Source: 4203/QĐ-UBND, Điều 5.2 (the total of the appraised scores); another set has rules of its own.
 * Units: hundredths of the set's index unit; percent rounded half up to two decimals.
 */
export function indexOfTotal(
  { points, max }: Pick<Total, "points" | "max">,
  { indexUnit, cap }: Pick<CriteriaSet, "indexUnit" | "cap">,
): Points {
  const earned = Math.max(points, NO_POINTS) as Points;
  const index =
    indexUnit === "percent"
      ? (Math.round((achievedPercent(earned, max) ?? 0) * 100) as Points)
      : earned;
  return cap !== undefined && index > cap ? cap : index;
}

/** Whether a set's index is another figure than the total of its scores. */
export const hasOwnIndex = ({ indexUnit, cap, leaves }: CriteriaSet): boolean =>
  indexUnit === "percent" || cap !== undefined || leaves.some(({ kind }) => kind === "penalty");
