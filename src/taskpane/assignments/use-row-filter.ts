import type { ScorecardReview } from "../../actions/review-scorecard";
import { rowsWithout, showAll, showOnly } from "../../actions/show-assigned";
import type { HostResult, OpenWorkbook } from "../../sheet-model/open-workbook";
import type { ShowMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import { type RowFilter, type RowFilters, withFilter } from "./row-filters";

export interface RowFiltering {
  /** Whose criteria alone the sheet shows; undefined where it shows all. */
  readonly filter: RowFilter | undefined;
  readonly showOnly: (filter: RowFilter) => Promise<void>;
  readonly showAll: () => Promise<boolean>;
  /** The sheet was drawn anew, and shows everything. */
  readonly forget: () => void;
  /** Whether the filter hides a row, counted from 0. */
  readonly hides: (row: number) => boolean;
}

/** Shows one person's or department's criteria of a scorecard's sheet alone, and all again. */
export function useRowFilter(
  workbook: OpenWorkbook,
  review: ScorecardReview,
  filters: RowFilters,
  onFilters: (filters: RowFilters) => void,
  onMessage: ShowMessage,
): RowFiltering {
  const { describeHostRefusal } = useWording();
  const { sheetName } = review;
  const filter = filters.get(sheetName);

  const apply = async (hiding: HostResult<void>, next: RowFilter | undefined) => {
    const hidden = await hiding;
    if (hidden.ok) onFilters(withFilter(filters, sheetName, next));
    else onMessage({ kind: "error", text: describeHostRefusal(hidden.error) });
    return hidden.ok;
  };

  return {
    filter,
    showOnly: async (next) => {
      await apply(showOnly(workbook, review, next.leaves), next);
    },
    showAll: () => apply(showAll(workbook, review), undefined),
    forget: () => {
      onFilters(withFilter(filters, sheetName, undefined));
    },
    hides: (row) =>
      filter !== undefined &&
      rowsWithout(review, filter.leaves).some(({ first, last }) => first <= row && row <= last),
  };
}
