/* Native formulas in whole hundredths, so that no noise decides about a half. */

/** A cell or number of points in whole hundredths. */
export const wholeHundredths = (points: string): string => `ROUND(${points}*100,0)`;

/**
 * A score in percent of a maximum, both in whole hundredths, rounded half up to two decimals as `achievedPercent`
 * does it; the caller sees to it that the maximum is above 0.
 */
export const exactPercent = (score: string, max: string): string =>
  `INT((${score}*20000+${max})/(2*${max}))/100`;
