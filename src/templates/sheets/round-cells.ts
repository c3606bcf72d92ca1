import type { SettledRound } from "../../scoring/appraisal-record";

/* Where a unit's sheet notes the rounds that were settled; rows and columns count from 0. */

/** The day on which a round was settled stands in its column, above the headings; empty while it is not. */
export const SETTLED_ON_ROW = 4;

/** The scores as they were then stand beneath, right of all else that can be seen. */
export const ROUND_COLUMNS: Readonly<Record<SettledRound, number>> = {
  preliminary: 14,
  council: 15,
};
