import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../src/sheet-model/address";
import type { DocumentSheet } from "../engine/document-sheet";
import { isEntireColumn, isEntireRow } from "./cell-area";

/**
 * An area on Univer's grid, which grows to hold it. Of whole rows and columns, as long as Excel has
 * them, the part that the grid has; null where they lie beyond it.
 */
export function gridArea(sheet: DocumentSheet, area: CellRange): IRange | null {
  sheet.growTo(
    isEntireColumn(area) ? 0 : area.lastRow + 1,
    isEntireRow(area) ? 0 : area.lastColumn + 1,
  );
  return sheet.clipped(area);
}
