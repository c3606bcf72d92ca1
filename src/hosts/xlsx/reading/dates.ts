import type { CellContent } from "../../../sheet-model/cell-content";

const MILLISECONDS_PER_DAY = 86_400_000;
const START_OF_1904_DAYS = Date.UTC(1904, 0, 1);
/** Day 0 of the calendar from 1900 on. */
const START_OF_1900_DAYS = Date.UTC(1899, 11, 31);
/** Excel's calendar has a 29 February 1900, for which Lotus 1-2-3 is to blame. */
const FALSE_LEAP_DAY = 60;

/**
 * The day that hucre found under a date format. A time of day or a duration is not a day and becomes
 * the number it is stored as, in days.
 */
export function dateOrNumber(
  date: Date,
  format: string | undefined,
  from1904: boolean,
): CellContent {
  if (Number.isNaN(date.getTime())) return { kind: "error", code: "#NUM!" };
  const days = daysOf(date, from1904);
  if (days < 1 || (format !== undefined && showsTimeOnly(format))) {
    return { kind: "number", value: days };
  }
  return {
    kind: "date",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

function daysOf(date: Date, from1904: boolean): number {
  if (from1904) return (date.getTime() - START_OF_1904_DAYS) / MILLISECONDS_PER_DAY;
  const days = (date.getTime() - START_OF_1900_DAYS) / MILLISECONDS_PER_DAY;
  return days < FALSE_LEAP_DAY ? days : days + 1;
}

/** "hh:mm" and "[h]:mm", but not "dd/mm/yyyy hh:mm"; literals and colours aside. */
function showsTimeOnly(format: string): boolean {
  const symbols = format.replace(/"[^"]*"|\\.|[_*].|\[[^[\]]*\]/g, "");
  return !/[yd]|mmm/i.test(symbols);
}
