import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { CellChange, OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import type { CellInput } from "../../../src/sheet-model/sheet";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { sheetOf, workbookOf } from "../build-model";
import { valueOf } from "./host-results";

const DAY = "dd/mm/yyyy";
const CELLS: readonly (readonly [CellInput, string?])[] = [
  ["0,5", "@"],
  [45_413, DAY],
  [{ formula: "A4*2", value: 5 }, "0.00"],
  [2.5, "0.00"],
  ["1.25"],
  ["=1+1"],
  [null],
  [{ formula: "1/0", value: "#DIV/0!" }],
];
const OTHER = "Sheet1";
const SHEET = "Xã A";

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  const rows = CELLS.map(([input, numberFormat]) => ({
    cells: [{ input, style: numberFormat === undefined ? {} : { numberFormat } }],
  }));
  const sheet = sheetOf([["a"]], { name: SHEET, rows, protected: true });
  valueOf(await workbook.insert(workbookOf([sheet])));
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(OTHER);
    worksheet.getRange("A1:A2").values = [[true], ["#N/A"]];
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

/** All that a change could leave behind. */
const state = () =>
  Excel.run(async (context) => {
    const loaded = [SHEET, OTHER].map((name) => {
      const worksheet = context.workbook.worksheets.getItem(name);
      const range = worksheet.getRange("A1:A9").load("formulas,values,valueTypes,numberFormat");
      return { range, protection: worksheet.protection.load("protected,options") };
    });
    await context.sync();
    return loaded.map(({ range, protection }) => [range.toJSON(), protection.toJSON()]);
  });

async function formatOf(cell: string): Promise<unknown> {
  const range = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(SHEET).getRange(cell).load("numberFormat");
    await context.sync();
    return found;
  });
  return range.numberFormat[0]?.[0];
}

/** What somebody else writes meanwhile. */
const write = (sheetName: string, cell: string, value: unknown) =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetName);
    worksheet.load("protection/protected,protection/options");
    await context.sync();
    const { options, protected: isProtected } = worksheet.protection;
    if (isProtected) worksheet.protection.unprotect();
    worksheet.getRange(cell).values = [[value]];
    if (isProtected) worksheet.protection.protect(options);
    await context.sync();
  });

async function changeOf(cell: string, to: string | number, sheetName = SHEET): Promise<CellChange> {
  const [grid] = valueOf(await workbook.read([sheetName]));
  const from = grid?.rows[Number(cell.slice(1)) - 1]?.[0] ?? { kind: "empty" };
  return { sheetName, cell, from, to };
}

const number = (value: number): CellContent => ({ kind: "number", value });
const text = (value: string): CellContent => ({ kind: "text", text: value });

describe("a changed cell", () => {
  test.each<[string, string, string | number, CellContent, string]>([
    ["a text cell to a number", "A1", 0.5, number(0.5), "General"],
    ["a text cell to a text", "A1", "=0,25", text("=0,25"), "@"],
    ["a date to a number", "A2", 1.5, number(1.5), "General"],
    ["a date to a text", "A2", "1.5", text("1.5"), DAY],
    ["a formula to a number", "A3", 0.75, number(0.75), "0.00"],
    ["a number to a number", "A4", 1, number(1), "0.00"],
    ["a number to a text", "A4", "TRUE", text("TRUE"), "0.00"],
    ["a text to a number", "A5", 1.25, number(1.25), "General"],
    ["what looks like a formula to a text", "A6", "=2", text("=2"), "General"],
    ["an empty cell to a text", "A7", "1/2", text("1/2"), "General"],
    ["an error to a number", "A8", 3, number(3), "General"],
    ["a number to nothing", "A4", "", { kind: "empty" }, "0.00"],
  ])("goes from %s, and back", async (_, cell, to, content, format) => {
    const before = await state();
    const undo = valueOf(await workbook.change([await changeOf(cell, to)]));
    expect((await changeOf(cell, to)).from).toEqual(content);
    expect(await formatOf(cell)).toBe(format);
    valueOf(await undo());
    expect(await state()).toEqual(before);
  });

  test("may be one of many, on protected sheets and others, in two requests", async () => {
    const before = await state();
    const changes = [
      await changeOf("A1", 0.5),
      await changeOf("A1", "đúng", OTHER),
      await changeOf("A2", 1),
      await changeOf("A2", 7, OTHER),
    ];
    // office.js itself gives back what it was handed out.
    const isRelease = ({ Name }: { readonly Name?: string }) => Name === "_RemoveReference";
    const requests = () => excel.batches.filter(({ Actions }) => !Actions.some(isRelease)).length;
    const batches = requests();
    const undo = valueOf(await workbook.change(changes));
    expect(requests() - batches).toBe(2);
    valueOf(await undo());
    expect(requests() - batches).toBe(4);
    expect(await state()).toEqual(before);
  });
});

describe("a change is refused, and nothing of it done,", () => {
  const changed = { kind: "cell-changed", sheetName: SHEET, cell: "A4" };

  test("where one of the cells holds something else than was read", async () => {
    const changes = [await changeOf("A1", 0.5), await changeOf("A4", 1)];
    await write(SHEET, "A4", 2);
    const before = await state();
    expect(await workbook.change(changes)).toEqual({ ok: false, error: changed });
    expect(await state()).toEqual(before);
  });

  test("in undoing, where one was changed since", async () => {
    const undo = valueOf(
      await workbook.change([await changeOf("A1", 0.5), await changeOf("A4", 1)]),
    );
    await write(SHEET, "A4", 1.5);
    const before = await state();
    expect(await undo()).toEqual({ ok: false, error: changed });
    expect(await state()).toEqual(before);
  });

  test("where a sheet is gone", async () => {
    const change = await changeOf("A1", 0.5, OTHER);
    excel.univerAPI.getActiveWorkbook()?.getSheetByName(OTHER)?.setName("Khác");
    expect(await workbook.change([await changeOf("A4", 1), change])).toEqual({
      ok: false,
      error: { kind: "sheet-gone", sheetName: OTHER },
    });
    expect((await changeOf("A4", 1)).from).toEqual(number(2.5));
  });

  test("where Excel fails in the middle of writing", async () => {
    const before = await state();
    const changes = [
      await changeOf("A1", 0.5),
      await changeOf("A2", "x".repeat(32_768)),
      await changeOf("A1", 7, OTHER),
    ];
    expect(await workbook.change(changes)).toEqual({
      ok: false,
      error: { kind: "failed", code: "InvalidArgument" },
    });
    expect(await state()).toEqual(before);
  });

  test.each([1, 2])("where request %d fails, and so in undoing", async (failing) => {
    const changes = [await changeOf("A1", 0.5), await changeOf("A2", 1)];
    const failAt = (nth: number) => {
      let count = 0;
      excel.failWhen(() => (++count === nth ? { code: "Conflict", message: "" } : undefined));
    };
    const before = await state();
    failAt(failing);
    expect(await workbook.change(changes)).toEqual({ ok: false, error: { kind: "conflict" } });
    expect(await state()).toEqual(before);

    const undo = valueOf(await workbook.change(changes));
    const after = await state();
    failAt(failing);
    expect(await undo()).toEqual({ ok: false, error: { kind: "conflict" } });
    expect(await state()).toEqual(after);
    valueOf(await undo());
    expect(await state()).toEqual(before);
  });
});
