const MILLISECONDS_PER_DAY = 86_400_000;

/** How many days after one day another is; negative where it is before. Units: days; both are ISO. Errors: none. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);

/** The day so many days after another, ISO. Units: whole days. Errors: none. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
