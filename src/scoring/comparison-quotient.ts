import type { Points } from "../criteria/points";

/**
 * a ÷ b as a whole number, half away from zero: the rule of ROUND in every spreadsheet, by which the
 * mean of appraised − self and that of self − appraised are the same but for their sign.
 * Units: `a` and `b` are whole numbers.
 * Errors: undefined for a division by nothing.
 */
export function roundedQuotient(a: number, b: number): number | undefined {
  if (b <= 0) return undefined;
  const size = Math.floor((2 * Math.abs(a) + b) / (2 * b));
  return size === 0 ? 0 : Math.sign(a) * size;
}

/**
 * The mean in hundredths of a point, half away from zero.
 * Units: `sum` in hundredths of a point, over `count`.
 * Errors: undefined over none.
 */
export const meanPoints = (sum: Points, count: number): Points | undefined =>
  roundedQuotient(sum, count) as Points | undefined;

/**
 * part ÷ whole × 100, with two decimals, half away from zero.
 * Units: hundredths of a point in, percent out.
 * Errors: undefined for a share of nothing.
 */
export function percentOf(part: Points, whole: Points): number | undefined {
  const hundredths = roundedQuotient(part * 10_000, whole);
  return hundredths === undefined ? undefined : hundredths / 100;
}
