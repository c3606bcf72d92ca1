import type { CellRange } from "../../src/sheet-model/address";
import { type HostMethod, type HostObject, isHostObject, method } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import {
  areaOf,
  boundingArea,
  columnCount,
  intersection,
  rowCount,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "./cell-area";
import { badArgument, itemNotFound } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, optional, wholeNumber } from "./parameters";
import { parseAddress } from "./parse-address";
import { placeOf, range } from "./range";

/** The methods of a range that lead to other ranges. */
export function rangeFinders(
  excel: OpenExcel,
  sheet: DocumentSheet,
  area: CellRange,
): Readonly<Record<string, HostMethod<HostObject | null>>> {
  const at = (found: CellRange) => range(excel, sheet, found);
  const corner = (row: number, column: number) => at(areaOf(row, column, 1, 1));
  const signed = (value: unknown) => wholeNumber(value, -SHEET_ROWS);
  const moved = (rows: number, columns: number) =>
    areaOf(area.firstRow + rows, area.firstColumn + columns, rowCount(area), columnCount(area));
  const used = (valuesOnly: unknown) => {
    const whole = sheet.usedRange(!(optional(valuesOnly, boolean) ?? false));
    return whole === null ? null : intersection(whole, area);
  };
  return {
    getCell: {
      takes: 2,
      call: (row, column) =>
        corner(area.firstRow + wholeNumber(row), area.firstColumn + wholeNumber(column)),
    },
    getRow: {
      takes: 1,
      call: (row) =>
        at(areaOf(area.firstRow + wholeNumber(row), area.firstColumn, 1, columnCount(area))),
    },
    getColumn: {
      takes: 1,
      call: (column) =>
        at(areaOf(area.firstRow, area.firstColumn + wholeNumber(column), rowCount(area), 1)),
    },
    getEntireRow: method(() => at({ ...area, firstColumn: 0, lastColumn: SHEET_COLUMNS - 1 })),
    getEntireColumn: method(() => at({ ...area, firstRow: 0, lastRow: SHEET_ROWS - 1 })),
    getLastCell: method(() => corner(area.lastRow, area.lastColumn)),
    getLastRow: method(() => at({ ...area, firstRow: area.lastRow })),
    getLastColumn: method(() => at({ ...area, firstColumn: area.lastColumn })),
    getOffsetRange: {
      takes: 2,
      call: (rows, columns) => at(moved(signed(rows), signed(columns))),
    },
    getResizedRange: {
      takes: 2,
      call: (rows, columns) =>
        at(
          areaOf(
            area.firstRow,
            area.firstColumn,
            rowCount(area) + signed(rows),
            columnCount(area) + signed(columns),
          ),
        ),
    },
    getAbsoluteResizedRange: {
      takes: 2,
      call: (rows, columns) =>
        at(areaOf(area.firstRow, area.firstColumn, wholeNumber(rows), wholeNumber(columns))),
    },
    getBoundingRect: {
      takes: 1,
      call: (other) => at(boundingArea(area, otherArea(sheet, other))),
    },
    getIntersection: {
      takes: 1,
      call: (other) => {
        const shared = intersection(area, otherArea(sheet, other));
        if (shared === null) throw itemNotFound();
        return at(shared);
      },
    },
    getIntersectionOrNullObject: {
      takes: 1,
      call: (other) => {
        const shared = intersection(area, otherArea(sheet, other));
        return shared === null ? null : at(shared);
      },
    },
    getUsedRange: {
      takes: 1,
      // A range that holds nothing answers with its first cell.
      call: (valuesOnly) => at(used(valuesOnly) ?? areaOf(area.firstRow, area.firstColumn, 1, 1)),
    },
    getUsedRangeOrNullObject: {
      takes: 1,
      call: (valuesOnly) => {
        const found = used(valuesOnly);
        return found === null ? null : at(found);
      },
    },
  };
}

/** A range handed over as an object or as an address, which has to lie on the same sheet. */
function otherArea(sheet: DocumentSheet, other: unknown): CellRange {
  if (isHostObject(other)) {
    const place = placeOf(other);
    if (place?.sheet !== sheet) throw badArgument();
    return place.area;
  }
  const parsed = typeof other === "string" ? parseAddress(other) : null;
  if (parsed === null) throw badArgument();
  if (parsed.sheetName !== undefined && parsed.sheetName !== sheet.name) throw badArgument();
  return parsed.area;
}
