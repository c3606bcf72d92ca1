import { Direction, type ICommand, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import type { DocumentSheet } from "../engine/document-sheet";
import { followShape } from "../engine/table-areas";
import { isEntireColumn, isEntireRow } from "./cell-area";
import type { OpenExcel } from "./open-excel";
import type { SheetChange } from "./sheet-events";
import { requireAllowed, requireEditable, requireUnprotected } from "./sheet-protection";

/** Inserts cells where an area lies, and moves what lies there down or to the right. */
export function insertCells(
  excel: OpenExcel,
  sheet: DocumentSheet,
  area: CellRange,
  shift: "Down" | "Right",
): void {
  if (isEntireRow(area)) requireAllowed(sheet, "allowInsertRows");
  else if (isEntireColumn(area)) requireAllowed(sheet, "allowInsertColumns");
  else requireUnprotected(sheet);
  const range = sheet.clipped(area);
  // Beyond the grid there is nothing to move.
  if (range === null) return;
  sheet.document.flush();
  const where = { ...sheet.target, range };
  if (isEntireRow(area)) {
    sheet.document.execute(InsertRowByRangeCommand, { ...where, direction: Direction.UP });
    followShape(sheet, "rows-inserted", area);
    tell(excel, sheet, { area, changeType: "RowInserted" });
  } else if (isEntireColumn(area)) {
    sheet.document.execute(InsertColByRangeCommand, { ...where, direction: Direction.LEFT });
    followShape(sheet, "columns-inserted", area);
    tell(excel, sheet, { area, changeType: "ColumnInserted" });
  } else {
    const isDown = shift === "Down";
    shiftCells(sheet, isDown ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand, range);
    const shiftDirection = isDown ? "ShiftCellDown" : "ShiftCellRight";
    tell(excel, sheet, { area, changeType: "CellInserted", shiftDirection });
  }
}

/** Deletes an area's cells, and moves what lies below or to the right into their place. */
export function deleteCells(
  excel: OpenExcel,
  sheet: DocumentSheet,
  area: CellRange,
  shift: "Up" | "Left",
): void {
  if (isEntireRow(area)) requireAllowed(sheet, "allowDeleteRows");
  else if (isEntireColumn(area)) requireAllowed(sheet, "allowDeleteColumns");
  else requireUnprotected(sheet);
  const range = sheet.clipped(area);
  if (range === null) return;
  // Rows with a locked cell can't be deleted even where deleting rows is allowed.
  requireEditable(sheet, { ...area, lastRow: range.endRow, lastColumn: range.endColumn });
  sheet.document.flush();
  const where = { ...sheet.target, range };
  if (isEntireRow(area)) {
    sheet.document.execute(RemoveRowByRangeCommand, where);
    followShape(sheet, "rows-deleted", area);
    tell(excel, sheet, { area, changeType: "RowDeleted" });
  } else if (isEntireColumn(area)) {
    sheet.document.execute(RemoveColByRangeCommand, where);
    followShape(sheet, "columns-deleted", area);
    tell(excel, sheet, { area, changeType: "ColumnDeleted" });
  } else {
    const isUp = shift === "Up";
    shiftCells(sheet, isUp ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand, range);
    const shiftDirection = isUp ? "ShiftCellUp" : "ShiftCellLeft";
    tell(excel, sheet, { area, changeType: "CellDeleted", shiftDirection });
  }
}

/** Univer moves cells on the sheet in front only. */
function shiftCells(sheet: DocumentSheet, command: ICommand, range: IRange): void {
  if (sheet.document.activeSheet !== sheet) {
    throw notModelled("inserting or deleting cells on a sheet that is not in front");
  }
  sheet.document.executeDeclaredAsync(command, { range });
}

function tell(
  { events }: OpenExcel,
  sheet: DocumentSheet,
  change: Pick<SheetChange, "area" | "changeType" | "shiftDirection">,
): void {
  events.changed({ ...change, sheetId: sheet.id, byAddin: true });
}
