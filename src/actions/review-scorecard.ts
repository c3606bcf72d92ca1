import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import { byGravity } from "../scoring/finding";
import type { SubmissionRefusal } from "../scoring/submission-refusal";
import { type Total, grandTotal, totalOfNode } from "../scoring/totals";
import type { Grid } from "../sheet-model/grid";
import type { WorkbookOutline } from "../sheet-model/open-workbook";
import { type ScorecardReading, readScorecard } from "../templates/reading/read-scorecard";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";

/** How far one section is, in both columns. */
export interface SectionReview {
  readonly section: CriteriaNode;
  readonly self: Total;
  readonly appraised: Total;
}

/** All that the pane shows of one score sheet, its findings the gravest first. */
export interface ScorecardReview extends ScorecardReading {
  readonly set: CriteriaSet;
  readonly self: Total;
  readonly appraised: Total;
  readonly sections: readonly SectionReview[];
}

/**
 * Reads the score sheet among these sheets and sums it up. The workbook's name is that of the
 * unit where the sheet does not say. Errors: no-scorecard.
 */
export function reviewScorecard(
  grids: readonly Grid[],
  set: CriteriaSet,
  { workbookName, properties }: Pick<WorkbookOutline, "workbookName" | "properties">,
): Result<ScorecardReview, SubmissionRefusal> {
  const isCompiled = COMPILED_PROPERTY in properties;
  const reading = readScorecard({ grids, properties: {} }, set, workbookName, {
    ofOtherSets: "read",
  });
  if (!reading.ok) return reading;
  const { scorecard, findings } = reading.value;
  return ok({
    ...reading.value,
    set,
    self: grandTotal(scorecard, set, "self"),
    appraised: grandTotal(scorecard, set, "appraised"),
    sections: set.sections.map((section) => ({
      section,
      self: totalOfNode(scorecard, section, "self"),
      appraised: totalOfNode(scorecard, section, "appraised"),
    })),
    findings: findings
      // A unit's sheet in a compiled workbook is compiled anew: others refer to it.
      .filter(({ detail }) => !(isCompiled && detail.kind === "older-template"))
      .sort(byGravity),
  });
}
