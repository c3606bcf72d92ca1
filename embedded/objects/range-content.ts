import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import type { HostProperty } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import {
  columnCount,
  contains,
  intersection,
  isSingleCell,
  isUnbounded,
  rowCount,
} from "./cell-area";
import {
  cellText,
  cellValue,
  cellValueType,
  GENERAL,
  numberFormat,
  TEXT_FORMAT,
} from "./cell-reading";
import { singleCellContent } from "./addin-edits";
import { badArgument } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { text } from "./parameters";
import { categoryOf } from "./number-format-category";
import { requireAllowed, requireEditable } from "./sheet-protection";
import { readTypedInput } from "./typed-input";

/** The properties of a range that are grids, one entry a cell. */
export function rangeContent(
  excel: OpenExcel,
  sheet: DocumentSheet,
  area: CellRange,
): Readonly<Record<string, HostProperty>> {
  const grid = (read: CellReader) => () => readGrid(sheet, area, read);
  const calculatedGrid = (read: CellReader) => async () => {
    excel.document.flush();
    await excel.calculation.settledForAddin();
    return readGrid(sheet, area, read);
  };
  const write = (input: unknown) => {
    writeContent(excel, sheet, area, input);
  };
  const formulas = calculatedGrid(
    (...cell) => sheet.formula(cell[1], cell[2]) || cellValue(...cell),
  );
  return {
    values: { get: calculatedGrid(cellValue), set: write },
    formulas: { get: formulas, set: write },
    text: { get: calculatedGrid(cellText) },
    valueTypes: { get: calculatedGrid(cellValueType) },
    numberFormat: {
      get: grid(numberFormat),
      set: (formats) => {
        writeNumberFormats(sheet, area, formats);
      },
    },
    numberFormatCategories: { get: grid((...cell) => categoryOf(numberFormat(...cell))) },
  };
}

type CellReader<Read = unknown> = (sheet: DocumentSheet, row: number, column: number) => Read;

/** Null for whole rows and columns, as Excel answers. */
function readGrid<Read>(
  sheet: DocumentSheet,
  area: CellRange,
  read: CellReader<Read>,
): Read[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_column, column) =>
      read(sheet, area.firstRow + row, area.firstColumn + column),
    ),
  );
}

/** Calls `write` for each cell with its entry of a grid, or with the one value that fills all. */
function eachCell(
  area: CellRange,
  input: unknown,
  write: (row: number, column: number, entry: unknown) => void,
): void {
  if (isUnbounded(area)) throw badArgument();
  const rows = Array.isArray(input) ? gridRows(area, input) : null;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const entry = rows ? rows[row - area.firstRow]?.[column - area.firstColumn] : input;
      // Null in a grid leaves the cell as it is.
      if (entry !== null) write(row, column, entry);
    }
  }
}

function gridRows(area: CellRange, input: readonly unknown[]): readonly (readonly unknown[])[] {
  const isGrid = (rows: readonly unknown[]): rows is readonly (readonly unknown[])[] =>
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!isGrid(input)) throw badArgument();
  return input;
}

/**
 * Sets contents as if they were typed. What is written into the covered cells of a merged area is
 * dropped, as in Excel.
 */
function writeContent(
  excel: OpenExcel,
  sheet: DocumentSheet,
  area: CellRange,
  input: unknown,
): void {
  requireEditable(sheet, area);
  if (typeof input === "string" && input.startsWith("=") && !isSingleCell(area)) {
    throw notModelled("one formula set on a range of several cells");
  }
  const before = singleCellContent(sheet, area);
  const isCovered = coveredBy(sheet.merges.filter((merge) => intersection(merge, area) !== null));
  const formats = writtenFormats(sheet, area);
  eachCell(area, input, (row, column, entry) => {
    if (isCovered(row, column)) return;
    const format = formats(row, column);
    const typed = readTypedInput(entry, format === TEXT_FORMAT);
    sheet.setContent(row, column, typed.content);
    if (typed.numberFormat !== undefined && format === GENERAL) {
      sheet.setStyle(row, column, { n: { pattern: typed.numberFormat } });
    }
  });
  excel.edits.note(sheet, area, before);
}

/** Number formats of an area before it is written to: afterwards each look would end the gathering. */
function writtenFormats(
  sheet: DocumentSheet,
  area: CellRange,
): (row: number, column: number) => string {
  const formats = readGrid(sheet, area, numberFormat);
  return (row, column) => formats?.[row - area.firstRow]?.[column - area.firstColumn] ?? GENERAL;
}

function coveredBy(merges: readonly CellRange[]): (row: number, column: number) => boolean {
  return (row, column) =>
    merges.some((merge) => {
      const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      return contains(merge, cell) && !(row === merge.firstRow && column === merge.firstColumn);
    });
}

function writeNumberFormats(sheet: DocumentSheet, area: CellRange, formats: unknown): void {
  requireAllowed(sheet, "allowFormatCells");
  eachCell(area, formats, (row, column, entry) => {
    const pattern = text(entry);
    sheet.setStyle(row, column, { n: pattern === GENERAL || pattern === "" ? null : { pattern } });
  });
}
