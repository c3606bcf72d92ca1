import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { errorCode } from "../error-code";
import { type OfficeInNode, openExcel } from "../office-in-node";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => {
  office.close();
});

const write = (address: string, act: (range: Excel.Range) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst().getRange(address));
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return range.toJSON();
  });

describe("values are taken as if they were typed", () => {
  test.each([
    { typed: 1.5, value: 1.5, type: "Double", text: "1.5", format: "General" },
    { typed: "1.5", value: 1.5, type: "Double", text: "1.5", format: "General" },
    { typed: " 12 ", value: 12, type: "Double", text: "12", format: "General" },
    { typed: "-3", value: -3, type: "Double", text: "-3", format: "General" },
    { typed: "1,234", value: 1234, type: "Double", text: "1,234", format: "#,##0" },
    { typed: "1e3", value: 1000, type: "Double", text: "1.00E+03", format: "0.00E+00" },
    { typed: "5%", value: 0.05, type: "Double", text: "5%", format: "0%" },
    { typed: "12.5%", value: 0.125, type: "Double", text: "12.50%", format: "0.00%" },
    { typed: "0,5", value: "0,5", type: "String", text: "0,5", format: "General" },
    { typed: "1/5", value: "1/5", type: "String", text: "1/5", format: "General" },
    { typed: ".", value: ".", type: "String", text: ".", format: "General" },
    { typed: "true", value: true, type: "Boolean", text: "TRUE", format: "General" },
    { typed: false, value: false, type: "Boolean", text: "FALSE", format: "General" },
    { typed: "#N/A", value: "#N/A", type: "Error", text: "#N/A", format: "General" },
    { typed: "'007", value: "007", type: "String", text: "007", format: "General" },
    { typed: "'=1+1", value: "=1+1", type: "String", text: "=1+1", format: "General" },
    {
      typed: "Xã Đại Từ",
      value: "Xã Đại Từ",
      type: "String",
      text: "Xã Đại Từ",
      format: "General",
    },
    { typed: "", value: "", type: "Empty", text: "", format: "General" },
  ])("$typed", async ({ typed, value, type, text, format }) => {
    await write("B2", (range) => {
      range.values = [[typed]];
    });
    expect(await read("B2")).toMatchObject({
      values: [[value]],
      valueTypes: [[type]],
      text: [[text]],
      numberFormat: [[format]],
    });
  });
});

test("a text cell takes everything as text, formulas and numbers too, even through a change of style", async () => {
  await write("A1:D1", (range) => {
    range.numberFormat = [["@", "@", "@", "@"]];
    range.formulas = [["=1+1", "1.5", "TRUE", "5%"]];
    range.format.font.bold = true;
  });
  expect(await read("A1:D1")).toMatchObject({
    values: [["=1+1", "1.5", "TRUE", "5%"]],
    formulas: [["=1+1", "1.5", "TRUE", "5%"]],
    valueTypes: [["String", "String", "String", "String"]],
  });
});

test("a cell that becomes a text cell only after it was filled keeps its number", async () => {
  await write("A1", (range) => {
    range.values = [["1.5"]];
  });
  await write("A1", (range) => {
    range.numberFormat = [["@"]];
  });
  expect(await read("A1")).toMatchObject({ values: [[1.5]], valueTypes: [["Double"]] });
});

test("a text that looks like a number stays a text when the cell is formatted later", async () => {
  await write("A1", (range) => {
    range.values = [["'007"]];
  });
  await write("A1", (range) => {
    range.format.font.bold = true;
  });
  expect(await read("A1")).toMatchObject({ values: [["007"]], valueTypes: [["String"]] });
});

test("formulas give their text and their calculated value", async () => {
  await write("A1:C2", (range) => {
    range.formulas = [
      [2, "=A1*3", '=IF(B1>5,"đạt","")'],
      ["=SUM(A1:B1)", "=1/0", "=A1=2"],
    ];
  });
  const { values, formulas, valueTypes, text } = await read("A1:C2");
  expect(values).toEqual([
    [2, 6, "đạt"],
    [8, "#DIV/0!", true],
  ]);
  expect(formulas).toEqual([
    [2, "=A1*3", '=IF(B1>5,"đạt","")'],
    ["=SUM(A1:B1)", "=1/0", "=A1=2"],
  ]);
  expect(valueTypes).toEqual([
    ["Double", "Double", "String"],
    ["Double", "Error", "Boolean"],
  ]);
  expect(text).toEqual([
    ["2", "6", "đạt"],
    ["8", "#DIV/0!", "TRUE"],
  ]);
});

test("a load waits for the calculation of changes made just before", async () => {
  await write("A1:A2", (range) => {
    range.formulas = [[1], ["=A1+1"]];
  });
  for (let number = 1; number <= 3; number++) {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[number * 10]];
      const sum = sheet.getRange("A2");
      sum.load("values");
      await context.sync();
      return sum.values;
    });
    expect(values).toEqual([[number * 10 + 1]]);
  }
});

test("loads that overlap with other batches all get the last result", async () => {
  await write("A1:A2", (range) => {
    range.formulas = [[1], ["=A1+1"]];
  });
  const loads = Array.from({ length: 5 }, async (_, index) => {
    await write("A1", (range) => {
      range.values = [[index]];
    });
    return read("A2");
  });
  const last = (await Promise.all(loads)).map(({ values }) => values?.[0]?.[0] as number);
  expect(last.at(-1)).toBe(5);
  expect((await read("A2")).values).toEqual([[5]]);
});

test("one value fills the range, and null leaves a cell as it is", async () => {
  await write("A1:B2", (range) => {
    range.values = 7 as unknown as number[][];
  });
  await write("A1:B2", (range) => {
    range.values = [
      [null, 1],
      [2, null],
    ];
  });
  expect((await read("A1:B2")).values).toEqual([
    [7, 1],
    [2, 7],
  ]);
});

test.each([
  { grid: [[1, 2, 3]] },
  { grid: [[1], [2]] },
  { grid: [[1, 2], [3]] },
  { grid: [1, 2] as unknown as number[][] },
  { grid: [[{}, 1]] },
])("a grid of another shape is refused: $grid", async ({ grid }) => {
  const writing = write("A1:B1", (range) => {
    range.values = grid;
  });
  expect(await errorCode(writing)).toBe("InvalidArgument Range.values");
});

test("whole columns have no values to give or take", async () => {
  expect((await read("A:B")).values).toBeNull();
  const writing = write("A:A", (range) => {
    range.values = 1 as unknown as number[][];
  });
  expect(await errorCode(writing)).toBe("InvalidArgument Range.values");
});
