import type { TieRule } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";

type Ranks = (number | null)[];

const RANKINGS: Readonly<Record<TieRule, (totals: readonly (Points | null)[]) => Ranks>> = {
  "shared-rank": sharedRanks,
};

/**
 * Ranks in the order of the totals given; null in, null out for a unit whose appraisal is incomplete.
 * Source: 4203/QĐ-UBND, Điều 8 (from high to low, all kinds of unit in one list). The decision has
 * no rule for ties, so that rule is the set's.
 * Units: hundredths of a point in; ranks count from 1.
 */
export function rankTotals(totals: readonly (Points | null)[], tieRule: TieRule): Ranks {
  return RANKINGS[tieRule](totals);
}

function sharedRanks(totals: readonly (Points | null)[]): Ranks {
  const ranksByTotal = new Map<Points, number>();
  const descending = totals.filter((total) => total !== null).sort((a, b) => b - a);
  for (const [index, total] of descending.entries()) {
    if (!ranksByTotal.has(total)) ranksByTotal.set(total, index + 1);
  }
  return totals.map((total) => (total === null ? null : (ranksByTotal.get(total) ?? null)));
}
