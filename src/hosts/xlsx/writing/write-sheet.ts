import type { WriteSheet } from "hucre/xlsx";
import { rangeAddress } from "../../../sheet-model/address";
import { ALLOWED_WHILE_PROTECTED, PAGE_MARGINS, type SheetModel } from "../../../sheet-model/sheet";
import { styleTranslator } from "./cell-styles";
import { storedChart } from "./charts";
import type { FittedRows } from "./fitted-rows";
import { storedCells } from "./sheet-cells";
import { storedConditionalFormats, storedValidations } from "./sheet-rules";
import { storedTable } from "./tables";

/** What of a sheet is large, as hucre takes it. */
type Content = Required<Pick<WriteSheet, "cells" | "rowDefs" | "dataValidations">>;

/**
 * Gives the large parts of a workbook's sheets, keeping those of the last sheet only: hucre asks for
 * one sheet's parts several times in a row, and those of 200 sheets together take 200 MB.
 * `fittedRows` learns of each sheet's rows while they are there.
 */
export function contentOfOneSheet(fittedRows: FittedRows): (sheet: SheetModel) => Content {
  const storedStyle = styleTranslator();
  let last: { readonly sheet: SheetModel; readonly content: Content } | undefined;
  return (sheet) => {
    if (last?.sheet !== sheet) {
      const { name, rows } = sheet;
      fittedRows.note(name, rows);
      const content = {
        cells: storedCells({ name, rows }, storedStyle),
        rowDefs: new Map(
          rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }]])),
        ),
        dataValidations: storedValidations(sheet),
      };
      last = { sheet, content };
    }
    return last.content;
  };
}

/**
 * A sheet as hucre takes it, its large parts made when hucre asks for them. Print area and repeated
 * rows are names of the workbook: see `builtInNames`.
 */
export function storedSheet(
  sheet: SheetModel,
  contentOf: (sheet: SheetModel) => Content,
): WriteSheet {
  const { name, columns, merges, frozen, filter, table, charts = [], print } = sheet;
  const stored: WriteSheet = {
    name,
    columns: columns.map(({ width, hidden }) => ({ width, hidden: hidden === true })),
    get cells() {
      return contentOf(sheet).cells;
    },
    get rowDefs() {
      return contentOf(sheet).rowDefs;
    },
    get dataValidations() {
      return contentOf(sheet).dataValidations;
    },
    merges: merges.map((merge) => ({
      startRow: merge.firstRow,
      startCol: merge.firstColumn,
      endRow: merge.lastRow,
      endCol: merge.lastColumn,
    })),
    conditionalRules: storedConditionalFormats(sheet.conditionalFormats),
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      // 0 is "as many as it takes".
      fitToHeight: 0,
      margins: PAGE_MARGINS,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: `&C${print.footer}` },
  };
  if (frozen.rows > 0 || frozen.columns > 0) stored.freezePane = frozen;
  if (filter !== undefined) stored.autoFilter = { range: rangeAddress(filter) };
  if (table !== undefined) stored.tables = [storedTable(table, sheet)];
  if (charts.length > 0) stored.charts = charts.map((chart) => storedChart(chart, name));
  if (sheet.protected) stored.protection = protection(sheet);
  return stored;
}

function protection({ filter, charts }: SheetModel): NonNullable<WriteSheet["protection"]> {
  const { always, filtered } = ALLOWED_WHILE_PROTECTED;
  const allowed = [...always, ...(filter === undefined ? [] : filtered)];
  return {
    sheet: true,
    // The file says what is locked: charts are to be edited.
    objects: charts === undefined,
    scenarios: true,
    ...Object.fromEntries(allowed.map((what) => [what, true])),
  };
}
