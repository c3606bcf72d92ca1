import {
  BooleanNumber,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationType,
  HorizontalAlign,
  type IStyleData,
  type IWorkbookData,
  WrapStrategy,
} from "@univerjs/core";
import { beforeAll, describe, expect } from "vitest";
import type { BookExtras, SheetExtras } from "../../../embedded/engine/document";
import { openXlsx } from "../../../embedded/xlsx/open-xlsx";
import { resourceOf } from "../../../embedded/xlsx/resources";
import { testWith } from "../../hosts/xlsx/engines";
import { workbookOfEverything } from "./workbook-of-everything";

const test = testWith("openpyxl");

describe("an opened workbook is in Univer's words", () => {
  let book: IWorkbookData;
  beforeAll(async () => {
    book = await openXlsx(await workbookOfEverything(), "Tệp.xlsx");
  });

  const sheet = () => book.sheets["sheet-1"] ?? {};
  const cell = (row: number, column: number) => sheet().cellData?.[row]?.[column] ?? {};
  const style = (row: number, column: number): IStyleData => {
    const { s } = cell(row, column);
    return (typeof s === "string" ? book.styles[s] : s) ?? {};
  };

  test("its name, its sheets and what it says about itself", () => {
    expect(book.name).toBe("Tệp.xlsx");
    const names = book.sheetOrder.map((id) => book.sheets[id]?.name);
    expect(names).toEqual(["Xã Đại Từ's (1)", "Ẩn", "Danh sách"]);
    expect(book.sheets["sheet-2"]?.hidden).toBe(BooleanNumber.TRUE);
    const extras: BookExtras = book.custom ?? {};
    expect(extras).toEqual({
      title: "Phiếu <chấm> điểm",
      structureProtected: true,
    });
  });

  test("values, a date as its number, and formulas", () => {
    expect(cell(0, 0)).toEqual({ v: 1.25, t: CellValueType.NUMBER });
    expect(cell(1, 0)).toEqual({ v: 1, t: CellValueType.BOOLEAN });
    expect(cell(3, 0)).toEqual({ f: "=SUM(A1:A3)" });
    expect(cell(4, 0)).toMatchObject({ v: 45351.5625, t: CellValueType.NUMBER });
    expect(cell(7, 0).f).toBe("=IFS(A1>1,1,TRUE,0)+STDEV.S(A1:A3)");
    expect(cell(2, 8).f).toBe('=A3*$A$2&"""A1"""');
    expect(cell(8, 0)).toEqual({ v: "#N/A", t: CellValueType.STRING });
    expect(cell(1, 1)).toEqual({ v: "=1+1", t: CellValueType.STRING });
    expect(cell(2, 1)).toEqual({ v: "#N/A", t: CellValueType.FORCE_STRING });
  });

  test("formulas for arrays, and tables", () => {
    expect(cell(3, 8)).toMatchObject({
      f: '=TEXTJOIN("; ",TRUE,IF(A1:A3>0,A1:A3,""))',
      custom: { array: { rows: 1, columns: 1 } },
    });
    const { tables = [] }: SheetExtras = book.sheets["sheet-3"]?.custom ?? {};
    expect(tables.map(({ name, area, style, totals }) => ({ name, area, style, totals }))).toEqual([
      {
        name: "Bảng_1",
        area: { firstRow: 0, lastRow: 4, firstColumn: 0, lastColumn: 2 },
        style: "TableStyleMedium4",
        totals: [{ label: "Tổng" }, {}, { function: "sum" }],
      },
      {
        name: "Bang2",
        area: { firstRow: 0, lastRow: 1, firstColumn: 4, lastColumn: 4 },
        style: "TableStyleMedium4",
        totals: undefined,
      },
    ]);
  });

  test("styles", () => {
    expect(style(0, 2)).toMatchObject({
      ff: "Arial",
      fs: 13,
      bl: 1,
      it: 1,
      cl: { rgb: "#C00000" },
    });
    expect(style(1, 2)).toMatchObject({ cl: { rgb: "#FFFFFF" } });
    expect(style(2, 2)).toEqual({ bg: { rgb: "#FFF9E5" } });
    expect(style(4, 2)).toMatchObject({ ht: HorizontalAlign.LEFT, tb: WrapStrategy.WRAP });
    expect(style(9, 2)).toEqual({ n: { pattern: '#,##0.00" điểm";[Red]-0.0' } });
    expect(cell(8, 2).custom).toEqual({ unlocked: true });
    expect(sheet().defaultStyle).toMatchObject({ ff: "Calibri", fs: 11 });
  });

  test("sizes in pixels, and what stays in view", () => {
    expect(sheet().columnData).toEqual({
      0: { w: 140 },
      1: { w: 59 },
      3: { w: 91, hd: BooleanNumber.TRUE },
    });
    expect(sheet().rowData?.[1]).toEqual({ h: 45, ia: BooleanNumber.FALSE });
    expect(sheet().rowData?.[2]).toMatchObject({ hd: BooleanNumber.TRUE });
    expect(sheet().freeze).toEqual({ ySplit: 2, xSplit: 1, startRow: 2, startColumn: 1 });
    expect(sheet()).toMatchObject({ tabColor: "#1072BA", showGridlines: BooleanNumber.FALSE });
  });

  test("protection and page", () => {
    const { protection, page }: SheetExtras = sheet().custom ?? {};
    expect(protection?.options).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowFormatRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      selectionMode: "Unlocked",
    });
    expect(page).toMatchObject({
      orientation: "Portrait",
      paperSize: "A3",
      scale: 80,
      centerHorizontally: true,
      margins: { left: 36, bottom: 90 },
      centerFooter: "Trang &P/&N",
      printArea: "A1:F20",
      repeatedRows: "$1:$2",
    });
    expect(book.sheets["sheet-2"]?.custom).toMatchObject({
      page: { fitToWidth: 1, fitToHeight: 0 },
    });
  });

  test("validations", () => {
    const rules = resourceOf(book.resources, "SHEET_DATA_VALIDATION_PLUGIN")["sheet-1"] ?? [];
    expect(rules[0]).toMatchObject({
      type: DataValidationType.DECIMAL,
      operator: "between",
      formula1: "0",
      formula2: "=$A$1",
      allowBlank: true,
      errorStyle: DataValidationErrorStyle.STOP,
      error: "Từ 0 đến A1",
      prompt: "0 < x",
      ranges: [
        { startRow: 0, endRow: 2, startColumn: 5, endColumn: 5 },
        { startRow: 4, endRow: 4, startColumn: 5, endColumn: 5 },
      ],
    });
    expect(rules[1]).toMatchObject({ type: "list", formula1: "Xã,Phường,Thị trấn" });
    expect(rules[2]).toMatchObject({ formula1: "=$A$1:$A$3", showErrorMessage: false });
    expect(rules[3]).toMatchObject({ type: "custom", formula1: "=ISNUMBER(G3)" });
  });

  test("conditional formats, filters and names", () => {
    const formats = resourceOf(book.resources, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")["sheet-1"];
    expect(formats?.map(({ rule, stopIfTrue }) => ({ ...rule, stopIfTrue }))).toEqual([
      {
        type: "highlightCell",
        subType: "number",
        operator: "between",
        value: [1, 2.5],
        style: { bg: { rgb: "#FFC7CE" } },
        stopIfTrue: false,
      },
      {
        type: "highlightCell",
        subType: "formula",
        value: '=$A1<>"<&>"',
        style: { bl: 1, cl: { rgb: "#9C0006" } },
        stopIfTrue: true,
      },
    ]);
    expect(resourceOf(book.resources, "SHEET_FILTER_PLUGIN")["sheet-2"]).toMatchObject({
      filterColumns: [{ colId: 0, filters: { filters: ["đơn vị 2", "đơn vị 3"] } }],
      cachedFilteredOut: [3, 4, 5],
    });
    const names = Object.values(resourceOf(book.resources, "SHEET_DEFINED_NAME_PLUGIN"));
    expect(names.map((name) => [name?.name, name?.formulaOrRefString, name?.localSheetId])).toEqual(
      [
        ["tong_diem", "'Xã Đại Từ''s (1)'!$A$1:$A$3", "AllDefaultWorkbook"],
        ["lam_tron", "=ROUND(1.5,0)", "AllDefaultWorkbook"],
        ["rieng", "Ẩn!$B$2", "sheet-2"],
      ],
    );
  });
});
