import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BatchRequest } from "../../../embedded/batch/batch-protocol";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import type { CellRange } from "../../../src/sheet-model/address";
import type { CellInput, SheetModel } from "../../../src/sheet-model/sheet";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { BOXED, sheetOf, workbookOf } from "../build-model";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
});

afterEach(() => {
  excel.close();
});

const copies = (): number =>
  excel.batches.flatMap(({ ObjectPaths }) =>
    Object.values(ObjectPaths).filter(({ Name }) => Name === "Copy"),
  ).length;

/** How often Excel was asked for something; that it may forget ranges is told by office.js itself. */
const syncs = (): number =>
  excel.batches.filter(({ Actions }) =>
    Actions.some(({ Name = "" }) => Name !== "" && Name !== "_RemoveReference"),
  ).length;

/** Whether an action gives a sheet this name. */
const isNaming =
  (name: string) =>
  ({ Name, ArgumentInfo }: BatchRequest["Actions"][number]): boolean =>
    Name === "Name" && ArgumentInfo?.Arguments?.[0] === name;

/** What an officer would notice of a workbook. */
async function state() {
  const { sheetNames, activeSheetName, properties } = valueOf(await workbook.outline());
  const grids = valueOf(await workbook.read(sheetNames));
  return { sheetNames, activeSheetName, properties, rows: grids.map(({ rows }) => rows) };
}

const numbered = (count: number): SheetModel[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `Xã ${String(index + 1)}`;
    return sheetOf([[name, index, { formula: "B1*2", value: index * 2 }]], { name });
  });

test("sheets that are alike stand in the order given, each with its name and entries", async () => {
  const [first, second, third] = numbered(3);
  const other = sheetOf([["khác"], ["dài hơn"]], { name: "Khác" });
  const sheets = [other, first, second, { ...other, name: "Khác 2" }, third].flatMap(
    (sheet) => sheet ?? [],
  );
  valueOf(await workbook.insert(workbookOf(sheets)));
  expect(copies()).toBe(3);
  const { sheetNames, activeSheetName, rows } = await state();
  expect(sheetNames).toEqual(["Sheet1", "Khác", "Xã 1", "Xã 2", "Khác 2", "Xã 3"]);
  expect(activeSheetName).toBe("Khác");
  expect(rows[5]).toEqual([
    [
      { kind: "text", text: "Xã 3" },
      { kind: "number", value: 2 },
      { kind: "number", value: 4 },
    ],
  ]);
});

test("twenty sheets more take at most two requests more", async () => {
  const scorecards = Array.from({ length: 22 }, (_, index) => {
    const name = `Xã ${String(index)}`;
    return scorecardSheet(set, appraisedScorecard(set, name, { "1.1.1": index % 2 }), name);
  });
  valueOf(await workbook.insert(workbookOf(scorecards.slice(0, 2))));
  const forTwo = syncs();
  valueOf(await workbook.insert(workbookOf(scorecards.slice(2))));
  expect(syncs() - 2 * forTwo).toBeLessThanOrEqual(2);
  expect(copies()).toBe(1 + 19);
});

test("a sheet that another one names is there when the formula is written", async () => {
  const sum = sheetOf([[{ formula: "'Xã 1'!B1+'Xã 3'!B1", value: 2 }]], { name: "Tổng" });
  valueOf(await workbook.insert(workbookOf([sum, ...numbered(3)])));
  expect((await state()).rows[1]).toEqual([[{ kind: "number", value: 2 }]]);
});

describe("a sheet is drawn by itself, which", () => {
  const range: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 };
  const words = { promptTitle: "Nhập", prompt: "Số", errorTitle: "Sai", error: "Không phải số" };
  const rows = [
    ["a", "b"],
    ["c", "d"],
  ];
  const one = sheetOf(rows, { name: "Một" });
  const naming: CellInput[][] = [
    ["a", "b"],
    [{ formula: "'Một'!B1", value: "b" }, "d"],
  ];
  const changes: readonly (readonly [string, Partial<SheetModel>])[] = [
    ["has columns of another width", { columns: [{ width: 14 }, { width: 20 }] }],
    ["has a hidden column", { columns: [{ width: 14 }, { width: 14, hidden: true }] }],
    ["has merged cells", { merges: [range] }],
    [
      "has a rule for what is typed",
      { validations: [{ range, rule: { kind: "decimal", min: 0, max: 1 }, ...words }] },
    ],
    [
      "has a conditional format",
      { conditionalFormats: [{ ranges: [range], formula: "A1=1", style: { bold: true } }] },
    ],
    ["has rows that stay in view", { frozen: { rows: 1, columns: 0 } }],
    ["is protected", { protected: true }],
    ["is printed another way", { print: { ...one.print, orientation: "landscape" } }],
    ["has a filter", { filter: range }],
    ["has a table", { table: { name: "Bang", range } }],
    ["has more rows", { rows: sheetOf([...rows, ["e", "f"]]).rows }],
    [
      "has cells of another look",
      {
        rows: one.rows.map(({ cells }) => ({
          cells: cells.map((cell) => cell && { ...cell, style: BOXED }),
        })),
      },
    ],
    ["names a sheet", { rows: sheetOf(naming).rows }],
  ];

  test.each(changes)("%s", async (_, change) => {
    const other = { ...one, ...change, name: "Hai" };
    valueOf(await workbook.insert(workbookOf([one, other])));
    expect(copies()).toBe(0);
  });

  test("has a table or names a sheet, even where another does the same", async () => {
    const tables = ["Một", "Hai"].map((name, index) => {
      const table = { name: `Bang${String(index)}`, range };
      return { ...one, name, table };
    });
    valueOf(await workbook.insert(workbookOf(tables)));
    const names = ["Ba", "Bốn"].map((name) => sheetOf(naming, { name }));
    valueOf(await workbook.insert(workbookOf(names)));
    expect(copies()).toBe(0);
  });
});

describe("an insertion by copying that fails leaves the workbook as it was:", () => {
  /** Each takes about half a request. */
  const large = Array.from({ length: 7 }, (_, index) => {
    const texts = Array.from({ length: 50 }, () => [`${String(index)} ${"x".repeat(30_000)}`]);
    return sheetOf(texts, { name: `Lớn ${String(index + 1)}` });
  });
  const model = workbookOf(large, { "cchc-test": "mới" });

  test("at each request", async () => {
    const before = await state();
    for (let failing = 1; ; failing++) {
      let count = 0;
      excel.failWhen(() => (++count === failing ? { code: "Conflict", message: "" } : undefined));
      const inserted = await workbook.insert(model);
      excel.failWhen(() => undefined);
      if (inserted.ok) {
        expect(failing).toBeGreaterThan(5);
        break;
      }
      expect(inserted.error).toEqual({ kind: "conflict" });
      expect(await state()).toEqual(before);
    }
    expect((await state()).sheetNames).toHaveLength(8);
  });

  test("in the middle of one, where a copy could not be given its name", async () => {
    const before = await state();
    const sheets = numbered(4);
    excel.failWhen((batch) => {
      for (const action of batch.Actions.filter(isNaming("Xã 3"))) {
        Object.assign(action, { ArgumentInfo: { Arguments: ["a/b"] } });
      }
      return undefined;
    });
    const inserted = await workbook.insert(workbookOf(sheets));
    expect(inserted).toMatchObject({ ok: false, error: { kind: "failed" } });
    expect(await state()).toEqual(before);
  });

  test("in the middle of one, where a cell cannot hold what it is to hold", async () => {
    const before = await state();
    const broken = sheetOf([["Xã 5", "x".repeat(32_768), null]], { name: "Xã 5" });
    const inserted = await workbook.insert(workbookOf([...numbered(4), broken]));
    expect(inserted).toMatchObject({ ok: false, error: { kind: "failed" } });
    expect(await state()).toEqual(before);
  });

  test("cancelled after each request", async () => {
    const before = await state();
    for (let last = 1; ; last++) {
      const controller = new AbortController();
      const shares: number[] = [];
      const onProgress = (share: number) => {
        shares.push(share);
        if (shares.length === last) controller.abort();
      };
      const inserted = await workbook.insert(model, { signal: controller.signal, onProgress });
      if (inserted.ok) {
        expect(shares.at(-1)).toBe(1);
        expect(shares.length).toBeGreaterThan(3);
        break;
      }
      expect(inserted.error).toEqual({ kind: "cancelled" });
      expect(await state()).toEqual(before);
    }
  });
});
