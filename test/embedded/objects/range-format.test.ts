import { afterEach, beforeEach, expect, test } from "vitest";
import { errorCode } from "../error-code";
import { type OfficeInNode, openExcel } from "../office-in-node";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => {
  office.close();
});

const onSheet = <Result>(act: (sheet: Excel.Worksheet) => Result) =>
  Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });

test("font, fill, alignment and wrapping are read as they were set", async () => {
  const { format } = await onSheet((sheet) => {
    const range = sheet.getRange("B2:C3");
    range.format.font.set({
      name: "Times New Roman",
      size: 13,
      bold: true,
      italic: true,
      underline: "Single",
      strikethrough: true,
      color: "#c00000",
    });
    range.format.fill.color = "#FFF2CC";
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    range.load(
      "format/font,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel",
    );
    return range;
  });
  expect(format.toJSON()).toMatchObject({
    font: {
      name: "Times New Roman",
      size: 13,
      bold: true,
      italic: true,
      underline: "Single",
      strikethrough: true,
      color: "#C00000",
    },
    fill: { color: "#FFF2CC" },
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    wrapText: true,
    indentLevel: 2,
  });
});

test("an untouched cell has Excel's own format", async () => {
  const { format } = await onSheet((sheet) => {
    const range = sheet.getRange("A1");
    range.load(
      "format/font,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/columnWidth,format/rowHeight",
    );
    return range;
  });
  expect(format.toJSON()).toMatchObject({
    font: {
      name: "Calibri",
      size: 11,
      bold: false,
      italic: false,
      underline: "None",
      color: "#000000",
    },
    fill: { color: "#FFFFFF" },
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    columnWidth: 48,
    rowHeight: 15,
  });
});

test("what differs between cells reads as null", async () => {
  const { format } = await onSheet((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 100;
    const range = sheet.getRange("A1:B1");
    range.load("format/font/bold,format/font/italic,format/columnWidth");
    return range;
  });
  expect([format.font.bold, format.font.italic, format.columnWidth]).toEqual([null, false, null]);
});

test("borders are drawn on the sides that are meant, and taken away again", async () => {
  const lines = await onSheet((sheet) => {
    const table = sheet.getRange("B2:D4");
    table.format.borders.getItem("EdgeBottom").style = "Double";
    const inside = table.format.borders.getItem("InsideVertical");
    inside.style = "Continuous";
    inside.color = "#FF0000";
    inside.weight = "Medium";
    table.format.borders.getItem("EdgeTop").color = "#00FF00";
    const left = table.format.borders.getItem("EdgeLeft");
    left.style = "Dash";
    left.style = "None";
    const read = [
      sheet.getRange("C4").format.borders.getItem("EdgeBottom"),
      sheet.getRange("C3").format.borders.getItem("EdgeRight"),
      sheet.getRange("D3").format.borders.getItem("EdgeRight"),
      sheet.getRange("B2").format.borders.getItem("EdgeTop"),
      sheet.getRange("B2").format.borders.getItem("EdgeLeft"),
    ];
    for (const line of read) line.load("style,weight,color");
    return read;
  });
  expect(lines.map(({ style, weight, color }) => [style, weight, color])).toEqual([
    ["Double", "Thick", "#000000"],
    ["Continuous", "Medium", "#FF0000"],
    ["None", "Thin", "#000000"],
    ["Continuous", "Thin", "#00FF00"],
    ["None", "Thin", "#000000"],
  ]);
});

test("taking a line away takes it from the cell across it as well", async () => {
  const line = await onSheet((sheet) => {
    sheet.getRange("A1").format.borders.getItem("EdgeRight").style = "Continuous";
    sheet.getRange("B1").format.borders.getItem("EdgeLeft").style = "None";
    const left = sheet.getRange("A1").format.borders.getItem("EdgeRight");
    left.load("style");
    return left;
  });
  expect(line.style).toBe("None");
});

test("sizes are points, and reach beyond the grid that is there", async () => {
  const cell = await onSheet((sheet) => {
    sheet.getRange("AB1:AC1").format.columnWidth = 72;
    sheet.getRange("1500:1501").format.rowHeight = 33;
    const range = sheet.getRange("AC1500");
    range.load("format/columnWidth,format/rowHeight");
    return range;
  });
  expect([cell.format.columnWidth, cell.format.rowHeight]).toEqual([72, 33]);
});

test("rows and columns are hidden and shown, and keep the width they were given", async () => {
  const [hidden, part, shown] = await onSheet((sheet) => {
    sheet.getRange("B:B").format.columnWidth = 90;
    sheet.getRange("B:C").columnHidden = true;
    sheet.getRange("4:5").rowHidden = true;
    const ranges = [sheet.getRange("B1:C1"), sheet.getRange("A3:A4")];
    sheet.getRange("C:C").columnHidden = false;
    sheet.getRange("B:B").columnHidden = false;
    ranges.push(sheet.getRange("B1:C1"));
    for (const range of ranges) range.load("columnHidden,rowHidden,hidden,format/columnWidth");
    return ranges;
  });
  expect([part?.rowHidden, part?.hidden]).toEqual([null, null]);
  expect([shown?.columnHidden, shown?.hidden]).toEqual([false, false]);
  expect(hidden?.format.columnWidth).toBeNull();
});

test("whole sheets, columns and rows take a format for cells to come", async () => {
  const cells = await onSheet((sheet) => {
    sheet.getRange("C3").values = [["x"]];
    sheet.getRange("C3").format.font.size = 20;
    sheet.getRange().format.font.name = "Times New Roman";
    sheet.getRange("C:D").format.font.size = 13;
    sheet.getRange("5:5").format.font.bold = true;
    const read = ["A1", "C3", "D9", "D5", "ZZ2000"].map((address) => sheet.getRange(address));
    for (const range of read) range.load("format/font/name,format/font/size,format/font/bold");
    return read;
  });
  expect(cells.map(({ format: { font } }) => [font.name, font.size, font.bold])).toEqual([
    ["Times New Roman", 11, false],
    ["Times New Roman", 13, false],
    ["Times New Roman", 13, false],
    ["Times New Roman", 13, true],
    ["Times New Roman", 11, false],
  ]);
});

test("several areas are formatted as one", async () => {
  const areas = await onSheet((sheet) => {
    const ranges = sheet.getRanges("A1:A2, C3");
    ranges.format.fill.color = "#DDEBF7";
    ranges.load("address,areaCount,cellCount,format/fill/color,areas/items/address");
    return ranges;
  });
  expect(areas.toJSON()).toMatchObject({
    address: "Sheet1!A1:A2,Sheet1!C3",
    areaCount: 2,
    cellCount: 3,
    format: { fill: { color: "#DDEBF7" } },
  });
  expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:A2", "Sheet1!C3"]);
});

test("autofitting columns makes room for the longest text", async () => {
  const cell = await onSheet((sheet) => {
    sheet.getRange("A1").values = [["một tiêu chí có tên khá dài"]];
    const column = sheet.getRange("A:A");
    column.format.autofitColumns();
    sheet.getRange("A1:A3").format.autofitRows();
    const range = sheet.getRange("A1");
    range.load("format/columnWidth");
    return range;
  });
  expect(cell.format.columnWidth).toBeGreaterThan(100);
});

test.each([
  {
    what: "a colour",
    act: (range: Excel.Range) => (range.format.fill.color = "đỏ"),
    where: "RangeFill.color",
  },
  {
    what: "an alignment",
    act: (range: Excel.Range) => (range.format.horizontalAlignment = "Middle" as "Center"),
    where: "RangeFormat.horizontalAlignment",
  },
  {
    what: "a height",
    act: (range: Excel.Range) => (range.format.rowHeight = 410),
    where: "RangeFormat.rowHeight",
  },
])("$what that there is none of is refused", async ({ act, where }) => {
  const setting = onSheet((sheet) => act(sheet.getRange("A1")));
  expect(await errorCode(setting)).toBe(`InvalidArgument ${where}`);
});
