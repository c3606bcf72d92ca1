import { afterEach, describe, expect, test } from "vitest";
import { lookUpCellsWith } from "../../src/functions/answer";
import { excelCellReader } from "../../src/hosts/excel/reading/cell-reader";
import type { OfficeInNode } from "../embedded/office-in-node";
import { evaluate, openExcelWithFunctions } from "./functions-in-excel";

let excel: OfficeInNode;

afterEach(() => {
  excel.close();
});

const DATA = [
  ["Mã", "Điểm", "Tổng điểm"],
  ["1.1.1", 0, 80],
  ["1.1.2", "", ""],
  ["1.2.1", "0,5", 0],
  ["1.2.2", 0.25, 90],
];

/** Formulas whose answers hang on which cells are empty. */
const FORMULAS = [
  "=CCHC.KIEMTRA(A3,B3)",
  "=CCHC.KIEMTRA.BANG(A2:A5,B2:B5)",
  "=CCHC.XEPHANG(C2:C5)",
  "=CCHC.SOSANH(A2:A5,B2:B5,C2:C5)",
  "=CCHC.XEPHANG(C:C)",
  "=CCHC.DIEM(B2:B3)",
];

async function shownBy(emptyCells: "null" | "zero") {
  excel = await openExcelWithFunctions(emptyCells);
  lookUpCellsWith(excelCellReader());
  return (await evaluate(excel, DATA, FORMULAS)).map(({ cells }) => cells);
}

describe("an empty cell is no 0", () => {
  test("on Windows as little as on the web", async () => {
    const onWindows = await shownBy("zero");
    expect(onWindows[0]).toEqual([["Chưa chấm"]]);
    expect(onWindows[1]?.flat()).toEqual(["Hợp lệ", "Chưa chấm", "Hợp lệ", "Hợp lệ"]);
    expect(onWindows[2]?.flat()).toEqual([2, "", 3, 1]);
    excel.close();
    expect(await shownBy("null")).toEqual(onWindows);
  });

  test("which is looked up on Windows alone", async () => {
    await shownBy("zero");
    expect(lookUps()).toBeGreaterThan(0);
    excel.close();
    await shownBy("null");
    expect(lookUps()).toBe(0);
  });
});

/** How many requests looked into the workbook for a function. */
const lookUps = () =>
  excel.batches.filter((batch) => JSON.stringify(batch).includes("GetUsedRangeOrNullObject"))
    .length;

describe("a cell that shows a day is one", () => {
  const shownOf = async (format: string) => {
    excel = await openExcelWithFunctions();
    lookUpCellsWith(excelCellReader());
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cell = sheet.getRange("B1");
      cell.numberFormat = [[format]];
      cell.values = [[45_292]];
      sheet.getRange("A1").formulas = [['=CCHC.KIEMTRA("1.1.1",B1)']];
      const answer = sheet.getRange("A1").load("values");
      await context.sync();
      return String(answer.values[0]?.[0]);
    });
  };

  test("a number as large is not", async () => {
    expect(await shownOf("dd/mm/yyyy")).toMatch(/^Là ngày 01\/01\/2024/);
    excel.close();
    expect(await shownOf("General")).toBe("Vượt điểm tối đa 1");
  });
});
