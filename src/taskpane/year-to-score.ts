const LAST_MONTH_OF_THE_YEAR_BEFORE = 2;

/** The year an officer most likely scores: up to March the one before, as the index is closed then. */
export const yearToScore = (today: Date): number =>
  today.getMonth() <= LAST_MONTH_OF_THE_YEAR_BEFORE ? today.getFullYear() - 1 : today.getFullYear();
