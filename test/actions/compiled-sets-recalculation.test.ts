import fc from "fast-check";
import { describe, expect } from "vitest";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { EMPTY_RECORD } from "../../src/scoring/appraisal-record";
import { UNSCORED } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { criterionSheet } from "../../src/templates/sheets/criterion-sheet";
import { dataRows, dataSheet } from "../../src/templates/sheets/data-sheet";
import { groupsSet, scoredSectionsSet, tiesSet } from "../criteria/other-sets";
import { testWith } from "../hosts/xlsx/engines";
import { anyScorecards } from "../scoring/any-scorecards";
import { enteredScorecard } from "../scoring/entered-leaves";
import { withFigures } from "../templates/sheets/unit-figures";
import { allRecalculated, expectedResults, resultsIn } from "./recalculated-workbooks";

const test = testWith("LibreOffice");

const SETS = {
  "percent of what applies, with a cap, groups and ties": exampleSet(),
  "points with a cap, full scores and ties": tiesSet(),
  "groups without an index": groupsSet(),
  "sections that are themselves scored and decide ties": scoredSectionsSet(),
};

/** The unit as it was before anything was appraised, by another name. */
const withoutAppraisal = ({ unit, scoresByCode, ...scorecard }: Scorecard): Scorecard => ({
  ...scorecard,
  unit: { ...unit, name: `${unit.name} chưa thẩm định` },
  scoresByCode: new Map(
    [...scoresByCode].map(([code, { self, appraised }]) => [
      code,
      { self, appraised: appraised.kind === "valid" ? UNSCORED : appraised },
    ]),
  ),
});

/** What is no score, whatever the leaf. */
const INVALID = [
  ["abc", 0.123],
  [0.123, "abc"],
] as const;

/** All that is compiled of these units: the compiled sheets, `Dữ liệu` and some leaves over all units. */
function workbookOf(set: CriteriaSet, scorecards: readonly Scorecard[]): WorkbookModel {
  const compiled = compiledWorkbook(set, 2026, standingsOf(scorecards, set), []);
  const byName = new Map(scorecards.map((scorecard) => [scorecard.unit.name, scorecard]));
  const units = scorecards.map((scorecard) => ({
    sheetName: scorecard.unit.name,
    scorecard,
    record: EMPTY_RECORD,
  }));
  const scope = { codes: set.leaves.map(({ code }) => code), title: "Tất cả" };
  return {
    ...compiled,
    sheets: [
      ...compiled.sheets.map((sheet) => {
        const scorecard = byName.get(sheet.name);
        return scorecard === undefined ? sheet : withFigures(set, scorecard, sheet);
      }),
      dataSheet([...dataRows(set, units)].flat()),
      criterionSheet(set, scope, units),
    ],
  };
}

/** What our own rules say that everything but the units' own sheets shows. */
function expectedCompiled(
  workbook: WorkbookModel,
  scorecards: readonly Scorecard[],
): Map<string, unknown> {
  const names = new Set(scorecards.map(({ unit }) => unit.name));
  const sheets = workbook.sheets.filter(({ name }) => !names.has(name));
  return expectedResults({ ...workbook, sheets });
}

describe("LibreOffice compiles what the core does of units of other provinces' sets", () => {
  test("in every formula of the compiled sheets", async () => {
    const cases = Object.entries(SETS).map(([name, set], index) => {
      const [sample = []] = fc.sample(anyScorecards(set, 24), { numRuns: 1, seed: 40 + index });
      const blank = emptyScorecard(set, { name: "Xã Chưa chấm", kind: "commune" }, 2026);
      const invalid = set.leaves.map(
        ({ code }, place) => [code, INVALID[place % 2] ?? INVALID[0]] as const,
      );
      const mistyped = enteredScorecard(set, "Xã Gõ sai", Object.fromEntries(invalid));
      const notAppraised = sample.slice(0, 4).map(withoutAppraisal);
      const scorecards = [...sample, ...notAppraised, blank, mistyped];
      const standings = standingsOf(scorecards, set);
      // The sample is of use only if units share ranks.
      const ranked = standings.filter(({ rank }) => rank !== null);
      const places = new Set(
        ranked.map(({ group, rank }) => `${String(group?.place)} ${String(rank)}`),
      );
      expect(ranked.length).toBeGreaterThan(12);
      expect(places.size).toBeLessThan(ranked.length);
      return { name, scorecards, workbook: workbookOf(set, scorecards) };
    });
    const contents = await allRecalculated(cases.map(({ workbook }) => workbook));
    for (const [index, { name, scorecards, workbook }] of cases.entries()) {
      const expected = expectedCompiled(workbook, scorecards);
      expect(expected.size).toBeGreaterThan(1000);
      const content = contents[index];
      expect([name, content && resultsIn(content, expected.keys())]).toEqual([name, expected]);
    }
  });
});
