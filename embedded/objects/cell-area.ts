import { type CellRange, columnLetters, rangeAddress } from "../../src/sheet-model/address";
import { badArgument } from "./excel-errors";

/** An Excel sheet's size. Univer's grid is smaller and grows as it is written to. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The area of a whole sheet. */
export const WHOLE_SHEET: CellRange = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: SHEET_ROWS - 1,
  lastColumn: SHEET_COLUMNS - 1,
};

export function rowCount(area: CellRange): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnCount(area: CellRange): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function isSingleCell(area: CellRange): boolean {
  return rowCount(area) === 1 && columnCount(area) === 1;
}

/** Whole columns. */
export function isEntireColumn(area: CellRange): boolean {
  return rowCount(area) === SHEET_ROWS;
}

/** Whole rows. */
export function isEntireRow(area: CellRange): boolean {
  return columnCount(area) === SHEET_COLUMNS;
}

/** Whole rows or columns: too many cells to hand out one by one. */
export function isUnbounded(area: CellRange): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** An area given by its corner and size, where it lies on the sheet. */
export function areaOf(row: number, column: number, rows: number, columns: number): CellRange {
  const area = {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows - 1,
    lastColumn: column + columns - 1,
  };
  const fits =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    area.lastRow < SHEET_ROWS &&
    area.lastColumn < SHEET_COLUMNS;
  if (!fits) throw badArgument();
  return area;
}

export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow > area.lastRow || area.firstColumn > area.lastColumn ? null : area;
}

/** The smallest area that holds both. */
export function boundingArea(one: CellRange, other: CellRange): CellRange {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && isSameArea(shared, inner);
}

export function isSameArea(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}

/** What is left of an area without another: up to four rectangles. */
export function difference(area: CellRange, without: CellRange): readonly CellRange[] {
  const hole = intersection(area, without);
  if (hole === null) return [area];
  const sides = { firstColumn: area.firstColumn, lastColumn: area.lastColumn };
  const parts: CellRange[] = [
    { ...sides, firstRow: area.firstRow, lastRow: hole.firstRow - 1 },
    { ...sides, firstRow: hole.lastRow + 1, lastRow: area.lastRow },
    { ...hole, firstColumn: area.firstColumn, lastColumn: hole.firstColumn - 1 },
    { ...hole, firstColumn: hole.lastColumn + 1, lastColumn: area.lastColumn },
  ];
  return parts.filter(
    (part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn,
  );
}

/** "A1:B2", "A:B", "3:4". */
export function areaAddress(area: CellRange): string {
  if (isEntireRow(area)) return `${String(area.firstRow + 1)}:${String(area.lastRow + 1)}`;
  if (isEntireColumn(area)) {
    return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  }
  return rangeAddress(area);
}

/** "Sheet1!A1:B2", the name in quotes where Excel puts it in quotes. */
export function addressOnSheet(sheetName: string, area: CellRange): string {
  return `${sheetNameInAddress(sheetName)}!${areaAddress(area)}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;

export function sheetNameInAddress(name: string): string {
  const isPlain = PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
