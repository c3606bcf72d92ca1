import type { IStyleData } from "@univerjs/core";
import {
  SetColDataMutation,
  SetRowDataMutation,
  SetWorksheetDefaultStyleMutation,
} from "@univerjs/sheets";
import type { CellRange } from "../../src/sheet-model/address";
import { overlaid } from "../engine/cell-patches";
import type { DocumentSheet } from "../engine/document-sheet";
import { isEntireColumn, isEntireRow } from "./cell-area";
import { gridArea } from "./grid-area";

/** Cells of one sheet that are formatted together: one rectangle of a range, several of a selection. */
export interface StyledAreas {
  readonly sheet: DocumentSheet;
  readonly areas: readonly CellRange[];
}

/** Lays a style over all cells of the areas; whole rows and columns keep it for cells to come. */
export function setStyle({ sheet, areas }: StyledAreas, style: IStyleData): void {
  for (const area of areas) {
    if (isEntireRow(area) && isEntireColumn(area)) setSheetStyle(sheet, style);
    else if (isEntireColumn(area)) setColumnStyle(sheet, area, style);
    else if (isEntireRow(area)) setRowStyle(sheet, area, style);
    else
      eachCellOf(area, (row, column) => {
        sheet.setStyle(row, column, style);
      });
  }
}

/** What `read` gives for the areas' cells: null where they differ, as Excel answers. */
export function sharedStyle<Value>(
  { sheet, areas }: StyledAreas,
  read: (style: IStyleData) => Value,
): Value | null {
  let shared: { value: Value } | undefined;
  for (const area of areas) {
    const range = gridArea(sheet, area);
    if (range === null) continue;
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const value = read(sheet.style(row, column));
        if (shared === undefined) shared = { value };
        else if (shared.value !== value) return null;
      }
    }
  }
  return shared?.value ?? null;
}

/** Calls `visit` for each cell of a rectangle. */
export function eachCellOf(area: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) visit(row, column);
  }
}

function setSheetStyle(sheet: DocumentSheet, style: IStyleData): void {
  const { worksheet } = sheet;
  sheet.document.execute(SetWorksheetDefaultStyleMutation, {
    ...sheet.target,
    defaultStyle: overlaid(worksheet.getDefaultCellStyleInternal() ?? {}, style),
  });
  setStyleOfTouchedCells(sheet, () => true, style);
}

function setColumnStyle(sheet: DocumentSheet, area: CellRange, style: IStyleData): void {
  const { worksheet } = sheet;
  const range = gridArea(sheet, area);
  if (range === null) return;
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    columnData[column] = { s: overlaid(worksheet.getColumnStyle(column) ?? {}, style) };
  }
  sheet.document.execute(SetColDataMutation, { ...sheet.target, columnData });
  setStyleOfTouchedCells(
    sheet,
    (_row, column) => column >= range.startColumn && column <= range.endColumn,
    style,
  );
}

function setRowStyle(sheet: DocumentSheet, area: CellRange, style: IStyleData): void {
  const { worksheet } = sheet;
  const range = gridArea(sheet, area);
  if (range === null) return;
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let row = range.startRow; row <= range.endRow; row++) {
    rowData[row] = { s: overlaid(worksheet.getRowStyle(row) ?? {}, style) };
  }
  sheet.document.execute(SetRowDataMutation, { ...sheet.target, rowData });
  setStyleOfTouchedCells(sheet, (row) => row >= range.startRow && row <= range.endRow, style);
}

/** A cell's own style counts before its row's and column's, so cells that have one get the new one too. */
function setStyleOfTouchedCells(
  sheet: DocumentSheet,
  isMeant: (row: number, column: number) => boolean,
  style: IStyleData,
): void {
  sheet.flush();
  sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.s != null && isMeant(row, column)) sheet.setStyle(row, column, style);
  });
}
