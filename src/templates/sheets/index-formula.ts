import { type CriteriaSet, isInTotal } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";

/**
 * The native formula of `indexOfTotal`: the index of a total and of what could be had, both cells or
 * numbers in points; in whole hundredths, so that no noise decides about a half. The caller sees to it
 * that both are numbers.
 */
export function indexFormula(
  points: string,
  max: string,
  { indexUnit, cap, leaves }: Pick<CriteriaSet, "indexUnit" | "cap" | "leaves">,
): string {
  const mayBeBelowZero = leaves.some((leaf) => !isInTotal(leaf));
  const earned = mayBeBelowZero ? `MAX(${points},0)` : points;
  const [part, whole] = [`ROUND(${earned}*100,0)`, `ROUND(${max}*100,0)`];
  const index =
    indexUnit === "percent"
      ? `IF(${max}>0,INT((${part}*20000+${whole})/(2*${whole}))/100,0)`
      : earned;
  return cap === undefined ? index : `MIN(${index},${String(pointsToNumber(cap))})`;
}
