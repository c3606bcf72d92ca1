/** The row of a unit's sheet that notes on which day each round was settled; it counts from 0. */
export const SETTLED_ON_ROW = 4;

/** The column of each round; a day stands there where it is settled, else nothing. */
export const ROUND_COLUMNS = { preliminary: 14, council: 15 } as const;
