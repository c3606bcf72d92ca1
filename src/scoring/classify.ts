import type { Band } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";

/**
 * The band that a total falls in.
 * Source: 4203/QĐ-UBND, Điều 8.1–8.5; another set has bands of its own.
 * Units: hundredths of a point. `bands` go from the best to the weakest, which starts at 0.
 */
export function classify(total: Points, bands: readonly Band[]): Band {
  const band = bands.find(({ from }) => total >= from);
  if (band === undefined) throw new Error(`No band holds a total of ${String(total)} hundredths`);
  return band;
}
