import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import { type Finding, byGravity } from "../scoring/finding";
import type { SubmissionRefusal } from "../scoring/submission-refusal";
import { type Total, grandTotal, totalOfNode } from "../scoring/totals";
import type { Scorecard } from "../scoring/scorecard";
import type { Grid } from "../sheet-model/grid";
import { readScorecard } from "../templates/reading/read-scorecard";
import type { ScorecardPlaces } from "../templates/reading/scorecard-places";

/** How far one section is, in both columns. */
export interface SectionReview {
  readonly section: CriteriaNode;
  readonly self: Total;
  readonly appraised: Total;
}

/** All that the pane shows of one score sheet. */
export interface ScorecardReview {
  readonly set: CriteriaSet;
  readonly scorecard: Scorecard;
  readonly sheetName: string;
  readonly self: Total;
  readonly appraised: Total;
  readonly sections: readonly SectionReview[];
  /** The gravest first. */
  readonly findings: readonly Finding[];
  readonly places: ScorecardPlaces;
}

/**
 * Reads the score sheet among these sheets and sums it up. `workbookName` names the unit where the
 * sheet does not. Errors: no-scorecard.
 */
export function reviewScorecard(
  grids: readonly Grid[],
  set: CriteriaSet,
  workbookName: string,
): Result<ScorecardReview, SubmissionRefusal> {
  const reading = readScorecard({ grids, properties: {} }, set, workbookName);
  if (!reading.ok) return reading;
  const { scorecard, sheetName, findings, places } = reading.value;
  return ok({
    set,
    scorecard,
    sheetName,
    self: grandTotal(scorecard, set, "self"),
    appraised: grandTotal(scorecard, set, "appraised"),
    sections: set.sections.map((section) => ({
      section,
      self: totalOfNode(scorecard, section, "self"),
      appraised: totalOfNode(scorecard, section, "appraised"),
    })),
    findings: [...findings].sort(byGravity),
    places,
  });
}
