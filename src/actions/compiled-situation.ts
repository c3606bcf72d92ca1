import { classDistribution } from "../scoring/class-distribution";
import type { Grid } from "../sheet-model/grid";
import type { WorkbookOutline } from "../sheet-model/open-workbook";
import { recordedDecision } from "../templates/sheets/publishing-decision";
import { isRankingStale, rankedTotals } from "../templates/sheets/filled-ranking";
import { compiledSet } from "./compiled-set";
import type { Situation } from "./situation";

/** A compiled workbook as its ranking tells of it; `ranking` is undefined where that sheet is gone. */
export function compiledSituation(
  outline: Pick<WorkbookOutline, "properties">,
  ranking: Grid | undefined,
): Situation {
  const set = compiledSet(outline);
  return {
    kind: "compiled",
    isRankingStale: ranking !== undefined && isRankingStale(ranking),
    decision: ranking && recordedDecision(ranking),
    classes: ranking && set && classDistribution(rankedTotals(ranking), set.bands),
    groups: set?.rankingGroups ?? [],
  };
}
