import type { CriteriaSet } from "../criteria/criteria-set";
import { formatPoints } from "../scoring/format-points";
import { hasOwnIndex, indexOfTotal } from "../scoring/index-of-total";
import type { Scorecard } from "../scoring/scorecard";
import { type Total, grandTotal, isComplete } from "../scoring/totals";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { indexText } from "../wording/vi/index-phrases";
import { broughtPoints } from "../wording/vi/total-part-texts";

/** Both totals of a scorecard in one line, with the index where that is another figure and all is appraised. */
export function totalsLine(scorecard: Scorecard, set: CriteriaSet): string {
  const appraised = grandTotal(scorecard, set, "appraised");
  const index =
    hasOwnIndex(set) && isComplete(appraised)
      ? indexText(indexOfTotal(appraised, set), set)
      : undefined;
  const self = grandTotal(scorecard, set, "self");
  return CLI_TEXTS.totals(columnTotal(self, set), columnTotal(appraised, set), index);
}

/** With what could be had, where that is not simply the set's total. */
function columnTotal({ points, max, scoredLeaves, allLeaves }: Total, set: CriteriaSet) {
  const ofMax = hasOwnIndex(set) || max !== set.total ? `/${formatPoints(max)}` : "";
  return { shown: `${broughtPoints(points)}${ofMax}`, scored: scoredLeaves, all: allLeaves };
}
