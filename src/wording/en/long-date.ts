const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** "30 December 2021" for an ISO date. */
export const longDate = (isoDate: string): string => format.format(new Date(isoDate));
