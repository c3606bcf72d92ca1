import { describe, expect, test } from "vitest";
import { insertData } from "../../src/actions/insert-data";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { standingsOf } from "../../src/scoring/standings";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { LONG_COLUMNS } from "../../src/templates/data-columns";
import { DATA_SHEET_NAME } from "../../src/wording/vi/compiling-sheet-names";
import { REPLACED_SHEET_SUFFIX } from "../../src/wording/vi/sheet-texts";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const units = ["Xã An", "Xã Bình"].map((name) => appraisedScorecard(set, name));
const compiled = () => new MemoryWorkbook(compiledWorkbook(set, 2024, standingsOf(units, set), []));
const dataSheets = ({ grids }: MemoryWorkbook) =>
  grids.filter(({ sheetName }) => sheetName.startsWith(DATA_SHEET_NAME));

test("a row for each unit and leaf, behind the other sheets", async () => {
  const workbook = compiled();
  const rows = units.length * set.leaves.length;
  expect(await insertData(workbook)).toEqual({
    ok: true,
    value: { kind: "drawn", units: 2, rows },
  });
  const last = workbook.grids.at(-1);
  expect(last?.sheetName).toBe(DATA_SHEET_NAME);
  expect(last?.rows).toHaveLength(rows + 1);
  const texts = last?.rows[0]?.map((cell) => cell.kind === "text" && cell.text);
  expect(texts).toEqual(LONG_COLUMNS.map(({ heading }) => heading));
});

test("drawn again, it takes the place of the former one and of what a broken off one left", async () => {
  const workbook = compiled();
  await insertData(workbook);
  workbook.grids.push({
    sheetName: DATA_SHEET_NAME + REPLACED_SHEET_SUFFIX,
    hidden: true,
    rows: [],
    merges: [],
  });
  workbook.grids = workbook.grids.filter(({ sheetName }) => sheetName !== "Xã Bình");
  expect(await insertData(workbook)).toMatchObject({ value: { units: 1 } });
  expect(dataSheets(workbook).map(({ sheetName }) => sheetName)).toEqual([DATA_SHEET_NAME]);
  expect(dataSheets(workbook)[0]?.rows).toHaveLength(set.leaves.length + 1);
});

describe("nothing is drawn", () => {
  test("where there is no unit", async () => {
    const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
    expect(await insertData(workbook)).toEqual({ ok: true, value: { kind: "no-units" } });
    const emptied = compiled();
    emptied.grids = emptied.grids.filter(({ sheetName }) => !sheetName.startsWith("Xã"));
    expect(await insertData(emptied)).toEqual({ ok: true, value: { kind: "no-units" } });
  });

  test("where a row was inserted on a unit's sheet, which is named", async () => {
    const workbook = compiled();
    workbook.grids = workbook.grids.map((grid) =>
      grid.sheetName === "Xã Bình"
        ? { ...grid, rows: [...grid.rows.slice(0, 20), [], ...grid.rows.slice(20)] }
        : grid,
    );
    expect(await insertData(workbook)).toEqual({
      ok: true,
      value: { kind: "out-of-form", sheetNames: ["Xã Bình"] },
    });
    expect(dataSheets(workbook)).toEqual([]);
  });
});
