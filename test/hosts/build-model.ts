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

/** A list as an Excel table, and a sheet whose texts and rules come from it. */
export function sheetsWithList(): readonly [list: SheetModel, reader: SheetModel] {
  const column = (letter: string) => `'Danh sách'!$${letter}$2:$${letter}$4`;
  const words = { promptTitle: "Nhập", prompt: "Chọn", errorTitle: "Sai", error: "Không có" };
  const cells = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
    firstRow,
    firstColumn,
    lastRow,
    lastColumn,
  });
  const list = sheetOf(
    [
      ["Mã", "Tên\nvăn bản", "Ngày"],
      ["1.1", "Kế hoạch", 45_413],
      ["1.2", "Báo cáo", null],
      ["1.1", "Quyết định", null],
    ],
    {
      name: "Danh sách",
      table: { name: "DanhSach", range: cells(0, 0, 3, 2) },
      validations: [
        { range: cells(1, 2, 3, 2), rule: { kind: "date", min: 32_874, max: 73_415 }, ...words },
      ],
    },
  );
  const formula = `TEXTJOIN("; ",TRUE,IF(${column("A")}=A1,${column("B")},""))`;
  const listed = { formula, value: "Kế hoạch; Quyết định", isArray: true } as const;
  const reader = sheetOf([["1.1", listed]], {
    rows: [
      {
        cells: [
          { input: "1.1", style: { numberFormat: "@" } },
          { input: listed, style: PLAIN },
        ],
      },
    ],
    name: "Người đọc",
    validations: [
      { range: cells(0, 0, 0, 0), rule: { kind: "list", source: column("A") }, ...words },
    ],
    conditionalFormats: [
      { ranges: [cells(0, 1, 0, 1)], formula: `CONCAT(A1,"CONCAT(")=""`, style: { bold: true } },
      { ranges: [cells(0, 1, 0, 1)], formula: `A1=""`, style: { color: "C00000" } },
    ],
  });
  return [list, reader];
}

export function workbookOf(
  sheets: readonly SheetModel[],
  properties: Readonly<Record<string, string>> = {},
): WorkbookModel {
  return { title: "Phiếu chấm điểm", sheets, properties };
}
