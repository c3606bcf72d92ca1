import type { CellContent } from "./cell-content";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the calendar from 1900 on. */
const START_OF_1900_DAYS = Date.UTC(1899, 11, 31);
/** Excel's calendar has a 29 February 1900, for which Lotus 1-2-3 is to blame. */
const FALSE_LEAP_DAY = 60;

/** Excel's day number of 1 January 2000: no score is as large, every date of these years is. */
export const FIRST_RECENT_DAY = 36_526;
/** That of 31 December 2099. */
const LAST_RECENT_DAY = 73_050;

/** Whether a number can only be a date of this century where scores, codes and totals stand. */
export const isRecentDay = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_RECENT_DAY && value <= LAST_RECENT_DAY;

/** The day number that a workbook from 1900 on stores for a moment. */
export function serialOfDate(date: Date): number {
  const days = (date.getTime() - START_OF_1900_DAYS) / MILLISECONDS_PER_DAY;
  return days < FALSE_LEAP_DAY ? days : days + 1;
}

/** The day that a serial number stands for in a workbook from 1900 on; the time of day is left out. */
export function dateOfSerial(serial: number): CellContent {
  const days = Math.floor(serial < FALSE_LEAP_DAY ? serial : serial - 1);
  const date = new Date(START_OF_1900_DAYS + days * MILLISECONDS_PER_DAY);
  return {
    kind: "date",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/**
 * Whether a number format shows a day: "dd/mm/yyyy hh:mm" does, "hh:mm" and "[h]:mm" do not;
 * literals and colours aside.
 */
export function showsDay(format: string): boolean {
  const symbols = format.replace(/"[^"]*"|\\.|[_*].|\[[^[\]]*\]/g, "");
  return /[yd]|mmm/i.test(symbols);
}
