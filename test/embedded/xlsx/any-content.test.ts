import { CellValueType, type ICellData, type IWorkbookData, LocaleType } from "@univerjs/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openXlsx } from "../../../embedded/xlsx/open-xlsx";
import { saveXlsx } from "../../../embedded/xlsx/save-xlsx";
import { testWith, withOpenpyxl } from "../../hosts/xlsx/engines";

const NUMERIC = CellValueType.NUMBER;
const TEXT = CellValueType.FORCE_STRING;

/** A workbook of one column. */
function bookOf(cells: readonly ICellData[]): IWorkbookData {
  return {
    id: "book",
    name: "",
    appVersion: "",
    locale: LocaleType.VI_VN,
    styles: { text: { n: { pattern: "@" } } },
    sheetOrder: ["sheet"],
    sheets: {
      sheet: {
        id: "sheet",
        name: "Sheet1",
        cellData: Object.fromEntries(cells.map((cell, row) => [row, { 0: cell }])),
      },
    },
  };
}

async function reopened(cells: readonly ICellData[]): Promise<(ICellData | undefined)[]> {
  const { sheets } = await openXlsx(await saveXlsx(bookOf(cells)), "a.xlsx");
  const rows = sheets["sheet-1"]?.cellData ?? {};
  return cells.map((_, row) => rows[row]?.[0]);
}

const TRICKY = [
  "=1+1",
  "'=1",
  "#N/A",
  "#REF!",
  "#KHÔNG!",
  "007",
  "1e5",
  " 1 ",
  "TRUE",
  "_x0041_",
  "_x005F_x0041_",
  "a\nb",
  "a\r\nb\tc",
  "  hai  ",
  "<&>\"'",
  "\u0000\u0001",
  "]]>",
  "Điểm 👍🏽",
];
/** What XML cannot hold is replaced. */
const anyText = fc
  .oneof(fc.constantFrom(...TRICKY), fc.string({ unit: "binary", minLength: 1, maxLength: 50 }))
  .filter((text) => !/[\ufffe\uffff]/.test(text));
/** Files have no negative zero. */
const anyNumber = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((number) => (number === 0 ? 0 : number));

describe("any content is the same after saving and opening", () => {
  test("texts stay texts, and numbers the numbers they are", async () => {
    const anyCell = fc.oneof(
      anyText.map((v) => ({ v, t: TEXT })),
      anyNumber.map((v) => ({ v, t: NUMERIC })),
    );
    const property = fc.asyncProperty(fc.array(anyCell, { minLength: 1 }), async (cells) => {
      const found = await reopened(cells);
      expect(found.map((cell) => cell?.v)).toEqual(cells.map(({ v }) => v));
      expect(found.map((cell) => cell?.t === NUMERIC)).toEqual(cells.map(({ t }) => t === NUMERIC));
    });
    await fc.assert(property, { numRuns: 200 });
  });

  test("a text that reads like a number or an error is marked as a text", async () => {
    const found = await reopened(["007", "#N/A", "abc"].map((v) => ({ v, t: TEXT })));
    expect(found.map((cell) => cell?.t)).toEqual([TEXT, TEXT, CellValueType.STRING]);
  });

  test("so is one in a text cell, whatever Univer says of it", async () => {
    const cell = { v: "#N/A", t: CellValueType.STRING, s: "text" };
    expect((await reopened([cell]))[0]?.t).toBe(TEXT);
  });

  test("errors, true and false are what they are", async () => {
    const cells = [
      { v: "#N/A", t: CellValueType.STRING },
      { v: 1, t: CellValueType.BOOLEAN },
      { v: 0, t: CellValueType.BOOLEAN },
    ];
    expect(await reopened(cells)).toEqual(cells);
  });

  test("a text of several lines that Univer keeps as a document is a text", async () => {
    const dataStream = "dòng 1\rdòng 2\r\n";
    const document = { id: "d", documentStyle: {}, body: { dataStream } };
    expect((await reopened([{ p: document }]))[0]?.v).toBe("dòng 1\ndòng 2");
  });
});

describe("results of formulas are stored with their kind", () => {
  const withPython = testWith("openpyxl");

  withPython("numbers, texts, true, errors, and none", async () => {
    const cells: ICellData[] = [
      { f: "=1.5", v: 1.5, t: NUMERIC },
      { f: '="<a>"', v: "<a>", t: CellValueType.STRING },
      { f: "=1=1", v: 1, t: CellValueType.BOOLEAN },
      { f: "=1/0", v: "#DIV/0!", t: CellValueType.STRING },
      { f: "=NA()" },
    ];
    expect(await reopened(cells)).toEqual(cells);
    const script = `
import json
ws = openpyxl.load_workbook(source, data_only=True).active
json.dump([[x.value, x.data_type] for (x,) in ws.iter_rows()], open(target, "w"))`;
    const found: unknown = JSON.parse(
      new TextDecoder().decode(await withOpenpyxl(script, await saveXlsx(bookOf(cells)))),
    );
    expect(found).toEqual([
      [1.5, "n"],
      ["<a>", "s"],
      [true, "b"],
      ["#DIV/0!", "e"],
      [null, "n"],
    ]);
  });
});
