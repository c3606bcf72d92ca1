import { type IRange, type IWorkbookData, type IWorksheetData, ObjectMatrix } from "@univerjs/core";
import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { SheetExtras } from "../engine/document";
import { storedCharts } from "./charts";
import { storedConditionalFormats } from "./conditional-formats";
import { storedFilter } from "./filters";
import { builtInNames } from "./names";
import { storedPage } from "./page";
import { storedProtection } from "./protection";
import { resourceOf } from "./resources";
import { storedCells } from "./save-cells";
import { storedView } from "./sheet-view";
import { EXCEL_COLUMN_WIDTH, type StoredRows, storedColumns, storedRows } from "./sizes";
import { storedTables } from "./tables";
import { storedValidations } from "./validations";

/**
 * A sheet as hucre takes it, what a file keeps about it under names of the workbook, and which of its
 * rows are no higher than what they hold, which hucre has no word for.
 */
export interface StoredSheet {
  readonly sheet: WriteSheet;
  readonly builtInNames: NonNullable<WriteOptions["namedRanges"]>;
  readonly fittedRows: StoredRows["fitted"];
}

export function storedSheet(sheet: Partial<IWorksheetData>, book: IWorkbookData): StoredSheet {
  const { id = "", name = "", columnData = {}, rowData = {}, custom } = sheet;
  const { protection, page = {}, tables = [], charts = [] }: SheetExtras = custom ?? {};
  const filter = resourceOf(book.resources, "SHEET_FILTER_PLUGIN")[id];
  const validations = resourceOf(book.resources, "SHEET_DATA_VALIDATION_PLUGIN")[id];
  const formats = resourceOf(book.resources, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[id];
  const autoFilter = filter && storedFilter(filter);
  const cells = storedCells(sheet, book);
  const { rowDefs, fitted } = storedRows(rowData, filter?.cachedFilteredOut ?? []);
  const defaultWidth = sheet.defaultColumnWidth ?? EXCEL_COLUMN_WIDTH;
  return {
    sheet: {
      name,
      ...storedView(sheet),
      ...storedPage(page),
      columns: storedColumns(columnData, usedColumns(sheet), defaultWidth),
      rowDefs,
      cells,
      merges: (sheet.mergeData ?? []).map(storedMerge),
      dataValidations: storedValidations(validations ?? []),
      conditionalRules: storedConditionalFormats(formats ?? []),
      ...(autoFilter && { autoFilter }),
      ...(tables.length > 0 && { tables: storedTables(tables, cells) }),
      ...(charts.length > 0 && { charts: storedCharts(charts) }),
      ...(protection && { protection: storedProtection(protection.options) }),
    },
    builtInNames: builtInNames(name, page, autoFilter?.range),
    fittedRows: fitted,
  };
}

function usedColumns({ cellData }: Partial<IWorksheetData>): number {
  return new ObjectMatrix(cellData).getDataRange().endColumn + 1;
}

function storedMerge({ startRow, startColumn, endRow, endColumn }: IRange) {
  return { startRow, startCol: startColumn, endRow, endCol: endColumn };
}
