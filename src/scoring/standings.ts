import type { Band, CriteriaSet } from "../criteria/criteria-set";
import { classify } from "./classify";
import { rankTotals } from "./rank";
import type { Scorecard } from "./scorecard";
import { type Total, grandTotal, isComplete } from "./totals";

/** Where a unit stands among the others; rank and band are null while its appraisal is incomplete. */
export interface Standing {
  readonly scorecard: Scorecard;
  readonly self: Total;
  readonly appraised: Total;
  readonly rank: number | null;
  readonly band: Band | null;
}

/**
 * The standings of all units, in the order of the scorecards.
 * Source: 4203/QĐ-UBND, Điều 5.2 and Điều 8.
 */
export function standingsOf(scorecards: readonly Scorecard[], set: CriteriaSet): Standing[] {
  const totals = scorecards.map((scorecard) => ({
    scorecard,
    self: grandTotal(scorecard, set, "self"),
    appraised: grandTotal(scorecard, set, "appraised"),
  }));
  const ranked = totals.map(({ appraised }) => (isComplete(appraised) ? appraised.points : null));
  const ranks = rankTotals(ranked, set.tieRule);
  return totals.map((unit, index) => {
    const points = ranked[index] ?? null;
    const band = points === null ? null : classify(points, set.bands);
    return { ...unit, rank: ranks[index] ?? null, band };
  });
}

const byName = new Intl.Collator("vi");

/** Best first; equal ranks, and the incomplete units behind all others, by name. */
export function compareStandings(a: Standing, b: Standing): number {
  const byRank = (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY);
  if (byRank !== 0 && !Number.isNaN(byRank)) return byRank;
  return byName.compare(a.scorecard.unit.name, b.scorecard.unit.name);
}
