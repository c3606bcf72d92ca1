import type { CellRange } from "../../src/sheet-model/address";
import type { DocumentSheet } from "../engine/document-sheet";
import { singleCellContent } from "./addin-edits";
import { removeConditionalFormats } from "./conditional-formats";
import type { OpenExcel } from "./open-excel";
import { oneOf, optional } from "./parameters";
import { requireAllowed, requireEditable } from "./sheet-protection";

const EMPTY = { value: null, type: null };
const CLEARED = ["All", "Formats", "Contents"] as const;

/** Empties the cells of an area, takes their formats away, or both. Rules for input stay, as in Excel. */
export function clearArea(
  excel: OpenExcel,
  sheet: DocumentSheet,
  area: CellRange,
  applyTo: unknown,
): void {
  const cleared = optional(applyTo, oneOf(CLEARED)) ?? "All";
  if (cleared !== "Formats") requireEditable(sheet, area);
  if (cleared !== "Contents") requireAllowed(sheet, "allowFormatCells");
  const before = singleCellContent(sheet, area);
  sheet.flush();
  sheet.worksheet.getCellMatrix().forValue((row, column) => {
    const isInside =
      row >= area.firstRow &&
      row <= area.lastRow &&
      column >= area.firstColumn &&
      column <= area.lastColumn;
    if (!isInside) return;
    if (cleared !== "Formats") sheet.setContent(row, column, EMPTY);
    if (cleared !== "Contents") sheet.dropStyle(row, column);
  });
  if (cleared !== "Contents") removeConditionalFormats(sheet, area);
  if (cleared !== "Formats") excel.edits.note(sheet, area, before);
}
