import { afterEach, beforeEach, expect, test } from "vitest";
import { recalculateRanking } from "../../../src/actions/recalculate-ranking";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { standingsOf } from "../../../src/scoring/standings";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { Grid } from "../../../src/sheet-model/grid";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import { LOST_POINTS_COLUMNS } from "../../../src/templates/sheets/comparison-criteria-layout";
import { ComparisonLayout } from "../../../src/templates/sheets/comparison-layout";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { ScorecardLayout } from "../../../src/templates/sheets/scorecard-layout";
import { COMPARISON_TEXTS, LOST_POINTS_TEXTS } from "../../../src/wording/vi/comparison-texts";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { withEntries } from "../../scoring/entered-leaves";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { gridOfModel } from "../../templates/sheets/model-grid";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();
const SHOWN_COLUMNS: Readonly<Record<string, number>> = {
  [COMPARISON_TEXTS.sheetName]: new ComparisonLayout(set, 3).lastShownColumn + 1,
  [LOST_POINTS_TEXTS.sheetName]: LOST_POINTS_COLUMNS.raised + 1,
};

const [a, b, c] = [
  appraisedScorecard(set, "Xã A"),
  appraisedScorecard(set, "Xã B", { "1.1.1": 0.25 }),
  appraisedScorecard(set, "Xã C", { "4.2.6": 0.5 }),
];

const compiled = (scorecards: Parameters<typeof standingsOf>[0]) =>
  compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  valueOf(await workbook.insert(compiled([a, b, c])));
});

afterEach(() => {
  excel.close();
});

/** The council gives a unit's leaf another score. */
async function appraise(sheetName: string, code: string, score: number): Promise<void> {
  const leaf = set.leaves.find((each) => each.code === code);
  if (leaf === undefined) throw new Error(`The set has no ${code}`);
  const cell = new ScorecardLayout(set).scoreCell(leaf, "appraised");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(cell).values = [[score]];
    await context.sync();
  });
}

/** What the comparison shows, cell by cell. */
const shown = (grids: readonly Grid[]) =>
  grids.map(({ sheetName, rows }) =>
    rows.map((row) =>
      Array.from({ length: SHOWN_COLUMNS[sheetName] ?? 0 }, (_, column) => valueIn(row[column])),
    ),
  );

function valueIn(cell: CellContent | undefined): string | number {
  if (cell?.kind === "number") return cell.value;
  return cell?.kind === "text" ? cell.text : "";
}

const comparison = async () => shown(valueOf(await workbook.read(Object.keys(SHOWN_COLUMNS))));

function expectedOf(scorecards: Parameters<typeof standingsOf>[0]) {
  const { sheets } = compiled(scorecards);
  return shown(sheets.filter(({ name }) => name in SHOWN_COLUMNS).map(gridOfModel));
}

test("follows a changed score by formula; the button puts the units in their new order", async () => {
  expect(await comparison()).toEqual(expectedOf([a, b, c]));
  await appraise("Xã A", "1.1.1", 0);
  await appraise("Xã C", "4.2.6", 3.25);
  const after = [
    withEntries(set, a, { "1.1.1": [1, 0] }),
    b,
    withEntries(set, c, { "4.2.6": [3, 3.25] }),
  ];
  // The criteria come in their new order at once.
  expect((await comparison())[1]).toEqual(expectedOf(after)[1]);
  expect(valueOf(await recalculateRanking(workbook))).toMatchObject({ moved: 3 });
  expect(await comparison()).toEqual(expectedOf(after));
});

test.each(Object.keys(SHOWN_COLUMNS))(
  "without its sheet %s, the units are still put in order",
  async (name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await appraise("Xã A", "1.1.1", 0);
    expect(valueOf(await recalculateRanking(workbook))).toMatchObject({ kind: "recalculated" });
  },
);
