import { expect, test } from "vitest";
import { recalculateRanking } from "../../src/actions/recalculate-ranking";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { standingsOf } from "../../src/scoring/standings";
import type { Scorecard } from "../../src/scoring/scorecard";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { COMPARISON_TEXTS } from "../../src/wording/vi/comparison-texts";
import { RANKING_TEXTS, SUMMARY_TEXTS } from "../../src/wording/vi/sheet-texts";
import { appraisedScorecard, scorecardWithTotal } from "../templates/sheets/entered-scorecards";
import { gridOfModel } from "../templates/sheets/model-grid";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const compiled = (scorecards: readonly Scorecard[]) =>
  compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);

const before = [
  scorecardWithTotal(set, "Xã A", 95),
  scorecardWithTotal(set, "Xã B", 85),
  scorecardWithTotal(set, "Xã C", 75),
];

/** The compiled workbook after somebody has changed Xã C's scores on its sheet. */
function corrected(total: number): MemoryWorkbook {
  const workbook = new MemoryWorkbook(compiled(before));
  const sheet = gridOfModel(scorecardSheet(set, scorecardWithTotal(set, "Xã C", total), "Xã C"));
  workbook.grids = workbook.grids.map((grid) => (grid.sheetName === "Xã C" ? sheet : grid));
  return workbook;
}

test("units come to stand in the order of their scores as they are now", async () => {
  const workbook = corrected(90);
  expect(await recalculateRanking(workbook)).toEqual({
    ok: true,
    value: {
      kind: "recalculated",
      ranked: 3,
      unranked: 0,
      moved: 2,
      changes: [
        {
          unit: "Xã C",
          rank: { before: 3, now: 2 },
          band: { before: "Khá", now: "Xuất sắc" },
        },
        { unit: "Xã B", rank: { before: 2, now: 3 }, band: { before: "Tốt", now: "Tốt" } },
      ],
    },
  });
  const scorecards = [before[0], scorecardWithTotal(set, "Xã C", 90), before[1]].flatMap(
    (scorecard) => scorecard ?? [],
  );
  const anew = compiled(scorecards);
  expect(workbook.filled.map(({ sheetName }) => sheetName)).toEqual([
    SUMMARY_TEXTS.sheetName,
    COMPARISON_TEXTS.sheetName,
    RANKING_TEXTS.sheetName,
  ]);
  for (const { sheetName, firstRow, rows } of workbook.filled) {
    const sheet = anew.sheets.find(({ name }) => name === sheetName);
    expect(rows).toEqual(sheet?.rows.slice(firstRow, firstRow + 3));
  }
});

test("nothing moves where the order is still right", async () => {
  expect(await recalculateRanking(corrected(84))).toEqual({
    ok: true,
    value: {
      kind: "recalculated",
      ranked: 3,
      unranked: 0,
      moved: 0,
      changes: [{ unit: "Xã C", rank: { before: 3, now: 3 }, band: { before: "Khá", now: "Tốt" } }],
    },
  });
});

test("a workbook of one scorecard has nothing to rank", async () => {
  const sheets = [scorecardSheet(set, appraisedScorecard(set, "Xã A"), "Xã A")];
  const workbook = new MemoryWorkbook({ sheets, properties: {} });
  expect(await recalculateRanking(workbook)).toEqual({
    ok: true,
    value: { kind: "nothing-to-rank" },
  });
  expect(workbook.filled).toEqual([]);
});

test("a unit's sheet more or less than the ranking has rows leaves everything as it is", async () => {
  const workbook = new MemoryWorkbook(compiled(before));
  workbook.grids = workbook.grids.filter(({ sheetName }) => sheetName !== "Xã B");
  expect(await recalculateRanking(workbook)).toEqual({
    ok: true,
    value: { kind: "units-changed", sheets: 2, rows: 3 },
  });
  expect(workbook.filled).toEqual([]);
});
