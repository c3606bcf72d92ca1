/**
 * Native formulas of the comparison. Means and percents are made of whole hundredths and rounded as
 * roundedQuotient in src/scoring does: a half is exact then, whatever the spreadsheet does with 0.1.
 * Adding 0 makes 0 of the −0 to which LibreOffice rounds a small loss.
 */

/** A number of points as whole hundredths. */
const hundredths = (points: string): string => `ROUND((${points})*100,0)`;

/** The mean in points; the caller sees to it that `count` is not 0. */
export const meanFormula = (sum: string, count: string): string =>
  `(ROUND(${hundredths(sum)}/${count},0)+0)/100`;

/** part ÷ whole × 100; the caller sees to it that `whole` is not 0. */
export const percentFormula = (part: string, whole: string): string =>
  `(ROUND(${hundredths(part)}*10000/${hundredths(whole)},0)+0)/100`;

export const ifNumber = (cell: string, then: string): string => `IF(ISNUMBER(${cell}),${then},"")`;

export const unlessZero = (count: string, then: string): string => `IF(${count}=0,"",${then})`;
