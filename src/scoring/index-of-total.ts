import { type CriteriaNode, type CriteriaSet, isInTotal } from "../criteria/criteria-set";
import { bonusMax, highestIndex, penaltyMax } from "../criteria/highest-index";
import { NO_POINTS, type Points, subtractPoints, sumPoints } from "../criteria/points";
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

/** The most that a total can be, with every bonus. Units: hundredths of a point. */
export const highestTotal = ({ total, leaves }: Pick<CriteriaSet, "total" | "leaves">): Points =>
  sumPoints([total, bonusMax(leaves)]);

/** The least that a total can be, with every penalty and nothing else. Units: hundredths of a point. */
export const lowestTotal = ({ leaves }: Pick<CriteriaSet, "leaves">): Points =>
  subtractPoints(NO_POINTS, penaltyMax(leaves));

/**
 * The most that any unit's index can be, with every bonus; where that hangs on what the unit could have had,
 * with all left out that may be, since bonus weighs most then.
 * Units: hundredths of the set's index unit.
 */
export function highestIndexOfUnits(set: CriteriaSet): Points {
  const bonus = bonusMax(set.leaves);
  const max = lowestMax(set);
  return highestIndex(set, bonus) ?? indexOfTotal({ points: sumPoints([max, bonus]), max }, set);
}

/** The least that a unit to which something applies could have had. Units: hundredths of a point. */
function lowestMax({ leaves }: Pick<CriteriaSet, "leaves">): Points {
  const inTotal = leaves.filter(isInTotal);
  const fixed = inTotal.filter(({ notApplicable }) => notApplicable !== "left-out");
  const maxima = (some: readonly CriteriaNode[]) => some.map(({ maxScore }) => maxScore);
  return fixed.length > 0 ? sumPoints(maxima(fixed)) : (Math.min(...maxima(inTotal)) as Points);
}
