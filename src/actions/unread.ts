import type { CriteriaSet } from "../criteria/criteria-set";
import type { Grid } from "../sheet-model/grid";
import type { WorkbookEdit } from "../sheet-model/open-workbook";
import { rowsAffected } from "../templates/reading/scorecard-places";
import { RANKING_SHEET_NAME } from "../templates/sheets/compiled-sheet-names";
import { ROUND_COLUMNS } from "../templates/sheets/round-cells";
import type { ScorecardReview } from "./review-scorecard";

/** What is to be read again: rows of the followed sheet and whole companions, or whatever there is. */
export type Unread = "nothing" | "everything" | UnreadParts;

export interface UnreadParts {
  readonly rows: ReadonlySet<number>;
  /** By the names of their sheets. */
  readonly companions: ReadonlySet<string>;
}

/** A score sheet as it was last read, with the sheets that go with it. */
export interface FollowedSheets {
  readonly set: CriteriaSet;
  readonly grid: Grid;
  readonly companions: readonly Grid[];
  readonly review: ScorecardReview;
}

/** An edit of so many rows at once is a paste: where there was no score sheet, now there may be one. */
const PASTED_ROWS = 10;

const NO_PARTS: UnreadParts = { rows: new Set(), companions: new Set() };

/** What is to be read again after an edit, beside what was unread before it. */
export function unreadAfter(
  edit: WorkbookEdit,
  before: Unread,
  followed: FollowedSheets | undefined,
): Unread {
  if (edit.kind === "sheets" || before === "everything") return "everything";
  if (followed === undefined) {
    const isPaste = edit.kind === "cells" && rowCount(edit) >= PASTED_ROWS;
    // Whether a ranking is still right is told of a compiled workbook.
    const isRanking = edit.sheetName === RANKING_SHEET_NAME;
    return isPaste || isRanking || edit.kind === "shape" ? "everything" : before;
  }
  const { set, grid, review, companions } = followed;
  const { rows, companions: unread } = before === "nothing" ? NO_PARTS : before;
  if (companions.some(({ sheetName }) => sheetName === edit.sheetName)) {
    return {
      rows: new Set([...rows, ...rowsShowing(edit.sheetName, review)]),
      companions: new Set([...unread, edit.sheetName]),
    };
  }
  if (edit.sheetName !== grid.sheetName || isNoteBesideForm(edit)) return before;
  if (edit.kind === "shape" || rowCount(edit) > grid.rows.length) return "everything";
  const edited = Array.from({ length: rowCount(edit) }, (_, row) => edit.range.firstRow + row);
  const affected = rowsAffected(review.places, set, edited);
  if (affected === undefined) return "everything";
  return { rows: new Set([...rows, ...affected]), companions: unread };
}

/** What the add-in notes on a unit's sheet of its own work, such as what is logged. */
const isNoteBesideForm = (edit: WorkbookEdit): boolean =>
  edit.kind === "cells" &&
  edit.by === "add-in" &&
  edit.range.firstColumn >= ROUND_COLUMNS.preliminary;

const rowCount = ({ range }: WorkbookEdit & { readonly kind: "cells" }): number =>
  range.lastRow - range.firstRow + 1;

/** The form's rows whose formulas show what stands in a companion: those of the evidence. */
const rowsShowing = (sheetName: string, { companions, places }: ScorecardReview): number[] =>
  sheetName === companions.documents ? [...places.rowsByCode.values()] : [];
