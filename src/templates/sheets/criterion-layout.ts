/* Where things stand in `Thẩm định theo tiêu chí`; rows and columns count from 0. */

/** Those behind the state are hidden. */
export const CRITERION_COLUMNS = {
  unit: 0,
  self: 1,
  evidence: 2,
  appraised: 3,
  difference: 4,
  remark: 5,
  explanation: 6,
  state: 7,
  /** What was typed over a formula, "" where the formula is still there. */
  typedScore: 8,
  typedRemark: 9,
  /** The unit's own sheet and the leaf that the row shows. */
  sheet: 10,
  code: 11,
} as const;

export const CRITERION_HEADING_ROW = 3;
export const FIRST_CRITERION_ROW = CRITERION_HEADING_ROW + 1;
/** What the sheet shows is noted in this row of the column of sheets. */
export const CRITERION_SCOPE_ROW = 0;
