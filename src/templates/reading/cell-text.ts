import { formatDecimal } from "../../scoring/format-points";
import { shownDate } from "../../scoring/read-score";
import type { CellContent } from "../../sheet-model/cell-content";

/** What a cell shows, as text. */
export function cellText(cell: CellContent): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "number":
      return String(cell.value);
    case "text":
      return cell.text;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "date":
      return shownDate(cell.year, cell.month, cell.day);
    case "error":
      return cell.code;
    case "not-calculated":
      return `=${cell.formula}`;
  }
}

/** The same with a decimal comma, for sentences that name what somebody entered. */
export const shownNumber = (cell: CellContent): string =>
  cell.kind === "number" ? formatDecimal(cell.value) : cellText(cell).trim();

export const isBlank = (cell: CellContent): boolean => cellText(cell).trim() === "";
