import { CellValueType, type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import { describe, expect, test } from "vitest";
import { needsArray, openedFormula, storedFormula } from "../../../embedded/xlsx/formulas";
import { openXlsx } from "../../../embedded/xlsx/open-xlsx";
import { saveXlsx } from "../../../embedded/xlsx/save-xlsx";
import { movedFormula } from "../../../embedded/xlsx/shared-formulas";
import { openExcel } from "../office-in-node";

const bookOf = (cellData: IWorksheetData["cellData"]): IWorkbookData => ({
  id: "book",
  name: "",
  appVersion: "",
  locale: LocaleType.VI_VN,
  styles: {},
  sheetOrder: ["sheet"],
  sheets: { sheet: { id: "sheet", name: "Sheet1", cellData } },
});

describe("moving a formula moves what is not fixed", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:A)+SUM($B:C)", "SUM(B:B)+SUM($B:D)"],
    ["SUM(1:1)+SUM($2:3)", "SUM(3:3)+SUM($2:5)"],
    ["'Xã A1''s B2 (1)'!C3+Sheet1!D4", "'Xã A1''s B2 (1)'!D5+Sheet1!E6"],
    ['IF(A1<>"",A1&" ""A1"" ","A1:B2")', 'IF(B3<>"",B3&" ""A1"" ","A1:B2")'],
    ["LOG10(A1)*1E5+điểm1+TRUE", "LOG10(B3)*1E5+điểm1+TRUE"],
    ["Bảng[[#This Row],[A1]]+[1]Sheet1!A1", "Bảng[[#This Row],[A1]]+[1]Sheet1!B3"],
    ["Jan:Mar!A1+#REF!+_A1+A1.B2", "Jan:Mar!B3+#REF!+_A1+A1.B2"],
  ])("%s", (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });

  test("what leaves the sheet is no reference any more", () => {
    expect(movedFormula("A1+B2+SUM(A:B)+SUM(1:2)", -1, -1)).toBe("#REF!+A1+SUM(#REF!)+SUM(#REF!)");
  });
});

describe("a formula is stored as one for an array", () => {
  test.each([
    ['=TEXTJOIN(", ",TRUE,IF(A1:A3>0,A1:A3,""))', true],
    ['=IFERROR(TEXTJOIN("IF(",TRUE,A1:A3),"")', false],
    ['="TEXTJOIN("&IF(A1,1,2)', false],
    ["=SUM(IF(A1:A3>0,1))", false],
  ])("%s: %s", (formula, isArray) => {
    expect(needsArray(formula)).toBe(isArray);
  });

  test("where it was opened as one, until something else stands there", async () => {
    const cells = { 0: { 0: { f: "=SUM(B1:B3*2)", custom: { array: { rows: 2, columns: 1 } } } } };
    const office = await openExcel({
      snapshot: await openXlsx(await saveXlsx(bookOf(cells)), "Sổ.xlsx"),
    });
    const arrays = async () => {
      const saved = await openXlsx(await saveXlsx(office.workbook.save()), "Sổ.xlsx");
      const custom: unknown = saved.sheets["sheet-1"]?.cellData?.[0]?.[0]?.custom;
      return custom;
    };
    try {
      expect(await arrays()).toEqual({ array: { rows: 2, columns: 1 } });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=SUM(B1:B3)"]];
        await context.sync();
      });
      expect(await arrays()).toBeUndefined();
    } finally {
      office.close();
    }
  });
});

describe("functions younger than the file format have a prefix in files only", () => {
  test.each([
    ["_xlfn.IFS(A1>1,1)+SUM(A1)", "=IFS(A1>1,1)+SUM(A1)"],
    ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=FILTER(A1:A3,B1:B3)"],
    ['_xlfn.CONCAT(A1,"RANK.EQ(")', '=CONCAT(A1,"RANK.EQ(")'],
    ["RANK(A1,A1:A3)", "=RANK(A1,A1:A3)"],
    ["'IFS(1)'!A1", "='IFS(1)'!A1"],
  ])("%s", (stored, opened) => {
    expect(openedFormula(stored)).toBe(opened);
    expect(storedFormula(opened)).toBe(stored);
  });
});

describe("formulas that cells share are written out", () => {
  test("those that Univer filled down", async () => {
    const NUMBER = CellValueType.NUMBER;
    const book = bookOf({
      0: { 1: { f: "=A1*$C$1", si: "one", v: 2, t: NUMBER } },
      1: { 1: { si: "one", v: 4, t: NUMBER } },
    });
    const { sheets } = await openXlsx(await saveXlsx(book), "a.xlsx");
    const rows = sheets["sheet-1"]?.cellData ?? {};
    expect([rows[0]?.[1], rows[1]?.[1]]).toEqual([
      { f: "=A1*$C$1", v: 2, t: NUMBER },
      { f: "=A2*$C$1", v: 4, t: NUMBER },
    ]);
  });
});
