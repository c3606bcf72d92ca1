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

function validationAt(address: string) {
  return onSheet((sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks,valid");
    return dataValidation;
  });
}

test("a validation with its messages is read as it was set, and lies in Univer's own resource", async () => {
  const rule = { decimal: { formula1: 0, formula2: 2.5, operator: "Between" as const } };
  const errorAlert = {
    title: "Sai",
    message: "Từ 0 đến 2,5",
    style: "Stop" as const,
    showAlert: true,
  };
  const prompt = { title: "Điểm", message: "Nhập điểm", showPrompt: true };
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("D9:E9");
    dataValidation.rule = rule;
    dataValidation.errorAlert = errorAlert;
    dataValidation.prompt = prompt;
    dataValidation.ignoreBlanks = false;
  });
  const { type, ...read } = (await validationAt("D9:E9")).toJSON();
  expect(type).toBe("Decimal");
  expect(read).toMatchObject({ rule, errorAlert, prompt, ignoreBlanks: false });
  const saved = office.workbook
    .save()
    .resources?.find(({ name }) => name.includes("DATA_VALIDATION"));
  expect(saved?.data).toContain('"formula2":"2.5"');
  expect(saved?.data).toContain('"errorTitle":"Sai"');
});

test.each([
  { rule: { wholeNumber: { formula1: 3, operator: "GreaterThan" } }, type: "WholeNumber" },
  {
    rule: { textLength: { formula1: 1, formula2: 9, operator: "NotBetween" } },
    type: "TextLength",
  },
  { rule: { list: { inCellDropDown: true, source: "Có,Không" } }, type: "List" },
  { rule: { list: { inCellDropDown: false, source: "=$A$1:$A$3" } }, type: "List" },
  { rule: { custom: { formula: "=D9<=$C$9" } }, type: "Custom" },
  {
    rule: { date: { formula1: "=32874", formula2: "=$A$1", operator: "Between" } },
    type: "Date",
  },
] as { rule: Excel.DataValidationRule; type: string }[])(
  "a rule of the type $type",
  async ({ rule, type }) => {
    await onSheet((sheet) => {
      sheet.getRange("D9").dataValidation.rule = rule;
    });
    expect((await validationAt("D9")).toJSON()).toMatchObject({ type, rule });
  },
);

test("a list may be given as a range", async () => {
  await onSheet((sheet) => {
    const source = sheet.getRange("A1:A3");
    sheet.getRange("D9").dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect((await validationAt("D9")).rule).toEqual({
    list: { inCellDropDown: true, source: "='Sheet1'!$A$1:$A$3" },
  });
});

test("a day may be given in ISO 8601", async () => {
  await onSheet((sheet) => {
    const date = { formula1: "2024-05-01", operator: "GreaterThan" as const };
    sheet.getRange("D9").dataValidation.rule = { date };
  });
  expect((await validationAt("D9")).rule).toEqual({
    date: { formula1: "=45413", operator: "GreaterThan" },
  });
});

test.each<[string, Excel.DataValidationRule, unknown[], string]>([
  [
    "a list on another sheet",
    { list: { inCellDropDown: true, source: "='Mã & tên'!$A$1:$A$2" } },
    ["1.1", "x"],
    "Sheet1!A2",
  ],
  [
    "days",
    { date: { formula1: "=45413", formula2: "=45415", operator: "Between" } },
    [45_413, 45_416],
    "Sheet1!A2",
  ],
  [
    "days, of a text",
    { date: { formula1: "=45413", formula2: "=45415", operator: "Between" } },
    [45_414, "'01/05/2024"],
    "Sheet1!A2",
  ],
])("cells are held against %s", async (_, rule, [valid, invalid], address) => {
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.worksheets.add("Mã & tên").getRange("A1:A2").values = [["'1.1"], ["'1.2"]];
    const range = sheet.getRange("A1:A2");
    range.dataValidation.rule = rule;
    range.values = [[typeof valid === "string" ? `'${valid}` : valid], [invalid]];
    const cells = range.dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    return cells;
  });
  expect(found.address).toBe(address);
});

test("a new rule takes the place of the old one where it lies, and clearing takes it away", async () => {
  const comparison = (formula1: number) => ({
    decimal: { formula1, operator: "GreaterThan" as const },
  });
  await onSheet((sheet) => {
    sheet.getRange("A1:A5").dataValidation.rule = comparison(1);
    sheet.getRange("A3").dataValidation.rule = comparison(2);
    sheet.getRange("A5").dataValidation.clear();
  });
  const rules = await Promise.all(["A1", "A3", "A4", "A5", "A1:A4"].map(validationAt));
  expect(rules.map(({ type, rule }) => [type, rule])).toEqual([
    ["Decimal", comparison(1)],
    ["Decimal", comparison(2)],
    ["Decimal", comparison(1)],
    ["None", {}],
    ["Inconsistent", null],
  ]);
});

test("an add-in may write what the rule forbids; it is found as invalid", async () => {
  const [invalid, none] = await onSheet((sheet) => {
    const range = sheet.getRange("A1:A4");
    range.dataValidation.rule = { decimal: { formula1: 0, formula2: 2, operator: "Between" } };
    range.values = [[1], [3], ["x"], [""]];
    const found = range.dataValidation.getInvalidCellsOrNullObject();
    found.load("address");
    const fine = sheet.getRange("A1").dataValidation.getInvalidCellsOrNullObject();
    fine.load("address");
    return [found, fine];
  });
  expect(invalid.address).toBe("Sheet1!A2,Sheet1!A3");
  expect(none.isNullObject).toBe(true);
  expect((await validationAt("A1:A4")).valid).toBeNull();
  expect((await validationAt("A1")).valid).toBe(true);
  expect((await validationAt("A2")).valid).toBe(false);
});

test("a conditional format with a formula over several areas", async () => {
  await onSheet((sheet) => {
    const format = sheet.getRanges("D9:E9,D11:E20").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=D9>$C9";
    format.custom.format.fill.color = "#ffc7ce";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
  });
  const formats = await onSheet((sheet) => {
    const { conditionalFormats } = sheet.getRange("E12");
    conditionalFormats.load(
      "items/type,items/stopIfTrue,items/priority,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font",
    );
    return conditionalFormats;
  });
  expect(formats.items.map((item) => item.toJSON())).toMatchObject([
    {
      type: "Custom",
      stopIfTrue: true,
      priority: 0,
      custom: {
        rule: { formula: "=D9>$C9" },
        format: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006", bold: true } },
      },
    },
  ]);
  const ranges = await onSheet((sheet) => {
    const found = sheet.getRange("D9").conditionalFormats.getItemAt(0).getRanges();
    found.load("address");
    return found;
  });
  expect(ranges.address).toBe("Sheet1!D9:E9,Sheet1!D11:E20");
});

test("a new conditional format comes before the others; they can be moved, deleted and cleared", async () => {
  const ids = () =>
    onSheet((sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.load("items/id,items/type,items/cellValue/rule");
      return conditionalFormats;
    }).then(({ items }) => items.map((item) => item.cellValue.rule.formula1));
  await onSheet((sheet) => {
    for (const formula1 of ["1", "2", "3"]) {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1, operator: "LessThan" };
    }
  });
  expect(await ids()).toEqual(["3", "2", "1"]);
  await onSheet((sheet) => {
    sheet.getRange("A1").conditionalFormats.getItemAt(2).priority = 0;
  });
  expect(await ids()).toEqual(["1", "3", "2"]);
  await onSheet((sheet) => {
    sheet.getRange("A1").conditionalFormats.getItemAt(1).delete();
  });
  expect(await ids()).toEqual(["1", "2"]);
  const count = await onSheet((sheet) => {
    sheet.getRange("A1:A5").conditionalFormats.clearAll();
    return [
      sheet.getRange("A1").conditionalFormats.getCount(),
      sheet.getRange("A6").conditionalFormats.getCount(),
    ];
  });
  expect(count.map(({ value }) => value)).toEqual([0, 2]);
});

test("types of conditional formats that are not modelled fail", async () => {
  const adding = onSheet((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("DataBar");
  });
  expect(await errorCode(adding)).toMatch(
    /^NotImplemented conditional formats of the type "DataBar"/,
  );
});
