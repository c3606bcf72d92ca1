import type { CellContent } from "../../../sheet-model/cell-content";
import { dateOfSerial, serialOfDate, showsDay } from "../../../sheet-model/serial-dates";

const MILLISECONDS_PER_DAY = 86_400_000;
const START_OF_1904_DAYS = Date.UTC(1904, 0, 1);

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
  const days = from1904
    ? (date.getTime() - START_OF_1904_DAYS) / MILLISECONDS_PER_DAY
    : serialOfDate(date);
  if (days < 1 || (format !== undefined && !showsDay(format))) {
    return { kind: "number", value: days };
  }
  return dateOfSerial(serialOfDate(date));
}
