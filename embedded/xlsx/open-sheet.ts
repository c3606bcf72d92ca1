import type { IRange, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "hucre/xlsx";
import type { SheetExtras } from "../engine/document";
import { openedCharts } from "./charts";
import type { ThemeColors } from "./colors";
import { openedCells } from "./open-cells";
import { openedPage } from "./page";
import { openedProtection } from "./protection";
import { openedView } from "./sheet-view";
import { EXCEL_COLUMN_WIDTH, EXCEL_ROW_HEIGHT, openedColumns, openedRows } from "./sizes";
import type { StyleCollection } from "./styles";
import { openedTables } from "./tables";

/** Of the grid that is shown; Univer draws no cells beyond it. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** What a sheet takes from its workbook, and what else is known of its rows. */
export interface SheetSurroundings {
  readonly styles: StyleCollection;
  readonly themeColors: ThemeColors;
  readonly defaultStyle: IStyleData;
  /** Heights in points of rows that fit themselves to their text. */
  readonly fittedRows: ReadonlyMap<number, number>;
  /** Rows that the filter hides. */
  readonly filteredOut: readonly number[];
}

/** A sheet without what Univer's plugins keep. */
export function openedSheet(
  id: string,
  sheet: Sheet,
  { styles, themeColors, defaultStyle, fittedRows, filteredOut }: SheetSurroundings,
): Partial<IWorksheetData> {
  const mergeData = (sheet.merges ?? []).map(openedMerge);
  const columnCount = sheet.rows.reduce(
    (most, { length }) => Math.max(most, length),
    LEAST_COLUMNS,
  );
  return {
    id,
    name: sheet.name,
    ...openedView(sheet, themeColors),
    rowCount: Math.max(LEAST_ROWS, sheet.rows.length, ...mergeData.map(({ endRow }) => endRow + 1)),
    columnCount: Math.max(columnCount, ...mergeData.map(({ endColumn }) => endColumn + 1)),
    defaultColumnWidth: EXCEL_COLUMN_WIDTH,
    defaultRowHeight: EXCEL_ROW_HEIGHT,
    defaultStyle,
    mergeData,
    cellData: openedCells(sheet, styles),
    rowData: openedRows(sheet.rowDefs ?? new Map(), fittedRows, filteredOut),
    columnData: openedColumns(sheet.columns ?? [], columnCount),
    custom: openedExtras(sheet),
  };
}

type Merge = NonNullable<Sheet["merges"]>[number];

function openedMerge({ startRow, startCol, endRow, endCol }: Merge): IRange {
  return { startRow, startColumn: startCol, endRow, endColumn: endCol };
}

function openedExtras(sheet: Sheet): SheetExtras {
  const options = sheet.protection && openedProtection(sheet.protection);
  const page = openedPage(sheet);
  const tables = openedTables(sheet.tables ?? []);
  const charts = openedCharts(sheet.charts ?? []);
  return {
    ...(options && { protection: { options } }),
    ...(page && { page }),
    ...(tables.length > 0 && { tables }),
    ...(charts.length > 0 && { charts }),
  };
}
