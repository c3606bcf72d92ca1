import { type ScorecardReview, reviewScorecard } from "../../src/actions/review-scorecard";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { MemoryWorkbook } from "./memory-workbook";

/** The scorecard that a workbook holds now. */
export function reviewed(workbook: MemoryWorkbook): ScorecardReview {
  const visible = workbook.grids.filter(({ hidden }) => !hidden);
  const review = reviewScorecard(visible, defaultCriteriaSet(), {
    workbookName: "Sổ1",
    properties: workbook.properties,
  });
  if (!review.ok) throw new Error(review.error.kind);
  return review.value;
}
