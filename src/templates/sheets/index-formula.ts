import { type CriteriaSet, isInTotal } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { exactPercent, wholeHundredths } from "./exact-percent";

/**
 * The native formula of `indexOfTotal`: the index of a total and of what could be had, both cells or
 * numbers in points. The caller sees to it that both are numbers.
 */
export function indexFormula(
  points: string,
  max: string,
  { indexUnit, cap, leaves }: Pick<CriteriaSet, "indexUnit" | "cap" | "leaves">,
): string {
  const mayBeBelowZero = leaves.some((leaf) => !isInTotal(leaf));
  const earned = mayBeBelowZero ? `MAX(${points},0)` : points;
  const percent = exactPercent(wholeHundredths(earned), wholeHundredths(max));
  const index = indexUnit === "percent" ? `IF(${max}>0,${percent},0)` : earned;
  return cap === undefined ? index : `MIN(${index},${String(pointsToNumber(cap))})`;
}
