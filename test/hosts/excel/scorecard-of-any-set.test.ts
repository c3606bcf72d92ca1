import { afterEach, beforeEach, expect, test } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import { ScorecardLayout } from "../../../src/templates/sheets/scorecard-layout";
import { scorecardUpdate } from "../../../src/templates/sheets/scorecard-update";
import { expectedResults, resultsIn } from "../../actions/recalculated-workbooks";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { LISTS, SETS, readAgain, typedCases } from "../../templates/sheets/typed-scorecards";
import { valueOf } from "./host-results";

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
});

afterEach(() => {
  excel.close();
});

const cases = typedCases({ any: 1, full: 1 });

test("Excel calculates what the core does of whatever is typed", async () => {
  const sheets = [...cases.map(({ sheet }) => sheet), ...LISTS];
  valueOf(await workbook.insert({ title: "", properties: {}, sheets }));
  const grids = valueOf(await workbook.read(sheets.map(({ name }) => name)));
  const calculated = { grids, properties: {} };
  for (const typed of cases) {
    const { sheet } = readAgain(typed, calculated);
    const expected = expectedResults({ title: "", properties: {}, sheets: [sheet] });
    expect(resultsIn(calculated, expected.keys()), sheet.name).toEqual(expected);
  }
});

test("a sheet takes on what was sent anew, the figures of shares too", async () => {
  const [set] = SETS;
  const [one, other] = cases.filter((typed) => typed.set === set && !typed.isUnits);
  if (one === undefined || other === undefined) throw new Error("Too few cases");
  const sheets = [one.sheet, other.sheet];
  valueOf(await workbook.insert({ title: "", properties: {}, sheets }));
  const read = async () => {
    const grids = valueOf(await workbook.read(sheets.map(({ name }) => name)));
    const content = { grids, properties: {} };
    return [readAgain(one, content).scorecard, readAgain(other, content).scorecard] as const;
  };
  const [before, sent] = await read();
  const after = { ...sent, unit: before.unit, scoresByCode: before.scoresByCode };
  valueOf(await workbook.refill(scorecardUpdate(set, one.sheet.name, before, after)));
  const [now] = await read();
  expect(now.figuresByCode).toEqual(sent.figuresByCode);
  expect(now.figuresByCode).not.toEqual(before.figuresByCode);
  expect(now.scoresByCode).toEqual(before.scoresByCode);
});

test("a cell says what its leaf can have, and asks where a score lies between levels", async () => {
  const [set] = SETS;
  const layout = new ScorecardLayout(set);
  const sheet = typedCases({ any: 0, full: 1 }).find(
    (typed) => typed.set === set && typed.sheet.name.startsWith("Ví dụ"),
  )?.sheet;
  if (sheet === undefined) throw new Error("No unit without a kind");
  valueOf(await workbook.insert({ title: "", properties: {}, sheets: [sheet, ...LISTS] }));
  const rule = async (code: string) =>
    Excel.run(async (context) => {
      const leaf = set.nodesByCode.get(code);
      if (leaf === undefined) throw new Error(`The set has no ${code}`);
      const { dataValidation } = context.workbook.worksheets
        .getItem(sheet.name)
        .getRange(layout.scoreCell(leaf, "self"));
      dataValidation.load("type,rule,errorAlert,prompt");
      await context.sync();
      return dataValidation.toJSON();
    });
  expect(await rule("1.1.1")).toMatchObject({
    type: "List",
    rule: { list: { inCellDropDown: true, source: "=$Y$10:$AA$10" } },
    errorAlert: { style: "Warning" },
    prompt: { title: "Tiêu chí 1.1.1" },
  });
  expect(await rule("3.2")).toMatchObject({
    type: "Custom",
    rule: { custom: { formula: expect.stringMatching(/^=IF\(ISNUMBER\(\$D\$24\)/) as string } },
    errorAlert: { style: "Stop" },
  });
});
