import { HEADING_ROWS } from "./heading-rows";

/* Where things stand in `Xếp hạng`; rows and columns count from 0. */

/** The columns of Phụ lục II; right of it, hidden, how each unit stood when the sheet was filled. */
export const RANKING_COLUMNS = {
  number: 0,
  unit: 1,
  self: 2,
  appraised: 3,
  rank: 4,
  note: 5,
  filledTotal: 6,
  filledRank: 7,
  filledBand: 8,
} as const;
export const RANKING_TITLE_ROWS = 4;
/** Names the decision that publishes the ranking. */
export const ISSUED_ROW = 2;
/** Says so where scores have changed since the sheet was filled. */
export const NOTICE_ROW = RANKING_TITLE_ROWS - 1;
/** The first unit's row, counted from 0; the units are the last rows of the sheet. */
export const FIRST_RANKED_ROW = RANKING_TITLE_ROWS + HEADING_ROWS;

/** Where it is kept for the next time that it is asked for: in a hidden column. */
export const RECORDED_ISSUE_COLUMN = RANKING_COLUMNS.filledTotal;

/** The line that names the decision which publishes a ranking. */
export interface IssuedLine {
  /** As it is shown; it can be typed. */
  readonly shown: string;
  /** What was recorded of it when it was asked for; null where it was not. */
  readonly recorded: string | null;
}
