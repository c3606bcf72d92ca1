declare const unit: unique symbol;

/** A number of points, kept as whole hundredths so that sums are exact: 0.25 points is 25. */
export type Points = number & { readonly [unit]: "hundredths of a point" };

export const NO_POINTS = 0 as Points;

/**
 * How far a number may lie from a whole hundredth and still be one, in points. A subtotal that a
 * spreadsheet added up in floating point is off by less; the nearest wrong value is off by 0.005.
 */
export const FLOAT_NOISE = 1e-9;

/**
 * Points from a number with at most two decimals: 0.25 → 25 hundredths.
 * Units: `inPoints` in points.
 * Errors: undefined for a number with more decimals, or one that is not finite.
 */
export function pointsFromNumber(inPoints: number): Points | undefined {
  const hundredths = Math.round(inPoints * 100);
  if (!Number.isSafeInteger(hundredths)) return undefined;
  if (Math.abs(inPoints - hundredths / 100) > FLOAT_NOISE) return undefined;
  return (hundredths === 0 ? 0 : hundredths) as Points;
}

/** The number of points, for a spreadsheet cell or JSON: 25 hundredths → 0.25. */
export const pointsToNumber = (points: Points): number => points / 100;

/** The exact sum. Units: hundredths of a point in and out. */
export function sumPoints(all: Iterable<Points>): Points {
  let sum = 0;
  for (const points of all) sum += points;
  return sum as Points;
}

/** a − b. Units: hundredths of a point in and out; negative where b is larger. */
export const subtractPoints = (a: Points, b: Points): Points => (a - b) as Points;
