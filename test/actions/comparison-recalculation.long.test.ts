import { expect } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { Scorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { COMPARISON_TEXTS, LOST_POINTS_TEXTS } from "../../src/wording/vi/comparison-texts";
import { testWith } from "../hosts/xlsx/engines";
import { enteredScorecard, withEntries } from "../scoring/entered-leaves";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { withInputs } from "../templates/sheets/model-grid";
import { allRecalculated, expectedResults, resultsIn } from "./recalculated-workbooks";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const test = testWith("LibreOffice");

const workbookOf = (scorecards: readonly Scorecard[]) =>
  compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);

/** What our own rules say that the two sheets of the comparison show. */
function expectedComparison(workbook: WorkbookModel): Map<string, unknown> {
  const names: readonly string[] = [COMPARISON_TEXTS.sheetName, LOST_POINTS_TEXTS.sheetName];
  const sheets = workbook.sheets.filter(({ name }) => names.includes(name));
  return expectedResults({ ...workbook, sheets });
}

/** Each workbook as LibreOffice calculates it, against what the comparison of the other should show. */
async function expectSame(
  cases: Readonly<Record<string, readonly [calculated: WorkbookModel, expected: WorkbookModel]>>,
): Promise<void> {
  const contents = await allRecalculated(Object.values(cases).map(([calculated]) => calculated));
  for (const [index, [name, [, workbook]]] of Object.entries(cases).entries()) {
    const expected = expectedComparison(workbook);
    expect(expected.size).toBeGreaterThan(2500);
    const content = contents[index];
    expect([name, content && resultsIn(content, expected.keys())]).toEqual([name, expected]);
  }
}

test("the comparison is right of one unit, of ties and of units that are not wholly appraised", async () => {
  const cases = {
    "one unit": [appraisedScorecard(set, "Xã An", { "1.1.1": 0.5 })],
    "one unit without any score": [enteredScorecard(set, "Xã An", {})],
    "units alike in everything": [
      appraisedScorecard(set, "Xã An"),
      appraisedScorecard(set, "Xã Bình"),
    ],
    "halves of a hundredth": [
      enteredScorecard(set, "Xã An", { "1.1.1": [0.5, 0.49], "4.2.6": [0.02, 0.01] }),
      enteredScorecard(set, "Xã Bình", { "1.1.1": [0.5, 0.5], "4.2.6": [3.5, 3.5] }),
      enteredScorecard(set, "Xã Chi", { "4.2.6": [3.5, null] }),
    ],
    "scores missing one way and the other": [
      enteredScorecard(set, "Xã An", { "1.1.1": [0.5, null], "1.1.2": [null, 0.25] }),
      enteredScorecard(set, "Xã Bình", { "1.1.1": [0, 0], "2.3.2": [0, 0.25] }),
      enteredScorecard(set, "Xã ~Chi* O'Đạt", { "1.1.1": [0.25, 0.5], "1.1.2": [0.5, 0.25] }),
    ],
  };
  await expectSame(
    Object.fromEntries(
      Object.entries(cases).map(([name, scorecards]) => {
        const workbook = workbookOf(scorecards);
        return [name, [workbook, workbook] as const];
      }),
    ),
  );
});

test("the comparison follows what is typed into the sheet of a unit", async () => {
  const [an, chi] = [
    appraisedScorecard(set, "Xã An", { "1.1.1": 0.5 }),
    appraisedScorecard(set, "Xã Chi", { "4.2.6": 3 }),
  ];
  const leaf = set.nodesByCode.get("4.2.6");
  if (leaf === undefined) throw new Error("The set has no 4.2.6");
  /** The workbook after the scores of 4.2.6 were typed, and one made of the scorecard with them. */
  const typed = (self: string | number | null, appraised: string | number | null) => {
    const { self: selfColumn, appraised: appraisedColumn } = SCORECARD_COLUMNS;
    const entries = new Map<number, string | number | null>([
      [selfColumn, self],
      [appraisedColumn, appraised],
    ]);
    const calculated = withInputs(workbookOf([an, chi]), (input, sheet, row, column) => {
      const isTyped = sheet.name === "Xã Chi" && row === layout.rowOf(leaf) && entries.has(column);
      return isTyped ? (entries.get(column) ?? null) : input;
    });
    const after = withEntries(set, chi, { "4.2.6": [self, appraised] });
    return [calculated, workbookOf([an, after])] as const;
  };
  await expectSame({
    "appraised lower": typed(3, 0.25),
    "appraised higher": typed(0.5, 1.75),
    "the appraised score deleted": typed(0.5, null),
    "the self-score deleted": typed(null, 0.5),
    "both deleted": typed(null, null),
    "a text": typed(0.5, "chưa"),
    "above its maximum": typed(3.51, 0.5),
    "three decimals": typed(0.5, 0.125),
    negative: typed(-1, 0.5),
  });
});
