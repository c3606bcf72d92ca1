import { NO_POINTS, type Points } from "../criteria/points";
import { roundedQuotient } from "./comparison-quotient";

/** The two figures of a leaf that is scored by a share, as they were entered. */
export interface RatioFigures {
  readonly part: number | undefined;
  readonly whole: number | undefined;
}

/** Figures are taken with so many parts of one: four decimals, as money in millions may have. */
const PARTS = 10_000;

/**
 * The score of a share: part ÷ whole × the maximum, no more than that.
 * Units: hundredths of a point, half away from zero.
 * Errors: undefined where a figure is missing or below 0, or the whole is not above 0.
 */
export function ratioScore({ part, whole }: RatioFigures, maxScore: Points): Points | undefined {
  if (part === undefined || whole === undefined || part < 0 || whole <= 0) return undefined;
  const [parts, wholes] = [Math.round(part * PARTS), Math.round(whole * PARTS)];
  if (wholes <= 0) return undefined;
  if (parts >= wholes) return maxScore;
  return (roundedQuotient(parts * maxScore, wholes) ?? NO_POINTS) as Points;
}
