import type { CriteriaSet } from "../criteria/criteria-set";
import { classDistribution } from "../scoring/class-distribution";
import type { Grid } from "../sheet-model/grid";
import { recordedDecision } from "../templates/sheets/publishing-decision";
import { isRankingStale, rankedTotals } from "../templates/sheets/filled-ranking";
import type { Situation } from "./situation";

/** A compiled workbook as its ranking tells of it; `ranking` is undefined where that sheet is gone. */
export function compiledSituation(
  set: CriteriaSet | undefined,
  ranking: Grid | undefined,
): Situation {
  return {
    kind: "compiled",
    isRankingStale: ranking !== undefined && isRankingStale(ranking),
    decision: ranking && recordedDecision(ranking),
    classes: ranking && set && classDistribution(rankedTotals(ranking), set.bands),
    groups: set?.rankingGroups ?? [],
  };
}
