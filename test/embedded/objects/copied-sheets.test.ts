import { afterEach, beforeEach, expect, test } from "vitest";
import { type OfficeInNode, openExcel } from "../office-in-node";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => {
  office.close();
});

test("a copy has the conditional formats in their order, and stays behind", async () => {
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    for (const formula of ["=A1=3", "=A1=2", "=A1=1"]) {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
    }
    const formats = sheet.copy("End").getRange("A1").conditionalFormats;
    formats.load("items/custom/rule/formula");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [active.name, formats.items.map(({ custom }) => custom.rule.formula)];
  });
  expect(seen).toEqual(["Sheet1", ["=A1=1", "=A1=2", "=A1=3"]]);
});

test("a copy that takes the place and name of a deleted sheet is what formulas then find", async () => {
  const values = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const model = worksheets.getFirst();
    model.getRange("A1:B1").formulas = [[5, "=A1*2"]];
    const place = worksheets.add("Hai");
    const copy = model.copy("Before", place);
    place.delete();
    copy.name = "Hai";
    copy.getRange("A1").values = [[7]];
    const reader = worksheets.add("Tổng");
    reader.getRange("A1:B1").formulas = [["=Hai!B1", "=Sheet1!B1"]];
    const read = reader.getRange("A1:B1").load("values");
    await context.sync();
    return read.values;
  });
  expect(values).toEqual([[14, 10]]);
});

test("a formula written since follows a copy that is renamed, and loses one that is deleted", async () => {
  const read = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B1").load("formulas");
      await context.sync();
      return cell.formulas;
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const copy = sheet.copy("End");
    sheet.getRange("B1").formulas = [["='Sheet1 (2)'!A1"]];
    copy.name = "Bản sao";
    await context.sync();
  });
  expect(await read()).toEqual([["='Bản sao'!A1"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Bản sao").delete();
    await context.sync();
  });
  expect(await read()).toEqual([["=#REF!"]]);
});
