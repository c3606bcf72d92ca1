import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import type { DocumentSheet } from "../engine/document-sheet";
import {
  boundingArea,
  columnCount,
  contains,
  intersection,
  isSingleCell,
  isUnbounded,
} from "./cell-area";
import { invalidOperation } from "./excel-errors";
import { gridArea } from "./grid-area";
import { requireUnprotected } from "./sheet-protection";
import { eachCellOf } from "./styled-areas";

const EMPTY = { value: null, type: null };

/**
 * Merges an area, or each of its rows. Areas that were merged before and reach into it become part
 * of it; of the contents only the upper left one stays.
 */
export function mergeArea(sheet: DocumentSheet, area: CellRange, across: boolean): void {
  requireUnprotected(sheet);
  if (isUnbounded(area)) throw notModelled("merging whole rows or columns");
  if (sheet.tables.some((table) => intersection(table.area, area) !== null)) {
    throw invalidOperation("Cells of a table can't be merged.");
  }
  const whole = across ? area : withMergesAround(sheet, area);
  unmergeArea(sheet, whole);
  const merged = (across ? rowsOf(whole) : [whole]).filter((part) => !isSingleCell(part));
  for (const part of merged) keepUpperLeft(sheet, part);
  gridArea(sheet, whole);
  sheet.merge(merged);
}

export function unmergeArea(sheet: DocumentSheet, area: CellRange): void {
  requireUnprotected(sheet);
  sheet.unmerge(sheet.merges.filter((merge) => intersection(merge, area) !== null));
}

/** The merged areas that reach into an area, in the order of their first cells. */
export function mergesIn(sheet: DocumentSheet, area: CellRange): readonly CellRange[] {
  return sheet.merges
    .filter((merge) => intersection(merge, area) !== null)
    .sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

function withMergesAround(sheet: DocumentSheet, area: CellRange): CellRange {
  const reaching = sheet.merges.find(
    (merge) => intersection(merge, area) !== null && !contains(area, merge),
  );
  return reaching === undefined ? area : withMergesAround(sheet, boundingArea(area, reaching));
}

function rowsOf(area: CellRange): readonly CellRange[] {
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, offset) => ({
    ...area,
    firstRow: area.firstRow + offset,
    lastRow: area.firstRow + offset,
  })).filter((row) => columnCount(row) > 1);
}

function keepUpperLeft(sheet: DocumentSheet, area: CellRange): void {
  eachCellOf(area, (row, column) => {
    if (row === area.firstRow && column === area.firstColumn) return;
    const cell = sheet.cell(row, column);
    const hasContent = cell !== undefined && (cell.v != null || cell.f != null || cell.si != null);
    if (hasContent) sheet.setContent(row, column, EMPTY);
  });
}
