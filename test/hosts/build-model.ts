import type { CellInput, CellStyle, SheetModel, WorkbookModel } from "../../src/sheet-model/sheet";

export const PLAIN: CellStyle = {};
export const BOXED: CellStyle = { border: true, wrap: true, vertical: "top" };
export const INPUT: CellStyle = { ...BOXED, numberFormat: "0.00", unlocked: true, fill: "FFF9E5" };

/** A sheet of inputs in one style, with everything else a sheet needs. */
export function sheetOf(
  rows: readonly (readonly CellInput[])[],
  changes: Partial<SheetModel> = {},
): SheetModel {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    name: "Chấm điểm",
    columns: Array.from({ length: width }, () => ({ width: 14 })),
    rows: rows.map((row) => ({
      height: 18,
      cells: row.map((input) => ({ input, style: PLAIN })),
    })),
    merges: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    protected: false,
    print: {
      orientation: "portrait",
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: width - 1 },
      repeatedRows: { first: 0, last: 0 },
      footer: "Trang &P/&N",
    },
    ...changes,
  };
}

export function workbookOf(
  sheets: readonly SheetModel[],
  properties: Readonly<Record<string, string>> = {},
): WorkbookModel {
  return { title: "Phiếu chấm điểm", sheets, properties };
}
