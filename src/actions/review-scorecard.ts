import type { CriteriaNode, CriteriaSet, RankingGroup } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";
import { type Result, ok } from "../result";
import { differenceOf } from "../scoring/comparison";
import { byGravity } from "../scoring/finding";
import { hasOwnIndex, indexOfTotal } from "../scoring/index-of-total";
import { rankingGroupOf } from "../scoring/standings";
import type { ScoreColumn } from "../scoring/score";
import type { Scorecard } from "../scoring/scorecard";
import type { SubmissionRefusal } from "../scoring/submission-refusal";
import { type Total, grandTotal, isComplete, totalOfKind, totalOfNode } from "../scoring/totals";
import type { Grid } from "../sheet-model/grid";
import type { WorkbookOutline } from "../sheet-model/open-workbook";
import { type ScorecardReading, readScorecard } from "../templates/reading/read-scorecard";
import { type KindShownApart, kindsShownApart } from "../templates/set-traits";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";

/** How far something is, in both columns. */
export interface ColumnsReview {
  readonly self: Total;
  readonly appraised: Total;
  /**
   * Appraised − self over the leaves that are scored in both, in hundredths of a point; undefined before
   * both columns are complete, when it would count what is not yet scored.
   */
  readonly difference: Points | undefined;
}

export interface SectionReview extends ColumnsReview {
  readonly section: CriteriaNode;
}

/** What is not ordinary in a total: the leaves of one kind. */
export interface KindReview {
  readonly kind: KindShownApart;
  readonly self: Total;
  readonly appraised: Total;
}

/** All that the pane shows of one score sheet, its findings the gravest first. */
export interface ScorecardReview extends ScorecardReading, ColumnsReview {
  readonly set: CriteriaSet;
  readonly sections: readonly SectionReview[];
  /** Of those kinds that the set has. */
  readonly kinds: readonly KindReview[];
  /**
   * Chỉ số, in hundredths of the set's index unit; undefined where that is the appraised total itself, or
   * the appraisal is not complete.
   */
  readonly index: Points | undefined;
  /** The list in which the unit is ranked: undefined where its kind does not say, null where there is but one. */
  readonly group: RankingGroup | undefined | null;
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
  const appraised = grandTotal(scorecard, set, "appraised");
  return ok({
    ...reading.value,
    set,
    ...columnsReview(scorecard, set, (column) => grandTotal(scorecard, set, column)),
    sections: set.sections.map((section) => ({
      section,
      ...columnsReview(scorecard, section, (column) => totalOfNode(scorecard, section, column)),
    })),
    kinds: kindsShownApart(set).map((kind) => ({
      kind,
      self: totalOfKind(scorecard, set, kind, "self"),
      appraised: totalOfKind(scorecard, set, kind, "appraised"),
    })),
    index: hasOwnIndex(set) && isComplete(appraised) ? indexOfTotal(appraised, set) : undefined,
    group: set.rankingGroups.length === 0 ? null : rankingGroupOf(scorecard.unit, set)?.group,
    findings: findings
      // A unit's sheet in a compiled workbook is compiled anew: others refer to it.
      .filter(({ detail }) => !(isCompiled && detail.kind === "older-template"))
      .sort(byGravity),
  });
}

/** `leaves` are those that the totals are over. */
const columnsReview = (
  scorecard: Scorecard,
  { leaves }: Pick<CriteriaNode | CriteriaSet, "leaves">,
  totalIn: (column: ScoreColumn) => Total,
): ColumnsReview => {
  const [self, appraised] = [totalIn("self"), totalIn("appraised")];
  const isWhole = isComplete(self) && isComplete(appraised);
  return { self, appraised, difference: isWhole ? differenceOf(scorecard, { leaves }) : undefined };
};
