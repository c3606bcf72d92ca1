import { strFromU8, unzipSync } from "fflate";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import type { CellInput, SheetModel, Validation } from "../../../src/sheet-model/sheet";
import { BOXED, INPUT, sheetOf, sheetsWithList, workbookOf } from "../build-model";

const range = (
  firstRow: number,
  firstColumn: number,
  lastRow = firstRow,
  lastColumn = firstColumn,
) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const VALIDATION: Validation = {
  range: range(8, 3, 8, 4),
  rule: { kind: "decimal", min: 0, max: 2.5 },
  promptTitle: "Điểm tự chấm",
  prompt: 'Từ 0 đến 2,5 "điểm"\nđể trống nếu chưa chấm',
  errorTitle: "Điểm không hợp lệ",
  error: "Điểm phải từ 0 đến 2,5",
};

/** Everything a sheet can have. */
const FULL: SheetModel = sheetOf(
  [
    ["a", 1],
    ["b", 2],
  ],
  {
    name: "Xã Đại Từ's (1)",
    columns: [{ width: 20 }, { width: 8, hidden: true }],
    rows: [
      {
        height: 30,
        cells: [{ input: "Tiêu đề", style: { bold: true, size: 14, color: "C00000" } }, null],
      },
      {
        height: 15.5,
        cells: [
          { input: 1.25, style: INPUT },
          { input: null, style: BOXED },
        ],
      },
    ],
    merges: [range(0, 0, 0, 1)],
    validations: [
      VALIDATION,
      { ...VALIDATION, range: range(10, 3) },
      { ...VALIDATION, range: range(11, 3), rule: { kind: "decimal", min: 0, max: 1 } },
      {
        ...VALIDATION,
        range: range(12, 3),
        rule: { kind: "custom", formula: 'OR(ISNUMBER($D$13),$D$13="x")' },
        asks: true,
      },
    ],
    conditionalFormats: [
      {
        ranges: [range(8, 3, 8, 4), range(11, 3, 11, 4)],
        formula: 'D9<>"<&>"',
        style: { fill: "FFC7CE", bold: true },
      },
    ],
    frozen: { rows: 1, columns: 0 },
    protected: true,
    filter: range(0, 0, 1, 1),
    print: {
      orientation: "landscape",
      area: range(0, 0, 1, 1),
      repeatedRows: { first: 0, last: 0 },
      footer: "Trang &P/&N",
    },
  },
);

async function partsOf(sheet: SheetModel): Promise<(path: string) => string> {
  const parts = unzipSync(await xlsxFiles.write(workbookOf([sheet], { "cchc.set": "tn-4203" })));
  return (path) => strFromU8(parts[path] ?? new Uint8Array(0));
}

describe("a sheet is written with", () => {
  test.each<[string, string]>([
    ["merges", `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`],
    ["row heights", `<row r="2" ht="15.5" customHeight="1">`],
    ["hidden columns", `<col min="2" max="2" width="8" customWidth="true" hidden="true"/>`],
    [
      "frozen rows only",
      `<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>`,
    ],
    [
      "a protection that lets officers work",
      `<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>`,
    ],
    ["a filter", `<autoFilter ref="A1:B2"/>`],
    ["a validation", `type="decimal" sqref="D9:E9" operator="between" allowBlank="1"`],
    [
      "the messages of a validation",
      `prompt="Từ 0 đến 2,5 &quot;điểm&quot;&#10;để trống nếu chưa chấm"`,
    ],
    ["the limits of a validation", `<formula1>0</formula1><formula2>2.5</formula2>`],
    ["a validation by a formula", `<formula1>OR(ISNUMBER($D$13),$D$13="x")</formula1>`],
    ["a validation that asks instead of stopping", `errorStyle="warning"`],
    [
      "a format over several ranges",
      `<conditionalFormatting sqref="D9:E9 D12:E12"><cfRule type="expression" priority="1" dxfId="0"><formula>D9&lt;&gt;"&lt;&amp;&gt;"</formula>`,
    ],
    [
      "pages as wide as the paper",
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    ],
    [
      "margins",
      `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>`,
    ],
    ["page numbers", `<oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter>`],
  ])("%s", async (_, xml) => {
    expect((await partsOf(FULL))("xl/worksheets/sheet1.xml")).toContain(xml);
  });

  test.each<[string, string]>([
    [
      "a list to choose from",
      `<dataValidation type="list" sqref="A1" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="stop" promptTitle="Nhập" prompt="Chọn" errorTitle="Sai" error="Không có"><formula1>'Danh sách'!$A$2:$A$4</formula1></dataValidation>`,
    ],
    [
      "a formula for an array, with the names that files have",
      `<f t="array" ref="B1">_xlfn.TEXTJOIN("; ",TRUE,IF('Danh sách'!$A$2:$A$4=A1,'Danh sách'!$B$2:$B$4,""))</f><v>Kế hoạch; Quyết định</v>`,
    ],
    [
      "a format's formula with such names, but for its texts",
      `<formula>_xlfn.CONCAT(A1,"CONCAT(")=""</formula>`,
    ],
  ])("%s", async (_, xml) => {
    const [, reader] = sheetsWithList();
    expect((await partsOf(reader))("xl/worksheets/sheet1.xml")).toContain(xml);
  });

  test("rows that are fitted and rows whose height stays", async () => {
    const cells = [{ input: "a", style: {} }];
    const rows = [
      { height: 30, fitted: true, cells },
      { height: 30, cells },
    ] as const;
    const part = (await partsOf(sheetOf([], { rows })))("xl/worksheets/sheet1.xml");
    expect(part).toContain(`<row r="1" ht="30"><c r="A1"`);
    expect(part).toContain(`<row r="2" ht="30" customHeight="1"><c r="A2"`);
  });

  test("a table whose columns are named like its headings", async () => {
    const [list] = sheetsWithList();
    const part = await partsOf(list);
    expect(part("xl/worksheets/sheet1.xml")).toContain(
      `type="date" sqref="C2:C4" operator="between"`,
    );
    const table = part("xl/tables/table1.xml");
    expect(table).toContain(`name="DanhSach" displayName="DanhSach" ref="A1:C4"`);
    expect(table).toContain(`<autoFilter ref="A1:C4"/>`);
    expect(table).toContain(`<tableColumn id="2" name="Tên_x000a_văn bản"/>`);
    expect(table).toContain(`name="TableStyleLight1"`);
  });

  test("names for what is printed, its own name quoted", async () => {
    const workbook = (await partsOf(FULL))("xl/workbook.xml");
    expect(workbook).toContain(`localSheetId="0">'Xã Đại Từ''s (1)'!$A$1:$B$2</definedName>`);
    expect(workbook).toContain(`localSheetId="0">'Xã Đại Từ''s (1)'!$1:$1</definedName>`);
    expect(workbook).toContain(`name="_xlnm._FilterDatabase"`);
  });

  test("no pane and no protection where it has none", async () => {
    const xml = (await partsOf(sheetOf([["a"]])))("xl/worksheets/sheet1.xml");
    expect(xml).not.toMatch(/<pane|<sheetProtection|<autoFilter/);
  });
});

describe("a workbook is written with", () => {
  test("its title, its properties and no clock's time", async () => {
    const part = await partsOf(FULL);
    expect(part("docProps/core.xml")).toContain("<dc:title>Phiếu chấm điểm</dc:title>");
    expect(part("docProps/core.xml").match(/\d{4}-\d\d-\d\dT/g)).toEqual([
      "2025-01-01T",
      "2025-01-01T",
    ]);
    expect(part("docProps/custom.xml")).toContain(`name="cchc.set"><vt:lpwstr>tn-4203</vt:lpwstr>`);
  });

  test("its font, unlocked inputs and number formats", async () => {
    const styles = (await partsOf(FULL))("xl/styles.xml");
    expect(styles).toContain(
      `<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font>`,
    );
    expect(styles).toContain(`<protection locked="0"/>`);
    expect(styles).toContain(`formatCode="0.00"`);
  });

  test("the order to calculate when it is opened", async () => {
    expect((await partsOf(FULL))("xl/workbook.xml")).toContain(`fullCalcOnLoad="1"`);
  });

  test("the same bytes for the same model", async () => {
    const write = () => xlsxFiles.write(workbookOf([FULL, sheetOf([["x"]], { name: "Hai" })]));
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2024, 0, 1) });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const first = await write();
    vi.setSystemTime(new Date(2025, 6, 2, 13, 30, 20));
    expect(await write()).toEqual(first);
  });
});

describe("a cell is written", () => {
  const cellXml = async (input: CellInput) =>
    /<c r="A1".*?(?:<\/c>|\/>)/.exec(
      (await partsOf(sheetOf([[input]])))("xl/worksheets/sheet1.xml"),
    )?.[0];

  test.each<[string, CellInput, RegExp]>([
    ["as a text, whatever it begins with", "=1+1", /t="s"/],
    ["as a text beginning with a sign", "-@+", /t="s"/],
    ["as a text that reads like an error", "#N/A", /t="inlineStr".*<t>#N\/A<\/t>/],
    ["as a text that is an address", "https://example.vn", /t="s"/],
    ["as a formula with its number", { formula: "B1*2", value: 3.5 }, /<f>B1\*2<\/f><v>3.5<\/v>/],
    [
      "as a formula with its text",
      { formula: "B1", value: "Đạt" },
      /t="str"><f>B1<\/f><v>Đạt<\/v>/,
    ],
    ["as a formula with an empty text", { formula: "B1", value: "" }, /t="str"><f>B1<\/f><v\/>/],
    ["empty", null, /^<c r="A1" s="1"\/>$/],
    ["empty for an empty text", "", /^<c r="A1" s="1"\/>$/],
  ])("%s", async (_, input, xml) => {
    expect(await cellXml(input)).toMatch(xml);
  });

  test("never as a link", async () => {
    const part = await partsOf(sheetOf([["https://example.vn", "=HYPERLINK(A1)"]]));
    expect(part("xl/worksheets/sheet1.xml")).not.toMatch(/hyperlink|<f>/i);
  });
});

describe("what Excel would call damaged is a bug that names its cell:", () => {
  const withValidation = (changes: Partial<Validation>) =>
    sheetOf([["a"]], { validations: [{ ...VALIDATION, ...changes }] });
  test.each<[string, SheetModel, string]>([
    ["a text beyond 32,767 characters", sheetOf([["a"], ["x".repeat(32_768)]]), "Chấm điểm!A2"],
    [
      "a formula beyond 8,192",
      sheetOf([[{ formula: "1".repeat(8_193), value: 1 }]]),
      "Chấm điểm!A1",
    ],
    [
      "a result beyond 32,767",
      sheetOf([[{ formula: "1", value: "x".repeat(32_768) }]]),
      "Chấm điểm!A1",
    ],
    ["a number that is none", sheetOf([["a", Number.NaN]]), "Chấm điểm!B1"],
    ["a prompt's title beyond 32", withValidation({ promptTitle: "x".repeat(33) }), "Chấm điểm!D9"],
    ["a prompt beyond 255", withValidation({ prompt: "x".repeat(256) }), "Chấm điểm!D9"],
    ["an error's title beyond 32", withValidation({ errorTitle: "x".repeat(33) }), "Chấm điểm!D9"],
    ["an error beyond 255", withValidation({ error: "x".repeat(256) }), "Chấm điểm!D9"],
  ])("%s", async (_, sheet, place) => {
    await expect(xlsxFiles.write(workbookOf([sheet]))).rejects.toThrow(place);
  });

  const table = { name: "Bang", range: range(0, 0, 1, 1) };
  test.each<[string, SheetModel, string]>([
    ["a column of a table without a name", sheetOf([["a", ""]], { table }), "Chấm điểm!B1"],
    ["a column that is named by a number", sheetOf([["a", 1]], { table }), "Chấm điểm!B1"],
    ["two columns of one name", sheetOf([["a", "A"]], { table }), "Chấm điểm!B1"],
    ["a column's name beyond 255", sheetOf([["a".repeat(256), "b"]], { table }), "Chấm điểm!A1"],
    [
      "a table's name with a space",
      sheetOf([["a", "b"]], { table: { ...table, name: "B ng" } }),
      "B ng",
    ],
  ])("%s", async (_, sheet, place) => {
    await expect(xlsxFiles.write(workbookOf([sheet]))).rejects.toThrow(place);
  });

  test("a sheet's name beyond 31 characters", async () => {
    const sheet = sheetOf([["a"]], { name: "x".repeat(32) });
    await expect(xlsxFiles.write(workbookOf([sheet]))).rejects.toThrow("31");
  });
});
