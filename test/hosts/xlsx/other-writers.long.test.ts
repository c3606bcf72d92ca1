import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { BOXED, INPUT, sheetOf, sheetsWithList, workbookOf } from "../build-model";
import { recalculate, saveAs, testWith, throughGnumeric, withOpenpyxl } from "./engines";
import { readContent, readGrid, refusalOf } from "./reading";

const number = (value: number) => ({ kind: "number", value });
const text = (value: string) => ({ kind: "text", text: value });
const EMPTY = { kind: "empty" };

const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const MODEL = workbookOf(
  [
    sheetOf([], {
      name: "Chấm điểm (xã)",
      columns: [{ width: 40 }, { width: 9 }, { width: 9 }, { width: 12 }],
      rows: [
        {
          height: 40,
          cells: [{ input: "BẢNG CHẤM ĐIỂM", style: { bold: true, size: 16 } }, null, null, null],
        },
        {
          height: 20,
          cells: ["Tiêu chí", "Điểm", "Lỗi", "Kết quả"].map((input) => ({ input, style: BOXED })),
        },
        {
          height: 36,
          cells: [
            { input: " Ban hành\nkế hoạch ", style: BOXED },
            { input: 1.25, style: INPUT },
            { input: { formula: "1/0", value: "#DIV/0!" }, style: BOXED },
            { input: { formula: 'IF(B3>1,"Đạt","")', value: "Đạt" }, style: BOXED },
          ],
        },
        {
          height: 20,
          cells: [
            { input: "=không phải công thức", style: BOXED },
            { input: null, style: INPUT },
            { input: { formula: "B3>1", value: 1 }, style: BOXED },
            { input: { formula: 'IF(B4="","",B4)', value: "" }, style: BOXED },
          ],
        },
      ],
      merges: [range(0, 0, 0, 3)],
      validations: [
        {
          range: range(2, 1, 3, 1),
          rule: { kind: "decimal", min: 0, max: 2 },
          promptTitle: "Điểm",
          prompt: "Từ 0 đến 2",
          errorTitle: "Sai",
          error: "Điểm từ 0 đến 2",
        },
      ],
      conditionalFormats: [
        {
          ranges: [range(2, 1, 2, 1), range(3, 1, 3, 1)],
          formula: "B3>1",
          style: { fill: "FFC7CE", bold: true },
        },
      ],
      frozen: { rows: 2, columns: 1 },
      protected: true,
      filter: range(1, 0, 3, 3),
      print: {
        orientation: "landscape",
        area: range(0, 0, 3, 3),
        repeatedRows: { first: 1, last: 1 },
        footer: "Trang &P/&N",
      },
    }),
  ],
  { "cchc.set": "tn-4203" },
);

const ROWS_AFTER_CALCULATION = [
  [text("BẢNG CHẤM ĐIỂM")],
  ["Tiêu chí", "Điểm", "Lỗi", "Kết quả"].map(text),
  [text(" Ban hành\nkế hoạch "), number(1.25), { kind: "error", code: "#DIV/0!" }, text("Đạt")],
  [text("=không phải công thức"), EMPTY, { kind: "boolean", value: true }],
];

describe("LibreOffice", () => {
  let saving: Promise<Uint8Array> | undefined;
  const saved = () => (saving ??= xlsxFiles.write(MODEL).then(recalculate));

  testWith("LibreOffice")("opens what we write, and what it saves is read", async () => {
    const content = await readContent(await saved());
    expect(content.grids[0]?.rows).toEqual(ROWS_AFTER_CALCULATION);
    expect(content.grids[0]?.sheetName).toBe("Chấm điểm (xã)");
    expect(content.grids[0]?.merges).toEqual([range(0, 0, 0, 3)]);
    expect(content.properties).toMatchObject({ "cchc.set": "tn-4203" });
  });

  testWith("LibreOffice")("keeps rules, protection and print set-up", async () => {
    const parts = unzipSync(await saved());
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0));
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array(0));
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array(0));
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="B3:B4" type="decimal"/);
    expect(sheet).toMatch(/prompt="Từ 0 đến 2"/);
    expect(sheet).toMatch(/<conditionalFormatting sqref="B3(?::B4| B4)">/);
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="true"/);
    expect(sheet).toMatch(
      /<pageSetup [^>]*paperSize="9"[^>]*fitToWidth="1" fitToHeight="0"[^>]*landscape/,
    );
    expect(sheet).toMatch(/<autoFilter ref="A2:D4"/);
    expect(workbook).toMatch(/_xlnm\.Print_Area[^>]*>&apos;Chấm điểm \(xã\)&apos;!\$A\$1:\$D\$4</);
    expect(workbook).toMatch(/_xlnm\.Print_Titles[^>]*>&apos;Chấm điểm \(xã\)&apos;!\$2:\$2</);
    expect(styles).toMatch(/<protection locked="false"/);
  });

  testWith("LibreOffice")("goes through all rows of a table, and keeps the rules", async () => {
    const [list, reader] = sheetsWithList();
    const rows = reader.rows.map(({ cells }) => ({
      cells: cells.map((cell) => {
        const input = cell?.input;
        const isFormula = typeof input === "object" && input !== null;
        return isFormula ? { ...cell, input: { ...input, value: "sai" }, style: {} } : cell;
      }),
    }));
    const xlsx = await recalculate(await xlsxFiles.write(workbookOf([list, { ...reader, rows }])));
    const { grids } = await readContent(xlsx);
    expect(grids[1]?.rows).toEqual([[text("1.1"), text("Kế hoạch; Quyết định")]]);
    const parts = unzipSync(xlsx);
    const sheetXml = (number: number) =>
      strFromU8(parts[`xl/worksheets/sheet${String(number)}.xml`] ?? new Uint8Array(0));
    expect(sheetXml(1)).toMatch(
      /<dataValidation [^>]*sqref="C2:C4" type="date"[^>]*><formula1>32874<.*<formula2>73415</,
    );
    expect(sheetXml(2)).toMatch(/<dataValidation [^>]*sqref="A1" type="list"/);
    expect(strFromU8(parts["xl/tables/table1.xml"] ?? new Uint8Array(0))).toContain(`ref="A1:C4"`);
  });

  testWith("LibreOffice").each([
    ["ods", { kind: "other-spreadsheet", format: "ods" }],
    ["xls", { kind: "other-spreadsheet", format: "xls" }],
    ["fods", { kind: "other-spreadsheet", format: "ods" }],
    ["html", { kind: "other-spreadsheet", format: "html-table" }],
    ["csv", { kind: "not-a-spreadsheet", format: "text" }],
    ["pdf", { kind: "not-a-spreadsheet", format: "pdf" }],
  ])("saves .%s, which is recognised", async (extension, expected) => {
    expect(await refusalOf(await saveAs(await xlsxFiles.write(MODEL), extension))).toEqual(
      expected,
    );
  });
});

describe("Gnumeric", () => {
  testWith("Gnumeric")("opens what we write, and what it saves is read", async () => {
    const grid = await readGrid(await throughGnumeric(await xlsxFiles.write(MODEL)));
    // It keeps the results it finds.
    expect(grid.rows).toEqual([
      ...ROWS_AFTER_CALCULATION.slice(0, 2),
      [text(" Ban hành\nkế hoạch "), number(1.25), text("#DIV/0!"), text("Đạt")],
      [text("=không phải công thức"), EMPTY, number(1)],
    ]);
  });
});

describe("openpyxl", () => {
  testWith("openpyxl")("opens what we write, and what it saves is read", async () => {
    const script = "book = openpyxl.load_workbook(source, data_only=True)\nbook.save(target)";
    const grid = await readGrid(await withOpenpyxl(script, await xlsxFiles.write(MODEL)));
    expect(grid.rows[2]).toEqual([
      text(" Ban hành\nkế hoạch "),
      number(1.25),
      expect.anything(),
      text("Đạt"),
    ]);
    expect(grid.merges).toEqual([range(0, 0, 0, 3)]);
  });

  testWith("openpyxl")("writes formulas without results, dates and booleans", async () => {
    const script = [
      "import datetime",
      "book = openpyxl.Workbook()",
      "sheet = book.active",
      "sheet.title = 'Điểm'",
      "sheet.append(['Ban hành', 1.5, True, datetime.date(2024, 5, 1), datetime.time(10, 30), '=B1*2'])",
      "sheet.append([None, '  hai\\ndòng'])",
      "hidden = book.create_sheet('Ẩn')",
      "hidden.sheet_state = 'hidden'",
      "book.create_chartsheet('Biểu đồ')",
      "book.save(target)",
    ].join("\n");
    const { grids } = await readContent(await withOpenpyxl(script));
    expect(grids.map(({ sheetName, hidden }) => [sheetName, hidden])).toEqual([
      ["Điểm", false],
      ["Ẩn", true],
    ]);
    expect(grids[0]?.rows).toEqual([
      [
        text("Ban hành"),
        number(1.5),
        { kind: "boolean", value: true },
        { kind: "date", year: 2024, month: 5, day: 1 },
        number(10.5 / 24),
        { kind: "not-calculated", formula: "B1*2" },
      ],
      [EMPTY, text("  hai\ndòng")],
    ]);
  });
});

test("the model itself reads back with the results it was given", async () => {
  const grid = await readGrid(await xlsxFiles.write(MODEL));
  expect(grid.rows[2]?.[2]).toEqual(text("#DIV/0!"));
});
