import { describe, expect, test } from "vitest";
import { nameDecision } from "../../src/actions/name-decision";
import { recalculateRanking } from "../../src/actions/recalculate-ranking";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { standingsOf } from "../../src/scoring/standings";
import type { Scorecard } from "../../src/scoring/scorecard";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { recordedDecision } from "../../src/templates/sheets/publishing-decision";
import { filledRows } from "../../src/templates/sheets/filled-ranking";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { COMPARISON_TEXTS } from "../../src/wording/vi/comparison-texts";
import {
  RANKING_TEXTS,
  REPLACED_SHEET_SUFFIX,
  SUMMARY_TEXTS,
} from "../../src/wording/vi/sheet-texts";
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

describe("the compiled sheets are drawn anew, with the units that there are,", () => {
  const units = ({ grids }: MemoryWorkbook) =>
    grids
      .filter(({ sheetName, hidden }) => sheetName === RANKING_TEXTS.sheetName && !hidden)
      .flatMap(filledRows)
      .map(({ name }) => name);

  test("where a unit's sheet was deleted", async () => {
    const workbook = new MemoryWorkbook(compiled(before));
    workbook.grids = workbook.grids.filter(({ sheetName }) => sheetName !== "Xã B");
    expect(await recalculateRanking(workbook)).toMatchObject({
      ok: true,
      value: { kind: "recalculated", ranked: 2 },
    });
    expect(units(workbook)).toEqual(["UBND xã A", "UBND xã C"]);
    expect(workbook.filled).toEqual([]);
  });

  test("where as many came as went", async () => {
    const workbook = corrected(75);
    const sheet = gridOfModel(scorecardSheet(set, scorecardWithTotal(set, "Xã D", 99), "Xã D"));
    workbook.grids = workbook.grids.map((grid) => (grid.sheetName === "Xã B" ? sheet : grid));
    await recalculateRanking(workbook);
    expect(units(workbook)).toEqual(["UBND xã D", "UBND xã A", "UBND xã C"]);
  });

  test("where a replacement broke off: what it had half drawn goes, the decision's line stays", async () => {
    const decision = { number: "12/QĐ-UBND", date: "2025-01-05", issuer: "Chủ tịch UBND tỉnh" };
    const workbook = new MemoryWorkbook(compiled(before));
    await nameDecision(workbook, decision);
    const name = RANKING_TEXTS.sheetName;
    workbook.grids = workbook.grids.map((grid) =>
      grid.sheetName === name ? { ...grid, sheetName: name + REPLACED_SHEET_SUFFIX } : grid,
    );
    workbook.grids.push({ sheetName: name, hidden: false, rows: [], merges: [] });
    await recalculateRanking(workbook);
    const rankings = workbook.grids.filter(({ sheetName }) => sheetName.startsWith(name));
    expect(rankings.map(({ sheetName }) => sheetName)).toEqual([name]);
    expect(rankings.map(recordedDecision)).toEqual([decision]);
    expect(units(workbook)).toHaveLength(3);
  });
});

test("what a replacement could not delete says nothing any more", async () => {
  const old = { number: "1/QĐ-UBND", date: "2024-01-05", issuer: "Chủ tịch UBND tỉnh" };
  const workbook = new MemoryWorkbook(compiled(before));
  await nameDecision(workbook, old);
  const name = RANKING_TEXTS.sheetName;
  const left = workbook.grids.filter(({ sheetName }) => sheetName === name);
  await nameDecision(workbook, { ...old, number: "2/QĐ-UBND" });
  workbook.grids.push(
    ...left.map((grid) => ({ ...grid, sheetName: name + REPLACED_SHEET_SUFFIX, hidden: true })),
  );
  await recalculateRanking(workbook);
  const rankings = workbook.grids.filter(({ sheetName }) => sheetName.startsWith(name));
  expect(rankings.map((grid) => recordedDecision(grid)?.number)).toEqual(["2/QĐ-UBND"]);
});

test("a unit's sheet on which a row was inserted is named, and everything stays as it is", async () => {
  const workbook = new MemoryWorkbook(compiled(before));
  workbook.grids = workbook.grids.map((grid) =>
    grid.sheetName === "Xã B"
      ? { ...grid, rows: [...grid.rows.slice(0, 20), [], ...grid.rows.slice(20)] }
      : grid,
  );
  const { grids } = workbook;
  expect(await recalculateRanking(workbook)).toEqual({
    ok: true,
    value: { kind: "out-of-form", sheetNames: ["Xã B"] },
  });
  expect(workbook.filled).toEqual([]);
  expect(workbook.grids).toEqual(grids);
});
