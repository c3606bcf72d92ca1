import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import type { SheetModel } from "../../../src/sheet-model/sheet";
import { type BatchFate, type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { sheetOf, workbookOf } from "../build-model";
import { valueOf } from "./host-results";

const notice = (unit: string, text: string): SheetModel =>
  sheetOf([[text]], { name: `TB ${unit}` });
const NEW = workbookOf(["A", "B", "C"].map((unit) => notice(unit, "mới")));
/** The units A and C had one before; that to C is in front. */
const REPLACED = ["A", "C"].map((unit) => ({
  sheetName: `TB ${unit}`,
  newName: `TB ${unit} (đang thay)`,
  by: `TB ${unit}`,
}));

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  valueOf(await workbook.insert(workbookOf([notice("C", "cũ"), notice("A", "cũ")])));
});

afterEach(() => {
  excel.close();
});

/** Each sheet's name, whether it is seen, and its text. */
const state = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const cells = worksheets.items.map((sheet) => sheet.getRange("A1").load("values"));
    await context.sync();
    return worksheets.items.map(({ name, visibility }, index) =>
      [name, visibility, cells[index]?.values[0]?.[0]].join(" "),
    );
  });

const FORMER = ["Sheet1 Visible ", "TB C Visible cũ", "TB A Visible cũ"];
const FINISHED = ["Sheet1 Visible ", "TB A Visible mới", "TB B Visible mới", "TB C Visible mới"];
const add = (together = 1) => workbook.add(NEW, { together, replaced: REPLACED });

test.each([1, 2, 3])("new sheets take the places of earlier ones, %d in a request", async (n) => {
  expect(await add(n)).toEqual({ added: 3, refusal: undefined });
  expect(await state()).toEqual(FINISHED);
});

test("the sheet that is replaced may be the only one", async () => {
  await Excel.run(async (context) => {
    for (const name of ["Sheet1", "TB C"]) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  const replaced = REPLACED.slice(0, 1);
  const added = await workbook.add(workbookOf([notice("A", "mới")]), { replaced });
  expect(added).toEqual({ added: 1, refusal: undefined });
  expect(await state()).toEqual(["TB A Visible mới"]);
});

test("where an earlier one is gone by now, nothing is added", async () => {
  const replaced = [{ sheetName: "TB D", newName: "TB D (đang thay)", by: "TB A" }];
  expect(await workbook.add(workbookOf([notice("X", "mới")]), { replaced })).toEqual({
    added: 0,
    refusal: { kind: "sheet-gone", sheetName: "TB D" },
  });
  expect(await state()).toEqual(FORMER);
});

test("when it is stopped, those that were not reached stay", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const onProgress = () => {
    controller.abort();
  };
  expect(await workbook.add(NEW, { together: 1, replaced: REPLACED, signal, onProgress })).toEqual({
    added: 1,
    refusal: { kind: "cancelled" },
  });
  expect(await state()).toEqual(["Sheet1 Visible ", "TB C Visible cũ", "TB A Visible mới"]);
});

describe.each<BatchFate | "error">(["error", "lost"])("where a request ends with %s", (fate) => {
  test("each in turn, every unit has one notice, the old or the new", async () => {
    for (let failing = 1; ; failing++) {
      let count = 0;
      const isNow = () => ++count === failing;
      if (fate === "error") {
        excel.failWhen(() => (isNow() ? { code: "GeneralException", message: "" } : undefined));
      } else {
        excel.meetWith(() => (isNow() ? fate : "answered"));
      }
      const { added } = await add();
      excel.failWhen(() => undefined);
      excel.meetWith(() => "answered");
      if (count < failing) {
        expect(added).toBe(3);
        expect(failing).toBeGreaterThan(5);
        expect(await state()).toEqual(FINISHED);
        return;
      }
      const seen = (await state()).filter((sheet) => sheet.includes(" Visible "));
      for (const unit of ["A", "C"]) {
        const ofUnit = seen.filter((sheet) => sheet.startsWith(`TB ${unit}`));
        expect(ofUnit, `request ${String(failing)}`).toHaveLength(1);
        expect(ofUnit[0]).toMatch(/^TB . Visible (cũ|mới)$/);
      }
      expect(seen.filter((sheet) => sheet.startsWith("TB B")).length).toBeLessThanOrEqual(1);
      excel.close();
      excel = await openExcel();
      workbook = excelWorkbook();
      valueOf(await workbook.insert(workbookOf([notice("C", "cũ"), notice("A", "cũ")])));
    }
  });
});
