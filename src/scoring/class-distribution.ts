import type { Band } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";
import { classify } from "./classify";
import { roundedQuotient } from "./comparison-quotient";

/** How many units fall in each class. */
export interface ClassDistribution {
  /** From the best band to the weakest, those without a unit too. */
  readonly classes: readonly { readonly band: Band; readonly units: number }[];
  /** Those that are not ranked: their appraisal is incomplete, or their ranking group is not known. */
  readonly unranked: number;
}

/**
 * The distribution of units by their indices; null for a unit that is not ranked.
 * Source: 4203/QĐ-UBND, Điều 8 (the bands; only a complete appraisal is ranked).
 * Units: hundredths of the set's index unit. `bands` go from the best to the weakest, which starts at 0.
 */
export function classDistribution(
  indices: readonly (Points | null)[],
  bands: readonly Band[],
): ClassDistribution {
  const ranked = indices.filter((index) => index !== null);
  const bandOfEach = ranked.map((index) => classify(index, bands));
  return {
    classes: bands.map((band) => ({
      band,
      units: bandOfEach.filter((each) => each === band).length,
    })),
    unranked: indices.length - ranked.length,
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
