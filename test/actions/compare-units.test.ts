import { describe, expect, test } from "vitest";
import { readComparison, scoreCell } from "../../src/actions/compare-units";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { err } from "../../src/result";
import { byLoss, lostPoints } from "../../src/scoring/comparison-criteria";
import { compareUnits } from "../../src/scoring/comparison-units";
import type { ScoreColumn } from "../../src/scoring/score";
import type { Scorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { enteredScorecard } from "../scoring/entered-leaves";
import { scorecardWithTotal } from "../templates/sheets/entered-scorecards";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const district = [
  scorecardWithTotal(set, "Xã A", 95),
  enteredScorecard(set, "Xã B", { "1.1.1": [1, 0.5], "1.1.2": [0.5, null], "1.2.1": [null, 1] }),
];

const compiled = (scorecards: readonly Scorecard[]): MemoryWorkbook =>
  new MemoryWorkbook(compiledWorkbook(set, 2024, standingsOf(scorecards, set), []));

async function read(workbook: MemoryWorkbook) {
  const comparison = await readComparison(workbook);
  if (!comparison.ok) throw new Error(comparison.error.kind);
  return comparison.value;
}

test("the units are compared as their sheets are now, by the rules of the scoring", async () => {
  const { units, losses, sheetsByScorecard } = await read(compiled(district));
  const facts = (all: typeof units) =>
    all.map(({ scorecard, missing, ...figures }) => ({
      ...figures,
      unit: scorecard.unit.name,
      appraised: missing.appraised.map(({ code }) => code),
    }));
  expect(facts(units)).toEqual(facts(compareUnits(district, set)));
  expect(losses).toEqual(byLoss(lostPoints(district, set)));
  expect(units.map(({ scorecard }) => sheetsByScorecard.get(scorecard)?.sheetName)).toEqual([
    "Xã A",
    "Xã B",
  ]);
});

test("units of one name are told apart by their sheets", async () => {
  const { units, sheetsByScorecard } = await read(
    compiled([scorecardWithTotal(set, "Xã A", 95), scorecardWithTotal(set, "Xã A", 90)]),
  );
  const names = units.map(({ scorecard }) => sheetsByScorecard.get(scorecard)?.sheetName);
  expect(new Set(names).size).toBe(2);
});

test.each<[string, (workbook: MemoryWorkbook) => void]>([
  ["a workbook that is not compiled", (workbook) => (workbook.properties = {})],
  [
    "a compiled workbook without a unit",
    (workbook) =>
      (workbook.grids = workbook.grids.filter(({ sheetName }) => !sheetName.startsWith("Xã"))),
  ],
])("there is nothing to compare in %s", async (_, change) => {
  const workbook = compiled(district);
  change(workbook);
  expect(await readComparison(workbook)).toEqual(err({ kind: "nothing-to-compare" }));
});

test("the set of a workbook is named where nobody knows it", async () => {
  const workbook = compiled(district);
  workbook.properties = { "cchc-compiled": "another" };
  expect(await readComparison(workbook)).toMatchObject(
    err({ kind: "set-not-found", id: "another" }),
  );
});

test.each(["outline", "read"] as const)("a refused %s is handed on", async (what) => {
  const workbook = compiled(district);
  workbook[what] = () => Promise.resolve(err({ kind: "editing-cell" }));
  expect(await readComparison(workbook)).toEqual(err({ kind: "editing-cell" }));
});

describe("the cell to lead to", () => {
  const node = set.nodesByCode.get("1.1.1");
  const places = {
    scoreColumns: { self: 3, appraised: 4 },
    evidenceColumn: undefined,
    rowsByCode: new Map([["1.1.1", 9]]),
    totalRows: [20, 30],
  };
  const onlySelf = { ...places, scoreColumns: { self: 3, appraised: undefined } };

  test.each<[string, typeof places | typeof onlySelf, string, readonly ScoreColumn[], unknown]>([
    ["is the appraised score's", places, "1.1.1", ["appraised", "self"], "E10"],
    [
      "is the self-score's where there is no other",
      onlySelf,
      "1.1.1",
      ["appraised", "self"],
      "D10",
    ],
    ["is that of the last sum for the whole set", places, "", ["appraised"], "E31"],
    ["is none in a sheet without the column", onlySelf, "1.1.1", ["appraised"], undefined],
    ["is none in a sheet without the row", places, "1.1.2", ["self"], undefined],
  ])("%s", (_, of, code, columns, cell) => {
    expect(scoreCell({ places: of }, set.nodesByCode.get(code), columns)).toBe(cell);
  });

  test("is found in a sheet of ours", async () => {
    const { units, sheetsByScorecard } = await read(compiled(district));
    const sheet = units[0] && sheetsByScorecard.get(units[0].scorecard);
    if (sheet === undefined || node === undefined) throw new Error("Xã A has a sheet");
    expect(scoreCell(sheet, node, ["appraised"])).toBe(layout.scoreCell(node, "appraised"));
    const total = `E${String(layout.totalRow + 1)}`;
    expect(scoreCell(sheet, undefined, ["appraised", "self"])).toBe(total);
  });
});
