import type { Band } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";
import { classify } from "./classify";
import { roundedQuotient } from "./comparison-quotient";

/** How many units fall in each class. */
export interface ClassDistribution {
  /** From the best band to the weakest, those without a unit too. */
  readonly classes: readonly { readonly band: Band; readonly units: number }[];
  /** Those that are not ranked yet: their appraisal is incomplete. */
  readonly unranked: number;
}

/**
 * The distribution of units by their appraised totals; null for a unit that is not ranked.
 * Source: 4203/QĐ-UBND, Điều 8 (the bands; only a complete appraisal is ranked).
 * Units: hundredths of a point. `bands` go from the best to the weakest, which starts at 0.
 */
export function classDistribution(
  totals: readonly (Points | null)[],
  bands: readonly Band[],
): ClassDistribution {
  const ranked = totals.filter((total) => total !== null);
  const bandOfEach = ranked.map((total) => classify(total, bands));
  return {
    classes: bands.map((band) => ({
      band,
      units: bandOfEach.filter((each) => each === band).length,
    })),
    unranked: totals.length - ranked.length,
  };
}

/**
 * The share of the ranked units that a class has.
 * Units: percent with two decimals, half away from zero.
 * Errors: undefined where no unit is ranked.
 */
export function classShare(units: number, { classes }: ClassDistribution): number | undefined {
  const ranked = classes.reduce((sum, each) => sum + each.units, 0);
  const hundredths = roundedQuotient(units * 10_000, ranked);
  return hundredths === undefined ? undefined : hundredths / 100;
}
