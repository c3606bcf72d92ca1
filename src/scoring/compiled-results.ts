import type { CriteriaSet, Decision } from "../criteria/criteria-set";
import type { Scorecard } from "./scorecard";
import { type Standing, compareStandings, standingsOf } from "./standings";

/** What a compiled workbook says of its year: the units' scorecards, and by what they are scored and published. */
export interface CompiledResults {
  readonly set: CriteriaSet;
  /** Undefined where no scorecard names one. */
  readonly year: number | undefined;
  readonly scorecards: readonly Scorecard[];
  /** That publishes the ranking, where it has been named. */
  readonly decision: Decision | undefined;
}

/** The units as they are listed: best first, those that are not ranked behind all others. */
export const standingsInOrder = ({ scorecards, set }: CompiledResults): Standing[] =>
  standingsOf(scorecards, set).sort(compareStandings);

/** Why two years' results are not held against each other. */
export type Incomparable =
  /** They were scored by different sets: neither points nor ranks mean the same. */
  | "other-set"
  /** What is to be the year before is not. */
  | "not-earlier";

/** Why the results of `before` are no year before to those of `now`; undefined where they are. */
export function incomparable(
  now: Pick<CompiledResults, "set" | "year">,
  before: Pick<CompiledResults, "set" | "year">,
): Incomparable | undefined {
  const isSameSet = now.set.id === before.set.id && now.set.contentHash === before.set.contentHash;
  if (!isSameSet) return "other-set";
  if (now.year === undefined || before.year === undefined) return undefined;
  return before.year < now.year ? undefined : "not-earlier";
}
