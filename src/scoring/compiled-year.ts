import { type Finding, finding } from "./finding";
import type { Scorecard } from "./scorecard";

/** The year that most scorecards name, the earlier where two are named equally often; undefined where none is. */
export function mostCommonYear(scorecards: readonly Pick<Scorecard, "year">[]): number | undefined {
  const countsByYear = new Map<number, number>();
  for (const { year } of scorecards) {
    if (year !== undefined) countsByYear.set(year, (countsByYear.get(year) ?? 0) + 1);
  }
  const [mostCommon] = [...countsByYear].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return mostCommon?.[0];
}

/** What there is to say of a scorecard among others of which most are of `compiledYear`. */
export const otherYear = (
  { year }: Pick<Scorecard, "year">,
  compiledYear: number | undefined,
): Finding[] =>
  year === undefined || compiledYear === undefined || year === compiledYear
    ? []
    : [finding({ kind: "other-year", year, compiledYear })];
