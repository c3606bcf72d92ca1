import type { CriteriaNode } from "../criteria/criteria-set";
import type { HostResult, OpenWorkbook, RowSpan } from "../sheet-model/open-workbook";
import { rowSpans } from "./grid-rows";
import type { ScorecardReview } from "./review-scorecard";

/** The rows that are hidden while only these leaves are shown: whatever is none of theirs nor above them. */
export function rowsWithout(
  { set, places }: ScorecardReview,
  leaves: readonly CriteriaNode[],
): RowSpan[] {
  const shown = new Set<CriteriaNode>();
  for (const leaf of leaves) {
    for (let node: CriteriaNode | undefined = leaf; node; node = node.parent) shown.add(node);
  }
  const nodesByRow = new Map(
    set.nodes.map((node) => [places.rowsByCode.get(node.code), node] as const),
  );
  const { first, last } = criteriaRows(places.rowsByCode);
  const hidden: number[] = [];
  let isShown = true;
  for (let row = first; row <= last; row++) {
    // A row of no criterion belongs to the one above: more of its evidence, or its sum.
    const node = nodesByRow.get(row);
    if (node !== undefined) isShown = shown.has(node);
    if (!isShown) hidden.push(row);
  }
  return rowSpans(hidden);
}

/** Hides the rows of all criteria but these leaves and what they are part of. Errors: why it was refused. */
export const showOnly = (
  workbook: OpenWorkbook,
  review: ScorecardReview,
  leaves: readonly CriteriaNode[],
): HostResult<void> =>
  workbook.hideRows(
    review.sheetName,
    criteriaRows(review.places.rowsByCode),
    rowsWithout(review, leaves),
  );

/** Shows the rows of all criteria again. Errors: why it was refused. */
export const showAll = (workbook: OpenWorkbook, review: ScorecardReview): HostResult<void> =>
  workbook.hideRows(review.sheetName, criteriaRows(review.places.rowsByCode), []);

function criteriaRows(rowsByCode: ReadonlyMap<string, number>): RowSpan {
  const rows = [...rowsByCode.values()];
  return { first: Math.min(...rows), last: Math.max(...rows) };
}
