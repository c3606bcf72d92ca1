import { type Points, pointsToNumber } from "../criteria/points";

/** Points as Vietnamese officers write them: 25 hundredths → "0,25", 50 → "0,5", 1000 → "10". */
export function formatPoints(points: Points): string {
  return formatDecimal(pointsToNumber(points));
}

/** Any number with a decimal comma and without grouping. */
export function formatDecimal(value: number): string {
  return String(value).replace(".", ",");
}

/** The same in English, with a decimal point: 25 hundredths → "0.25", 1000 → "10". */
export const formatPointsInEnglish = (points: Points): string => String(pointsToNumber(points));
