import { afterEach, beforeEach, expect, test } from "vitest";
import { insertData } from "../../../src/actions/insert-data";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { compiledProperties } from "../../../src/templates/sheets/compiled-workbook";
import { dataRows, dataSheet } from "../../../src/templates/sheets/data-sheet";
import { ScorecardLayout } from "../../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { EMPTY_RECORD } from "../../../src/scoring/appraisal-record";
import { DATA_SHEET_NAME } from "../../../src/wording/vi/compiling-sheet-names";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { gridOfModel } from "../../templates/sheets/model-grid";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();

let excel: OfficeInNode;
let workbook: OpenWorkbook;

/** With two documents, a link between them. */
const scorecardOf = (name: string): Scorecard => ({
  ...appraisedScorecard(set, name, { "4.2.6": 0.5 }),
  evidenceByCode: new Map([["1.1.1", "12/KH-UBND năm 2024\nhttps://vi-du.example/12\n\n 15/BC"]]),
});

/** Gives the workbook the sheets of so many units. */
async function addUnits(count: number): Promise<void> {
  const sheets = Array.from({ length: count }, (_, index) => {
    const name = `Xã Số ${String(index + 1)}`;
    return scorecardSheet(set, scorecardOf(name), name);
  });
  const properties = compiledProperties(set);
  const { refusal } = await workbook.add({ title: "", sheets, properties });
  expect(refusal).toBeUndefined();
}

const tableNames = () =>
  Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name);
  });

const drawnSheet = async () => valueOf(await workbook.read([DATA_SHEET_NAME]))[0];

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
});

afterEach(() => {
  excel.close();
});

test("Excel shows the table as our rules have it, and follows a unit's sheet without the add-in", async () => {
  await addUnits(2);
  expect(valueOf(await insertData(workbook))).toMatchObject({ kind: "drawn", rows: 238 });
  await excel.workbook.calculated();
  const units = ["Xã Số 1", "Xã Số 2"].map((sheetName) => ({
    sheetName,
    scorecard: scorecardOf(sheetName),
    record: EMPTY_RECORD,
  }));
  const model = gridOfModel(dataSheet([...dataRows(set, units)].flat()));
  expect((await drawnSheet())?.rows).toEqual(model.rows);

  const leaf = set.leaves[0];
  if (leaf === undefined) throw new Error("The set has leaves");
  const layout = new ScorecardLayout(set);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Xã Số 2");
    sheet.getRange(layout.scoreCell(leaf, "appraised")).values = [[0.25]];
    await context.sync();
  });
  await excel.workbook.calculated();
  const row = (await drawnSheet())?.rows[set.leaves.length + 1];
  expect(row?.slice(10, 12)).toEqual([
    { kind: "number", value: 0.25 },
    { kind: "number", value: -0.75 },
  ]);
});

test("drawn anew, the table keeps its name, by which PivotTables and Power Query know it", async () => {
  await addUnits(2);
  valueOf(await insertData(workbook));
  valueOf(await insertData(workbook));
  expect(await tableNames()).toEqual(["DuLieu"]);
  const { sheetNames } = valueOf(await workbook.outline());
  expect(sheetNames).toEqual(["Sheet1", "Xã Số 1", "Xã Số 2", DATA_SHEET_NAME]);
});

test("cancelled, it leaves the former table", async () => {
  await addUnits(2);
  valueOf(await insertData(workbook));
  const controller = new AbortController();
  const { signal } = controller;
  const onProgress = () => {
    controller.abort();
  };
  expect(await insertData(workbook, { signal, onProgress })).toEqual({
    ok: false,
    error: { kind: "cancelled" },
  });
  expect(await tableNames()).toEqual(["DuLieu"]);
  const { sheetNames } = valueOf(await workbook.outline());
  expect(sheetNames.filter((name) => name.startsWith(DATA_SHEET_NAME))).toEqual([DATA_SHEET_NAME]);
});

test("the table of 168 units is drawn in requests that Excel on the web takes", async () => {
  await addUnits(168);
  const before = excel.batches.length;
  expect(valueOf(await insertData(workbook))).toEqual({
    kind: "drawn",
    units: 168,
    rows: 168 * 119,
  });
  const sizes = excel.batches
    .slice(before)
    .flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  expect(await tableNames()).toEqual(["DuLieu"]);
}, 300_000);
