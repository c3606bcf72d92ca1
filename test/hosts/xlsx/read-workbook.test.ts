import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { relationshipsXml, worksheetXml, xlsxOf, xlsxParts } from "./build-xlsx";
import { zipOf } from "./build-zip";
import { readContent, readGrid, readGrids, refusalOf } from "./reading";

const ONE = `<row r="1"><c r="A1"><v>1</v></c></row>`;

/** Three sheets, the middle one a chart. */
const WITH_CHART = {
  workbook:
    `<sheets><sheet name="Hai" sheetId="7" r:id="rId5"/><sheet name="Biểu đồ" sheetId="2" r:id="rId6"/>` +
    `<sheet name="Một &amp; &quot;ẩn&quot;" sheetId="1" state="veryHidden" r:id="rId1"/></sheets>`,
  cells: ONE,
  parts: {
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
      ["rId5", "worksheet", "../xl/worksheets/other.xml"],
      ["rId6", "chartsheet", "chartsheets/sheet1.xml"],
    ]),
    "xl/worksheets/other.xml": worksheetXml(`<row r="2"><c r="B2"><v>2</v></c></row>`),
  },
} as const;

describe("worksheets", () => {
  test("come in the order of their tabs, without chart sheets", async () => {
    const grids = await readGrids(xlsxOf(WITH_CHART));
    expect(grids.map(({ sheetName, hidden }) => ({ sheetName, hidden }))).toEqual([
      { sheetName: "Hai", hidden: false },
      { sheetName: 'Một & "ẩn"', hidden: true },
    ]);
    expect(grids[0]?.rows).toEqual([[], [{ kind: "empty" }, { kind: "number", value: 2 }]]);
  });

  test("hucre still fails over a chart sheet, which is why it is not shown one", async () => {
    await expect(readXlsx(xlsxOf(WITH_CHART))).rejects.toThrow("missing worksheet file");
  });

  test("keep their merges", async () => {
    const merges = `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B9"/></mergeCells>`;
    const grid = await readGrid(xlsxOf({ sheet: worksheetXml(ONE, merges) }));
    expect(grid.merges).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 },
      { firstRow: 2, firstColumn: 1, lastRow: 8, lastColumn: 1 },
    ]);
  });

  test("may have prefixed elements", async () => {
    const sheet =
      `<?xml version="1.0"?><x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c>` +
      `<x:c r="B1" s="1"/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const workbook = `<x:workbook xmlns:x="urn:x" xmlns:q="urn:q"><x:sheets><x:sheet name="A" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`;
    const grid = await readGrid(xlsxOf({ sheet, parts: { "xl/workbook.xml": workbook } }));
    expect(grid.rows).toEqual([[{ kind: "text", text: "a" }]]);
    expect(grid.merges).toHaveLength(1);
  });

  test("may hold nothing", async () => {
    expect((await readGrid(xlsxOf({ sheet: `<worksheet><sheetData/></worksheet>` }))).rows).toEqual(
      [],
    );
  });
});

test("parts are found whatever slashes and cases the zip uses", async () => {
  const renamed: Record<string, string | Uint8Array> = {};
  for (const [path, part] of Object.entries(xlsxParts({ cells: ONE }))) {
    renamed[path.replaceAll("/", "\\").toUpperCase()] = part;
  }
  const grid = await readGrid(zipOf(renamed));
  expect(grid.rows).toEqual([[{ kind: "number", value: 1 }]]);
});

test("parts that are not read may be anything", async () => {
  const parts = { "xl/drawings/drawing1.xml": "<broken", "xl/media/image1.png": "" };
  expect(await refusalOf(xlsxOf({ cells: ONE, parts }))).toBeUndefined();
});

test("custom properties are read as texts", async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: "A", rows: [[1]] }],
    properties: {
      custom: { "cchc.set": "tn-4203", year: 2025, share: 0.5, final: true, on: new Date(0) },
    },
  });
  expect((await readContent(bytes)).properties).toEqual({
    "cchc.set": "tn-4203",
    year: "2025",
    share: "0.5",
    final: "true",
    on: "1970-01-01T00:00:00.000Z",
  });
});

test("a sheet's name may hold what XML lets an attribute hold", async () => {
  const workbook = `<sheets><sheet name='1 > "0" &#7879;&#x1EC7;&apos;' sheetId="1" r:id="rId1" /></sheets>`;
  expect((await readGrid(xlsxOf({ workbook }))).sheetName).toBe(`1 > "0" ệệ'`);
});
