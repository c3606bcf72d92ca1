/** Of the classes from the best to the weakest, told apart also by who sees no red and green, and in grey. */
const BAND_COLORS = ["1F6FAE", "74B0D4", "F0C04C", "E07B39", "B03A2E"] as const;

export const UNRANKED_COLOR = "A6A6A6";

/** Of two things that are held against each other: the self-score and the appraised score. */
export const PAIR_COLORS = ["A9C4E4", "1F4E79"] as const;

/** The color of a band as RRGGBB; `place` counts from 0 for the best. */
export const bandColor = (place: number): string =>
  BAND_COLORS[place % BAND_COLORS.length] ?? UNRANKED_COLOR;
