import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SHEET_PATH, worksheetXml, xlsxOf, xlsxParts } from "./build-xlsx";
import { declaring, viewOf, zipOf } from "./build-zip";
import { readGrid, refusalOf } from "./reading";

const DAMAGED = { kind: "damaged" };
const TOO_LARGE = { kind: "too-large", limitMegabytes: 64 };
const PASSWORD = { kind: "password-protected" };
const DEEP = "<a>".repeat(50_000) + "</a>".repeat(50_000);
const ONE = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const GOOD = xlsxOf({ cells: ONE });

/** 70 MB of sheet in 70 KB of file. */
const BOMB = xlsxOf({ sheet: new Uint8Array(70 * 1024 * 1024).fill(32) });

const manySheets = (count: number) =>
  `<sheets>${Array.from({ length: count }, (_, index) => `<sheet name="s${String(index)}" sheetId="${String(index + 1)}" r:id="rId1"/>`).join("")}</sheets>`;

describe("a zip that", () => {
  test.each<[string, Uint8Array, unknown]>([
    ["unpacks to too much", BOMB, TOO_LARGE],
    ["declares less than it unpacks to", declaring(BOMB, SHEET_PATH, "size", 1000), DAMAGED],
    ["declares nothing", declaring(BOMB, SHEET_PATH, "size", 0), DAMAGED],
    ["declares nothing packed", declaring(BOMB, SHEET_PATH, "packedSize", 0), TOO_LARGE],
    ["declares more than it holds", declaring(GOOD, SHEET_PATH, "size", 999_999), DAMAGED],
    ["reaches beyond its end", declaring(GOOD, SHEET_PATH, "packedSize", 99_999_999), DAMAGED],
    ["declares no packed bytes of a part", declaring(GOOD, SHEET_PATH, "packedSize", 0), DAMAGED],
    ["has another checksum", declaring(GOOD, SHEET_PATH, "crc", 1), DAMAGED],
    ["packs in a way of its own", declaring(GOOD, SHEET_PATH, "method", 12), DAMAGED],
    ["has a password", declaring(GOOD, SHEET_PATH, "flags", 1), PASSWORD],
    [
      "has thousands of entries",
      zipOf({
        ...xlsxParts({}),
        ...Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [String(index), ""])),
      }),
      TOO_LARGE,
    ],
    ["has one name twice", zipOf({ ...xlsxParts({}), "XL/WORKBOOK.XML": "<workbook/>" }), DAMAGED],
    [
      "reads one part for each of many sheets",
      xlsxOf({ workbook: manySheets(900), sheet: worksheetXml(ONE + " ".repeat(200_000)) }),
      TOO_LARGE,
    ],
    ["has thousands of sheets", xlsxOf({ workbook: manySheets(1001) }), TOO_LARGE],
  ])("%s is refused", async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toEqual(expected);
  });

  test("says elsewhere how many entries it has is read by its directory", async () => {
    const bytes = GOOD.slice();
    viewOf(bytes).setUint16(bytes.length - 14, 1, true);
    expect(await refusalOf(bytes)).toBeUndefined();
  });

  test("lies in a local header only is read by its directory", async () => {
    const bytes = GOOD.slice();
    const view = viewOf(bytes);
    view.setUint32(18, 5, true);
    view.setUint32(22, 0xfffffff, true);
    expect(await refusalOf(bytes)).toBeUndefined();
  });
});

describe("a part that", () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
  test.each<[string, Uint8Array, unknown]>([
    ["is missing", xlsxOf({ parts: { [SHEET_PATH]: null } }), DAMAGED],
    [
      "is the missing texts",
      xlsxOf({ cells: ONE, parts: { "xl/sharedStrings.xml": null } }),
      DAMAGED,
    ],
    ["is the missing styles", xlsxOf({ cells: ONE, parts: { "xl/styles.xml": null } }), DAMAGED],
    ["is the missing workbook", xlsxOf({ parts: { "xl/workbook.xml": null } }), DAMAGED],
    ["is the missing start", xlsxOf({ parts: { "_rels/.rels": null } }), DAMAGED],
    ["is the missing list of types", xlsxOf({ parts: { "[Content_Types].xml": null } }), DAMAGED],
    ["has no sheets", xlsxOf({ workbook: "<sheets/>" }), DAMAGED],
    [
      "names a sheet that is not there",
      xlsxOf({ workbook: `<sheets><sheet name="A" r:id="rId9"/></sheets>` }),
      DAMAGED,
    ],
    ["defines entities", xlsxOf({ sheet: laughs + worksheetXml(ONE) }), DAMAGED],
    [
      "defines entities for texts",
      xlsxOf({ cells: ONE, parts: { "xl/sharedStrings.xml": `${laughs}<sst/>` } }),
      DAMAGED,
    ],
    ["breaks off in the cells", xlsxOf({ sheet: `<worksheet><sheetData>${ONE}` }), DAMAGED],
    [
      "breaks off in the texts",
      xlsxOf({ cells: ONE, parts: { "xl/sharedStrings.xml": "<sst><si><t>a" } }),
      DAMAGED,
    ],
    [
      "breaks off in the styles",
      xlsxOf({ cells: ONE, parts: { "xl/styles.xml": "<styleSheet><a></styleSheet>" } }),
      DAMAGED,
    ],
    ["is empty", xlsxOf({ sheet: "" }), DAMAGED],
    [
      "has a cell without a place",
      xlsxOf({ cells: `<row r="1"><c r="?"><v>1</v></c></row>` }),
      DAMAGED,
    ],
    ["has a row without a number", xlsxOf({ cells: `<row r="x"><c><v>1</v></c></row>` }), DAMAGED],
    ["has a million empty texts", xlsxOf({ strings: "<si/>".repeat(1_000_000) }), TOO_LARGE],
    [
      "has a million merges",
      xlsxOf({
        sheet: worksheetXml(
          ONE,
          `<mergeCells>${`<mergeCell ref="A1:B1"/>`.repeat(1_000_000)}</mergeCells>`,
        ),
      }),
      TOO_LARGE,
    ],
    [
      "holds something in the last corner",
      xlsxOf({ cells: `${ONE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }),
      TOO_LARGE,
    ],
    [
      "holds something beyond column IV",
      xlsxOf({ cells: `<row r="1"><c r="IW1"><v>1</v></c></row>` }),
      TOO_LARGE,
    ],
    [
      "holds something beyond row 20,000",
      xlsxOf({ cells: `<row r="20001"><c r="A20001"><f>A1</f></c></row>` }),
      TOO_LARGE,
    ],
    [
      "spans too many cells",
      xlsxOf({ cells: `${ONE}<row r="20000"><c r="IV20000"><v>1</v></c></row>` }),
      TOO_LARGE,
    ],
  ])("%s is refused", async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toEqual(expected);
  });
});

describe("what once took a minute or gigabytes to read is quick:", () => {
  const attributes = Array.from(
    { length: 6000 },
    (_, index) => `<Relationship a${String(index)}="1"/>`,
  );
  const rels = `<Relationships>${attributes.join("")}<Relationship Id="rId1" Type="/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  const format = `<numFmts><numFmt numFmtId="200" formatCode="${"[".repeat(200_000)}d"/></numFmts>`;
  test.each<[string, Uint8Array, unknown]>([
    [
      "elements with an attribute each of their own",
      xlsxOf({ cells: ONE, parts: { "_rels/.rels": rels } }),
      undefined,
    ],
    [
      "a cell of spaces",
      xlsxOf({ cells: `<row r="1"><c r="A1">${" ".repeat(200_000)}x</c></row>` }),
      undefined,
    ],
    [
      "elements nested in the workbook",
      xlsxOf({
        workbook: `<sheets><sheet name="A" sheetId="1" r:id="rId1">${DEEP}</sheet></sheets>`,
      }),
      undefined,
    ],
    [
      "elements nested in the texts",
      xlsxOf({ cells: ONE, strings: `<si>${DEEP}</si>` }),
      undefined,
    ],
    ["elements nested around the cells", xlsxOf({ cells: ONE + DEEP }), undefined],
    ["a number format without end", xlsxOf({ cells: ONE, styles: format }), DAMAGED],
  ])("%s", async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toEqual(expected);
  });
});

describe("formats that reach further than the content", () => {
  const written = [[{ kind: "number", value: 1 }]];
  const rows = (cell: (row: number) => string) =>
    Array.from({ length: 100_000 }, (_, row) => cell(row + 2)).join("");

  test.each<[string, string]>([
    ["of a cell in the last corner", `${ONE}<row r="1048576"><c r="XFD1048576" s="1"/></row>`],
    ["of a hundred thousand rows", ONE + rows((row) => `<row r="${String(row)}" ht="15"/>`)],
    [
      "of cells down to there",
      ONE + rows((row) => `<row r="${String(row)}"><c r="A${String(row)}" s="1"/></row>`),
    ],
    [
      "with tags that enclose nothing",
      ONE + rows((row) => `<row r="${String(row)}"><c r="A${String(row)}" s="1"><v></v></c></row>`),
    ],
  ])("%s are left out", async (_, cells) => {
    expect((await readGrid(xlsxOf({ cells }))).rows).toEqual(written);
  });

  test("of columns, however many, cost nothing", async () => {
    const columns = `<cols>${`<col min="1" max="16384" width="9"/>`.repeat(50_000)}</cols>`;
    const sheet = `<worksheet>${columns}<sheetData>${ONE}</sheetData></worksheet>`;
    expect((await readGrid(xlsxOf({ sheet }))).rows).toEqual(written);
  });
});

test("the file may lie anywhere in a larger buffer", async () => {
  const buffer = new Uint8Array(GOOD.length + 100).fill(0xff);
  buffer.set(GOOD, 50);
  expect(await refusalOf(buffer.subarray(50, 50 + GOOD.length))).toBeUndefined();
  expect(await refusalOf(strToU8("PK\x03\x04"))).toEqual(DAMAGED);
});
