import { describe, expect, test } from "vitest";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import { readGrids, readGrid } from "./reading";
import { xlsxOf } from "./build-xlsx";

/** Style numbers of `STYLES`. */
const PERCENT = 1;
const DATE = 2;
const TIME = 3;
const DURATION = 4;
const DATE_AND_TIME = 5;
const BUILT_IN_DATE = 6;
const LITERAL_LETTERS = 7;

const STYLES = `<numFmts count="5">
<numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>
<numFmt numFmtId="166" formatCode="hh:mm"/><numFmt numFmtId="167" formatCode="[h]:mm"/>
<numFmt numFmtId="168" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="169" formatCode="0.00&quot; day&quot;"/></numFmts>
<cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
<xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="14"/><xf numFmtId="169"/></cellXfs>`;

const STRINGS =
  `<si><t>Kế hoạch</t></si><si><t xml:space="preserve">  hai  dấu cách </t></si>` +
  `<si><r><t>Ban </t></r><r><rPr><b/></rPr><t>hành</t></r></si><si><t/></si>` +
  `<si><t>một_x000D_\nhai &amp; &#7879; _x005F_x0041_</t></si>`;

const text = (value: string): CellContent => ({ kind: "text", text: value });
const number = (value: number): CellContent => ({ kind: "number", value });
const day = (year: number, month: number, dayOfMonth: number): CellContent => ({
  kind: "date",
  year,
  month,
  day: dayOfMonth,
});
const uncalculated = (formula: string): CellContent => ({ kind: "not-calculated", formula });

const first = async (cells: string, workbook?: string): Promise<CellContent | undefined> => {
  const sheets = `<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>`;
  const grid = await readGrid(
    xlsxOf({
      cells: `<row r="1">${cells}</row>`,
      strings: STRINGS,
      styles: STYLES,
      workbook: (workbook ?? "") + sheets,
    }),
  );
  return grid.rows[0]?.[0];
};

describe("a cell without a formula", () => {
  test.each<[string, string, CellContent | undefined]>([
    ["a number", `<c r="A1"><v>1.75</v></c>`, number(1.75)],
    ["a number with its type named", `<c r="A1" t="n"><v>-2</v></c>`, number(-2)],
    ["a number in scientific notation", `<c r="A1"><v>1E-3</v></c>`, number(0.001)],
    ["a percentage is its number", `<c r="A1" s="${String(PERCENT)}"><v>0.5</v></c>`, number(0.5)],
    ["a shared text", `<c r="A1" t="s"><v>0</v></c>`, text("Kế hoạch")],
    ["a text keeps its spaces", `<c r="A1" t="s"><v>1</v></c>`, text("  hai  dấu cách ")],
    ["a rich text is joined", `<c r="A1" t="s"><v>2</v></c>`, text("Ban hành")],
    ["an empty text is an empty cell", `<c r="A1" t="s"><v>3</v></c>`, undefined],
    [
      "escapes and entities are resolved",
      `<c r="A1" t="s"><v>4</v></c>`,
      text("một\r\nhai & ệ _x0041_"),
    ],
    ["an inline text", `<c r="A1" t="inlineStr"><is><t>Điểm</t></is></c>`, text("Điểm")],
    [
      "an inline rich text",
      `<c r="A1" t="inlineStr"><is><r><t>Đi</t></r><r><t>ểm</t></r></is></c>`,
      text("Điểm"),
    ],
    [
      "a combining accent is kept as it is",
      `<c r="A1" t="inlineStr"><is><t>e\u0302\u0323</t></is></c>`,
      text("e\u0302\u0323"),
    ],
    ["a boolean", `<c r="A1" t="b"><v>1</v></c>`, { kind: "boolean", value: true }],
    ["an error", `<c r="A1" t="e"><v>#REF!</v></c>`, { kind: "error", code: "#REF!" }],
    ["a cell with only a format", `<c r="A1" s="${String(DATE)}"/>`, undefined],
    ["a text that looks like an error", `<c r="A1" t="str"><v>#REF!</v></c>`, text("#REF!")],
  ])("%s", async (_, cells, expected) => {
    expect(await first(cells)).toEqual(expected);
  });
});

describe("a formula", () => {
  test.each<[string, string, CellContent | undefined]>([
    ["with a number", `<c r="A1"><f>1+1</f><v>2</v></c>`, number(2)],
    ["with a text", `<c r="A1" t="str"><f>A2</f><v>Đạt_x000D_</v></c>`, text("Đạt\r")],
    ["with a shared text", `<c r="A1" t="s"><f>A2</f><v>0</v></c>`, text("Kế hoạch")],
    ["with an empty text", `<c r="A1" t="str"><f>A2</f><v></v></c>`, undefined],
    ["with an empty text, tag closed", `<c r="A1" t="str"><f>A2</f><v/></c>`, undefined],
    [
      "with a boolean",
      `<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>`,
      { kind: "boolean", value: false },
    ],
    [
      "with an error",
      `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
      { kind: "error", code: "#DIV/0!" },
    ],
    [
      "with a date",
      `<c r="A1" s="${String(DATE)}"><f>TODAY()</f><v>45413</v></c>`,
      day(2024, 5, 1),
    ],
    ["without a result", `<c r="A1"><f>SUM(B1:B9)</f></c>`, uncalculated("SUM(B1:B9)")],
    ["with an empty result", `<c r="A1"><f>B1&amp;"x"</f><v></v></c>`, uncalculated(`B1&"x"`)],
    ["of an array", `<c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f><v>3</v></c>`, number(3)],
  ])("%s", async (_, cells, expected) => {
    expect(await first(cells)).toEqual(expected);
  });

  test("shared by several cells gives each its own result", async () => {
    const cells =
      `<c r="A1"><f t="shared" ref="A1:D1" si="0">E1*2</f><v>2</v></c>` +
      `<c r="B1"><f t="shared" si="0"/><v>4</v></c>` +
      `<c r="C1" t="str"><f t="shared" si="0"/><v>sáu</v></c>` +
      `<c r="D1"><f t="shared" si="0"/></c>`;
    const grid = await readGrid(xlsxOf({ cells: `<row r="1">${cells}</row>` }));
    expect(grid.rows).toEqual([[number(2), number(4), text("sáu"), uncalculated("E1*2")]]);
  });
});

describe("a number under a date format", () => {
  const FROM_1904 = `<workbookPr date1904="1"/>`;
  test.each<[string, number, number, string | undefined, CellContent]>([
    ["is a day", DATE, 45413, undefined, day(2024, 5, 1)],
    ["is a day with a built-in format", BUILT_IN_DATE, 45413, undefined, day(2024, 5, 1)],
    ["is a day whatever its hour", DATE_AND_TIME, 45413.75, undefined, day(2024, 5, 1)],
    ["counts from 1900", DATE, 1, undefined, day(1900, 1, 1)],
    ["counts from 1904 where the workbook does", DATE, 43951, FROM_1904, day(2024, 5, 1)],
    ["below one is a time, hence a number", DATE_AND_TIME, 0.5, undefined, number(0.5)],
    ["below one is a number in 1904 too", TIME, 0.25, FROM_1904, number(0.25)],
    ["as a time only is a number", TIME, 1.5, undefined, number(1.5)],
    ["as a duration is a number", DURATION, 1.25, undefined, number(1.25)],
    ["as a duration of months is a number", DURATION, 61.5, undefined, number(61.5)],
    ["in quotes only is a number", LITERAL_LETTERS, 3, undefined, number(3)],
  ])("%s", async (_, style, value, workbook, expected) => {
    const cell = `<c r="A1" s="${String(style)}"><v>${String(value)}</v></c>`;
    expect(await first(cell, workbook)).toEqual(expected);
  });

  test("beyond every calendar is an error", async () => {
    const cell = `<c r="A1" s="${String(DATE)}"><v>1e300</v></c>`;
    expect(await first(cell)).toEqual({ kind: "error", code: "#NUM!" });
  });
});

describe("places", () => {
  test("cells and rows without a reference follow one another", async () => {
    const cells = `<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row>`;
    const grid = await readGrid(xlsxOf({ cells }));
    const empty = { kind: "empty" };
    expect(grid.rows).toEqual([[number(1), empty, number(3)], [], [], [number(4)]]);
  });

  test("trailing empty cells and rows are left out", async () => {
    const cells = `<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="1"/></row><row r="9"><c r="A9" s="1"/></row>`;
    const [grid] = await readGrids(xlsxOf({ cells }));
    expect(grid?.rows).toEqual([[number(1)]]);
  });
});
