import type { CellRange } from "../../src/sheet-model/address";
import type { TableExtras } from "./document";
import type { DocumentSheet } from "./document-sheet";
import type { ShapeChange } from "./user-edits";

/** Moves and resizes a sheet's tables with the rows or columns that came or went in an area. */
export function followShape(sheet: DocumentSheet, change: ShapeChange, changed: CellRange): void {
  if (sheet.tables.length === 0) return;
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = AREA_AFTER[change](table.area, changed);
    return area === undefined ? [] : [{ ...table, area }];
  });
}

/** Lengthens the table under which the user has put something directly, as Excel does. */
export function growTable(sheet: DocumentSheet, { firstRow, firstColumn }: CellRange): void {
  const grown = sheet.tables.find(
    ({ area, totals }) =>
      totals === undefined &&
      firstRow === area.lastRow + 1 &&
      firstColumn >= area.firstColumn &&
      firstColumn <= area.lastColumn,
  );
  const content = sheet.cell(firstRow, firstColumn);
  const isEmpty = content?.v == null && content?.f == null && content?.p == null;
  if (grown === undefined || isEmpty) return;
  const area = { ...grown.area, lastRow: firstRow };
  const isInTheWay = ({ id, area: other }: TableExtras) =>
    id !== grown.id &&
    other.firstRow === firstRow &&
    other.firstColumn <= area.lastColumn &&
    other.lastColumn >= area.firstColumn;
  if (sheet.tables.some(isInTheWay)) return;
  sheet.tables = sheet.tables.map((table) => (table === grown ? { ...table, area } : table));
}

/** Undefined where the headings, or all columns, are deleted: the table goes with them. */
const AREA_AFTER: Readonly<
  Record<ShapeChange, (area: CellRange, changed: CellRange) => CellRange | undefined>
> = {
  "rows-inserted": (area, { firstRow, lastRow }) => {
    const [first, last] = inserted(area.firstRow, area.lastRow, firstRow, lastRow);
    return { ...area, firstRow: first, lastRow: last };
  },
  "columns-inserted": (area, { firstColumn, lastColumn }) => {
    const [first, last] = inserted(area.firstColumn, area.lastColumn, firstColumn, lastColumn);
    return { ...area, firstColumn: first, lastColumn: last };
  },
  "rows-deleted": (area, { firstRow, lastRow }) => {
    if (firstRow <= area.firstRow && lastRow >= area.firstRow) return undefined;
    const [first, last] = deleted(area.firstRow, area.lastRow, firstRow, lastRow);
    return { ...area, firstRow: first, lastRow: Math.max(last, first + 1) };
  },
  "columns-deleted": (area, { firstColumn, lastColumn }) => {
    const [first, last] = deleted(area.firstColumn, area.lastColumn, firstColumn, lastColumn);
    return first > last ? undefined : { ...area, firstColumn: first, lastColumn: last };
  },
};

function inserted(first: number, last: number, from: number, to: number): [number, number] {
  const count = to - from + 1;
  if (from <= first) return [first + count, last + count];
  return [first, from <= last ? last + count : last];
}

/** Lines between `from` and `to` are taken out of those from `first` to `last`. */
function deleted(first: number, last: number, from: number, to: number): [number, number] {
  const goneBefore = (line: number) => Math.max(0, Math.min(to + 1, line) - from);
  return [first - goneBefore(first), last - goneBefore(last + 1)];
}
