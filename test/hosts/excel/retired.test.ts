import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import type { SheetModel } from "../../../src/sheet-model/sheet";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { sheetOf, workbookOf } from "../build-model";
import { valueOf } from "./host-results";

const TABLE = {
  name: "PhanCong",
  range: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 },
};
const listOf = (person: string): SheetModel =>
  sheetOf(
    [
      ["Mã", "Người"],
      ["1.1", person],
    ],
    { name: "Phân công", table: TABLE },
  );
const NEW = workbookOf([listOf("mới"), sheetOf([["b"]], { name: "Hai" })], { "cchc-test": "mới" });
const RETIRED = [{ sheetName: "Phân công", newName: "Phân công (cũ)" }];

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  valueOf(await workbook.insert(workbookOf([listOf("cũ")], { "cchc-test": "cũ" })));
});

afterEach(() => {
  excel.close();
});

/** All that an insertion could leave behind. */
const state = () =>
  Excel.run(async (context) => {
    const { worksheets, tables, properties } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const active = worksheets.getActiveWorksheet().load("name");
    tables.load("items/name");
    properties.custom.load("items/key,items/value");
    await context.sync();
    const contents = worksheets.items.map((sheet) => sheet.getRange("A1:B2").load("formulas"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility }, index): unknown[] => [
        name,
        visibility,
        contents[index]?.formulas[1]?.[1],
      ]),
      active: active.name,
      tables: tables.items.map(({ name }) => name),
      properties: properties.custom.items.map(({ key, value }): unknown => [key, value]),
    };
  });

/** The nth request from now on is not carried out. */
function failAt(nth: number): void {
  let count = 0;
  excel.failWhen(() => (++count === nth ? { code: "Conflict", message: "" } : undefined));
}

test("a new sheet takes the place of one that is kept, hidden, under another name", async () => {
  valueOf(await workbook.insert(NEW, { retired: RETIRED }));
  expect(await state()).toMatchObject({
    sheets: [
      ["Sheet1", "Visible", ""],
      ["Phân công (cũ)", "Hidden", "cũ"],
      ["Phân công", "Visible", "mới"],
      ["Hai", "Visible", ""],
    ],
    active: "Phân công",
    tables: ["PhanCong", "PhanCong_2"],
    properties: [["cchc-test", "mới"]],
  });
});

test("it may be the only sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  const before = await state();
  failAt(3);
  expect(await workbook.insert(NEW, { retired: RETIRED })).toMatchObject({ ok: false });
  expect(await state()).toEqual(before);
  excel.failWhen(() => undefined);
  valueOf(await workbook.insert(NEW, { retired: RETIRED }));
  expect((await state()).sheets).toHaveLength(3);
});

describe("is refused, with the workbook as it was,", () => {
  test.each([
    [
      "where a retired sheet is gone",
      [{ sheetName: "Khác", newName: "Khác (cũ)" }],
      { kind: "sheet-gone", sheetName: "Khác" },
    ],
    [
      "where its new name is taken",
      [{ sheetName: "Phân công", newName: "sheet1" }],
      { kind: "sheet-name-taken", sheetName: "Sheet1" },
    ],
    [
      "where a new sheet's name is taken by another",
      [{ sheetName: "Sheet1", newName: "Sheet1 (cũ)" }],
      { kind: "sheet-name-taken", sheetName: "Phân công" },
    ],
  ])("%s", async (_, retired, error) => {
    const before = await state();
    expect(await workbook.insert(NEW, { retired })).toEqual({ ok: false, error });
    expect(await state()).toEqual(before);
  });

  test.each([1, 2, 3])("when request %d fails", async (failing) => {
    const before = await state();
    failAt(failing);
    expect(await workbook.insert(NEW, { retired: RETIRED })).toEqual({
      ok: false,
      error: { kind: "conflict" },
    });
    expect(await state()).toEqual(before);
  });

  test("when Excel fails in the middle of drawing", async () => {
    const before = await state();
    const broken = sheetOf([["a"], ["x".repeat(32_768)]], { name: "Hai" });
    const inserted = workbook.insert(
      { ...NEW, sheets: [listOf("mới"), broken] },
      { retired: RETIRED },
    );
    expect(await inserted).toMatchObject({ ok: false, error: { kind: "failed" } });
    expect(await state()).toEqual(before);
  });

  test("when it is cancelled", async () => {
    const before = await state();
    const controller = new AbortController();
    const onProgress = () => {
      controller.abort();
    };
    const { signal } = controller;
    expect(await workbook.insert(NEW, { retired: RETIRED, signal, onProgress })).toEqual({
      ok: false,
      error: { kind: "cancelled" },
    });
    expect(await state()).toEqual(before);
  });
});
