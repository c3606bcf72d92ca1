const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * The moment whose time in UTC is what the clock on the wall shows at `at`: spreadsheets keep times without
 * a zone.
 */
export const wallClock = (at: Date): Date =>
  new Date(at.getTime() - at.getTimezoneOffset() * MILLISECONDS_PER_MINUTE);

/** The day of `at` where we are, ISO. */
export const localDay = (at: Date): string => wallClock(at).toISOString().slice(0, 10);
