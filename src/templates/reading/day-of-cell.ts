import { type CellContent } from "../../sheet-model/cell-content";
import { dateOfSerial } from "../../sheet-model/serial-dates";

/** "5/1/2024", "05-01-2024", "5.1.2024". */
const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Day numbers of 1990 to 2100: a date in a cell that does not show it as one. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_415;

/** A cell as a day, ISO; undefined for what is none. The day comes before the month, as in Vietnam. */
export function dayOfCell(cell: CellContent): string | undefined {
  switch (cell.kind) {
    case "date":
      return isoDay(cell.year, cell.month, cell.day);
    case "number": {
      const isDay = cell.value >= FIRST_DAY && cell.value <= LAST_DAY;
      return isDay ? dayOfCell(dateOfSerial(cell.value)) : undefined;
    }
    case "text":
      return dayOfText(cell.text);
    case "empty":
    case "boolean":
    case "error":
    case "not-calculated":
      return undefined;
  }
}

/** The first day named within a text: "Hạn: 25/11/2024". */
export function dayWithin(text: string): string | undefined {
  const found = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/.exec(text)?.[0];
  return found === undefined ? undefined : dayOfText(found);
}

function dayOfText(text: string): string | undefined {
  const typed = text.normalize("NFKC").trim();
  const [, day, month, year] = DAY_FIRST.exec(typed) ?? [];
  if (day !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, isoYear, isoMonth, isoDate] = ISO.exec(typed) ?? [];
  if (isoYear === undefined) return undefined;
  return isoDay(Number(isoYear), Number(isoMonth), Number(isoDate));
}

/** Undefined for a day that no month has. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThatDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThatDay ? date.toISOString().slice(0, 10) : undefined;
}
