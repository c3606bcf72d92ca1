import {
  BooleanNumber,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
} from "@univerjs/core";
import type { Sheet } from "hucre/xlsx";

type StoredColumn = NonNullable<Sheet["columns"]>[number];
type StoredRow = NonNullable<Sheet["rowDefs"]> extends Map<number, infer Row> ? Row : never;
export type ColumnData = IObjectArrayPrimitiveType<Partial<IColumnData>>;
export type RowData = IObjectArrayPrimitiveType<Partial<IRowData>>;

/** Of columns and rows that say nothing, in Excel; pixels of 96 to the inch. */
export const EXCEL_COLUMN_WIDTH = 64;
export const EXCEL_ROW_HEIGHT = 20;

/** A digit of Excel's usual font, the unit of column widths. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

export function openedColumns(stored: readonly StoredColumn[], columnCount: number): ColumnData {
  const columns: ColumnData = {};
  for (const [index, { width, hidden }] of stored.slice(0, columnCount).entries()) {
    if (width === undefined && hidden !== true) continue;
    columns[index] = {
      ...(width !== undefined && { w: pixelsOfWidth(width) }),
      ...(hidden === true && { hd: BooleanNumber.TRUE }),
    };
  }
  return columns;
}

/** The first `used` columns, and those behind them that say something. */
export function storedColumns(
  columns: ColumnData,
  used: number,
  defaultWidth: number,
): StoredColumn[] {
  const length = Object.keys(columns).reduce((most, key) => Math.max(most, Number(key) + 1), used);
  return Array.from({ length }, (_, index) => {
    const { w = defaultWidth, hd } = columns[index] ?? {};
    return {
      ...(w !== EXCEL_COLUMN_WIDTH && { width: hundredths(w / PIXELS_PER_CHARACTER) }),
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    };
  });
}

/** Excel's own rule for a width in characters. */
export function pixelsOfWidth(characters: number): number {
  const roundedUp = 256 * characters + Math.trunc(128 / PIXELS_PER_CHARACTER);
  return Math.trunc((roundedUp / 256) * PIXELS_PER_CHARACTER);
}

/**
 * `stored` are the rows that somebody made so, `fitted` the heights of others in points; rows that are
 * `filteredOut` are hidden by the filter, not by themselves.
 */
export function openedRows(
  stored: ReadonlyMap<number, StoredRow>,
  fitted: ReadonlyMap<number, number>,
  filteredOut: readonly number[],
): RowData {
  const rows: RowData = {};
  for (const [index, height] of fitted) {
    rows[index] = { ah: height * PIXELS_PER_POINT, ia: BooleanNumber.TRUE };
  }
  for (const [index, { height, hidden }] of stored) {
    const isHidden = hidden === true && !filteredOut.includes(index);
    if (height === undefined && !isHidden) continue;
    rows[index] = {
      ...rows[index],
      // Univer fits a row to its text unless it is told not to.
      ...(height !== undefined && { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }),
      ...(isHidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return rows;
}

/** Heights of rows as a file has them; those of `fitted` rows follow what the rows hold. */
export interface StoredRows {
  readonly rowDefs: Map<number, StoredRow>;
  /** Indexes from 0. */
  readonly fitted: ReadonlySet<number>;
}

/** Rows whose height nobody set and Univer did not measure are left to whoever opens the file. */
export function storedRows(rows: RowData, filteredOut: readonly number[]): StoredRows {
  const rowDefs = new Map<number, StoredRow>();
  const fitted = new Set<number>();
  const entries = Object.entries(rows as Record<string, Partial<IRowData>>);
  for (const [key, { h, ah, ia, hd }] of entries) {
    const hidden = hd === BooleanNumber.TRUE;
    const isSet = h !== undefined && ia !== BooleanNumber.TRUE;
    const height = isSet ? h : (ah ?? h);
    if (height === undefined && !hidden) continue;
    if (height !== undefined && !isSet) fitted.add(Number(key));
    rowDefs.set(Number(key), {
      ...(height !== undefined && { height: hundredths(height / PIXELS_PER_POINT) }),
      ...(hidden && { hidden }),
    });
  }
  for (const row of filteredOut) rowDefs.set(row, { ...rowDefs.get(row), hidden: true });
  return { rowDefs, fitted };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
