import { RANKING_TEXTS } from "../../wording/vi/sheet-texts";
import type { Grid } from "../../sheet-model/grid";
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

/**
 * Those of one sheet: where units are ranked by another figure than their appraised total, that index has a
 * column behind it, and is what the sheet was filled with.
 */
export type RankingColumns = Readonly<
  Record<keyof typeof RANKING_COLUMNS, number> & { index: number | undefined }
>;

const WITHOUT_INDEX: RankingColumns = { ...RANKING_COLUMNS, index: undefined };
const WITH_INDEX: RankingColumns = {
  ...RANKING_COLUMNS,
  index: RANKING_COLUMNS.rank,
  rank: RANKING_COLUMNS.rank + 1,
  note: RANKING_COLUMNS.note + 1,
  filledTotal: RANKING_COLUMNS.filledTotal + 1,
  filledRank: RANKING_COLUMNS.filledRank + 1,
  filledBand: RANKING_COLUMNS.filledBand + 1,
};

export const rankingColumns = (hasIndex: boolean): RankingColumns =>
  hasIndex ? WITH_INDEX : WITHOUT_INDEX;

export const RANKING_TITLE_ROWS = 4;
/** Names the decision that publishes the ranking. */
export const ISSUED_ROW = 2;
/** Says so where scores have changed since the sheet was filled. */
export const NOTICE_ROW = RANKING_TITLE_ROWS - 1;
/** The first row beneath the headings; the units, and the lines above their groups, are the last rows of the sheet. */
export const FIRST_RANKED_ROW = RANKING_TITLE_ROWS + HEADING_ROWS;

/** The columns that a ranking sheet has, by its headings. */
export function columnsOf({ rows }: Grid): RankingColumns {
  const heading = rows[RANKING_TITLE_ROWS]?.[WITH_INDEX.rank];
  return rankingColumns(heading?.kind === "text" && heading.text === RANKING_TEXTS.headings.rank);
}

/** Where the decision is kept for the next time that it is asked for: in a hidden column. */
export const recordedIssueColumn = ({ filledTotal }: RankingColumns): number => filledTotal;

/** The line that names the decision which publishes a ranking. */
export interface IssuedLine {
  /** As it is shown; it can be typed. */
  readonly shown: string;
  /** What was recorded of it when it was asked for; null where it was not. */
  readonly recorded: string | null;
}
