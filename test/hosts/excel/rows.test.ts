import { BooleanNumber } from "@univerjs/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { OpenWorkbook, RowSpan } from "../../../src/sheet-model/open-workbook";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { sheetOf, workbookOf } from "../build-model";
import { valueOf } from "./host-results";

const SHEET = "Xã A";
const AMONG: RowSpan = { first: 2, last: 9 };

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  const rows = Array.from({ length: 12 }, (_, row) => [row]);
  valueOf(await workbook.insert(workbookOf([sheetOf(rows, { name: SHEET })])));
});

afterEach(() => {
  excel.close();
});

const onSheet = (act: (worksheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

/** The hidden rows, counted from 0, and how the sheet is protected. */
const state = () =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(SHEET);
    const rows = Array.from({ length: 12 }, (_, row) =>
      worksheet.getRangeByIndexes(row, 0, 1, 1).load("rowHidden"),
    );
    const { protection } = worksheet;
    protection.load("protected,options");
    await context.sync();
    return {
      hidden: rows.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])),
      protection: protection.toJSON(),
    };
  });

const protect = (allowFormatRows: boolean) =>
  onSheet(({ protection }) => {
    protection.protect({ allowFormatRows, allowSort: true });
  });

/** How often a member was called or set. */
const calls = (name: string) =>
  excel.batches.flatMap(({ Actions }) => Actions).filter((action) => action.Name === name).length;

describe.each([
  ["a sheet", () => Promise.resolve(), false],
  ["a protected sheet whose rows may be formatted", () => protect(true), false],
  ["a protected sheet", () => protect(false), true],
] as const)("on %s", (_, prepare, unprotects) => {
  beforeEach(prepare);

  test.each<[string, RowSpan[], number[]]>([
    [
      "runs",
      [
        { first: 3, last: 4 },
        { first: 7, last: 7 },
      ],
      [3, 4, 7],
    ],
    [
      "what overlaps and reaches beyond",
      [
        { first: 8, last: 20 },
        { first: 0, last: 3 },
        { first: 3, last: 5 },
      ],
      [2, 3, 4, 5, 8, 9],
    ],
    ["nothing", [], []],
  ])("hides %s and shows the other rows", async (__, spans, hidden) => {
    const before = await state();
    valueOf(await workbook.hideRows(SHEET, AMONG, [{ first: 2, last: 6 }]));
    valueOf(await workbook.hideRows(SHEET, AMONG, spans));
    expect(calls("Unprotect")).toBe(unprotects ? 2 : 0);
    expect(await state()).toEqual({ ...before, hidden });
  });

  test("fits rows", async () => {
    const before = await state();
    valueOf(
      await workbook.fitRows(SHEET, [
        { first: 4, last: 4 },
        { first: 2, last: 3 },
      ]),
    );
    expect(calls("Unprotect")).toBe(unprotects ? 1 : 0);
    expect(calls("AutofitRows")).toBe(1);
    expect(await state()).toEqual(before);
    const [, sheet] = Object.values(excel.workbook.save().sheets);
    const fitted = [1, 2, 3, 4, 5].filter(
      (row) => sheet?.rowData?.[row]?.ia === BooleanNumber.TRUE,
    );
    expect(fitted).toEqual([2, 3, 4]);
  });
});

test("rows beside those in question stay as they are", async () => {
  await onSheet((worksheet) => {
    worksheet.getRange("12:12").rowHidden = true;
  });
  valueOf(await workbook.hideRows(SHEET, AMONG, [{ first: 2, last: 2 }]));
  valueOf(await workbook.hideRows(SHEET, AMONG, []));
  expect((await state()).hidden).toEqual([11]);
});

test("single rows that follow each other are hidden in one call", async () => {
  const rows = Array.from({ length: 6 }, (_, index) => ({ first: 3 + index, last: 3 + index }));
  valueOf(await workbook.hideRows(SHEET, AMONG, rows));
  expect(calls("RowHidden")).toBe(2);
});

test.each([
  ["hiding", () => workbook.hideRows("Khác", AMONG, [])],
  ["fitting", () => workbook.fitRows("Khác", [AMONG])],
])("%s on a sheet that is gone", async (_, act) => {
  expect(await act()).toEqual({ ok: false, error: { kind: "sheet-gone", sheetName: "Khác" } });
});

test.each([1, 2])(
  "when request %d fails, rows and protection are as they were",
  async (failing) => {
    valueOf(await workbook.hideRows(SHEET, AMONG, [{ first: 4, last: 5 }]));
    await protect(false);
    const before = await state();
    let count = 0;
    excel.failWhen(() => (++count === failing ? { code: "Conflict", message: "" } : undefined));
    const hidden = await workbook.hideRows(SHEET, AMONG, [{ first: 7, last: 7 }]);
    expect(hidden).toEqual({ ok: false, error: { kind: "conflict" } });
    expect(await state()).toEqual(before);
  },
);
