import type { WriteSheet } from "hucre/xlsx";
import { rangeAddress } from "../../../sheet-model/address";
import type { SheetModel } from "../../../sheet-model/sheet";
import { styleTranslator } from "./cell-styles";
import { storedCells } from "./sheet-cells";
import { storedConditionalFormats, storedValidations } from "./sheet-rules";

/** In inches; the footer stands within the bottom margin. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** "Trang 2/5", centred: Excel's codes for the page and the number of pages. */
const FOOTER = "&CTrang &P/&N";

/** What of a sheet is large, as hucre takes it. */
type Content = Required<Pick<WriteSheet, "cells" | "rowDefs" | "dataValidations">>;

/**
 * Gives the large parts of a workbook's sheets, keeping those of the last sheet only: hucre asks for
 * one sheet's parts several times in a row, and those of 200 sheets together take 200 MB.
 */
export function contentOfOneSheet(): (sheet: SheetModel) => Content {
  const storedStyle = styleTranslator();
  let last: { readonly sheet: SheetModel; readonly content: Content } | undefined;
  return (sheet) => {
    if (last?.sheet !== sheet) {
      const { name, rows } = sheet;
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
  const { name, columns, merges, frozen, filter, print } = sheet;
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
      margins: MARGINS,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: FOOTER },
  };
  if (frozen.rows > 0 || frozen.columns > 0) stored.freezePane = frozen;
  if (filter !== undefined) stored.autoFilter = { range: rangeAddress(filter) };
  if (sheet.protected) stored.protection = protection(filter !== undefined);
  return stored;
}

/** Officers may widen a row or colour a cell; sorting works on unlocked cells only, as Excel has it. */
function protection(filtered: boolean): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    ...(filtered && { autoFilter: true, sort: true }),
  };
}
