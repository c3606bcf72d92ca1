import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleSet } from "../../../src/criteria/example-set";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { standingsOf } from "../../../src/scoring/standings";
import { COMPILED_SHEET_NAMES } from "../../../src/templates/sheets/compiled-sheet-names";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { expectedResults, resultsIn } from "../../actions/recalculated-workbooks";
import { groupsSet, tiesSet } from "../../criteria/other-sets";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { anyScorecards } from "../../scoring/any-scorecards";
import { withWrongResults } from "../../templates/sheets/model-grid";
import { withFigures } from "../../templates/sheets/unit-figures";
import { valueOf } from "./host-results";

let excel: OfficeInNode;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

test.each([
  ["percent of what applies, with a cap, groups and ties", exampleSet()],
  ["points with a cap, full scores and ties", tiesSet()],
  ["groups without an index", groupsSet()],
] as const)("Excel compiles by formula what the core does: %s", async (_, set) => {
  const [scorecards = []] = fc.sample(anyScorecards(set, 8), { numRuns: 1, seed: 8 });
  const compiled = compiledWorkbook(set, 2026, standingsOf(scorecards, set), []);
  const byName = new Map(scorecards.map((scorecard) => [scorecard.unit.name, scorecard]));
  const sheets = compiled.sheets.map((sheet) => {
    const scorecard = byName.get(sheet.name);
    return scorecard === undefined ? sheet : withFigures(set, scorecard, sheet);
  });
  const workbook = excelWorkbook();
  valueOf(await workbook.insert(withWrongResults({ ...compiled, sheets })));

  const names = new Set(COMPILED_SHEET_NAMES);
  const expected = expectedResults({
    ...compiled,
    sheets: sheets.filter(({ name }) => names.has(name)),
  });
  expect(expected.size).toBeGreaterThan(400);
  const grids = valueOf(await workbook.read([...COMPILED_SHEET_NAMES]));
  expect(resultsIn({ grids, properties: {} }, expected.keys())).toEqual(expected);
});
