import type { Band } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";

/**
 * The band that an index falls in.
 * Source: 4203/QĐ-UBND, Điều 8.1–8.5; another set has bands of its own.
 * Units: hundredths of the set's index unit. `bands` go from the best to the weakest, which starts at 0.
 */
export function classify(index: Points, bands: readonly Band[]): Band {
  const band = bands.find(({ from }) => index >= from);
  if (band === undefined) throw new Error(`No band holds an index of ${String(index)} hundredths`);
  return band;
}
