import { describe, expect, test } from "vitest";
import type { Situation } from "../../src/actions/situation";
import { WorkbookFollower } from "../../src/actions/workbook-follower";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { classDistribution } from "../../src/scoring/class-distribution";
import type { Scorecard } from "../../src/scoring/scorecard";
import { rangeAddress, parseAddress } from "../../src/sheet-model/address";
import type { Grid } from "../../src/sheet-model/grid";
import type { WorkbookEdit } from "../../src/sheet-model/open-workbook";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { standingsOf } from "../../src/scoring/standings";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { gridOfModel } from "../templates/sheets/model-grid";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const NAME = "Xã Đồng Thịnh";

const workbookOf = (...scorecards: Scorecard[]): WorkbookModel => ({
  title: "",
  sheets: scorecards.map((scorecard) => scorecardSheet(set, scorecard, scorecard.unit.name)),
  properties: {},
});

/** The unit's sheet when a leaf has lost so many points. */
const gridWithLoss = (code: string, lost: number): Grid =>
  gridOfModel(scorecardSheet(set, appraisedScorecard(set, NAME, { [code]: lost }), NAME));

async function follow(workbook: MemoryWorkbook) {
  const situations: Situation[] = [];
  const follower = new WorkbookFollower(workbook, set, (situation) => situations.push(situation));
  await follower.start();
  return { follower, situations };
}

function cellEdit(address: string): WorkbookEdit {
  const range = parseAddress(address);
  if (range === undefined) throw new Error(address);
  return { kind: "cells", sheetName: NAME, range, by: "user" };
}

const appraisedTotal = (situation: Situation | undefined): number | undefined =>
  situation?.kind === "scorecard" ? situation.review.appraised.points : undefined;

describe("an edit of one score", () => {
  const leaf = set.leaves[40];
  if (leaf === undefined) throw new Error("The set has 119 leaves");

  test("is shown, and only its row and the rows of its sums are read again", async () => {
    const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME)));
    const { follower, situations } = await follow(workbook);
    expect(appraisedTotal(situations[0])).toBe(set.total);
    workbook.readings.length = 0;

    workbook.edit(gridWithLoss(leaf.code, 0.25), cellEdit(layout.scoreCell(leaf, "appraised")));
    await follower.refreshed();
    expect(appraisedTotal(situations.at(-1))).toBe(set.total - 25);
    const [spans] = workbook.readings;
    if (typeof spans !== "object") throw new Error("Whole sheets were read");
    const rows = spans.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const ancestors = [leaf, leaf.parent, leaf.parent?.parent].flatMap((node) =>
      node === undefined ? [] : [layout.rowOf(node)],
    );
    expect(new Set(rows)).toEqual(new Set([...ancestors, layout.totalRow]));
  });

  test("gives the same figures and findings as reading everything", async () => {
    const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME)));
    const { follower, situations } = await follow(workbook);
    workbook.edit(gridWithLoss(leaf.code, 7), cellEdit(layout.scoreCell(leaf, "appraised")));
    await follower.refreshed();
    const followed = situations.at(-1);
    await follower.refresh();
    expect(followed).toEqual(situations.at(-1));
  });

  test("edits that come while rows are being read are read together afterwards", async () => {
    const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME)));
    const { follower, situations } = await follow(workbook);
    workbook.readings.length = 0;
    for (const lost of [0.25, 0.5, 0.75, 1]) {
      workbook.edit(gridWithLoss(leaf.code, lost), cellEdit(layout.scoreCell(leaf, "appraised")));
    }
    await follower.refreshed();
    expect(workbook.readings.length).toBe(2);
    expect(appraisedTotal(situations.at(-1))).toBe(set.total - 100);
  });
});

test.each([
  ["an inserted row", { kind: "shape", sheetName: NAME } as const],
  ["an edit of the title block", cellEdit("A4")],
  ["an edit of a sum", cellEdit(`D${String(layout.totalRow + 1)}`)],
  ["a whole column", cellEdit("D:D")],
])("%s has the sheet read again", async (_, edit) => {
  const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME)));
  const { follower } = await follow(workbook);
  workbook.readings.length = 0;
  workbook.edit(gridWithLoss("1.1.1", 0), edit);
  await follower.refreshed();
  expect(workbook.readings).toEqual([`all of ${NAME}`]);
});

test("an edit of another sheet has nothing read", async () => {
  const other = appraisedScorecard(set, "Xã Khác");
  const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME), other));
  const { follower, situations } = await follow(workbook);
  workbook.readings.length = 0;
  const range = { firstRow: 9, lastRow: 9, firstColumn: 3, lastColumn: 3 };
  expect(rangeAddress(range)).toBe("D10");
  const grid = workbook.grids[1];
  if (grid === undefined) throw new Error("There are two sheets");
  workbook.edit(grid, { kind: "cells", sheetName: "Xã Khác", range, by: "user" });
  await follower.refreshed();
  expect(workbook.readings).toEqual([]);
  expect(situations).toHaveLength(1);
});

test("the score sheet in front is followed; without one in front, the one before stays", async () => {
  const other = appraisedScorecard(set, "Xã Khác", { "1.1.1": 0.25 });
  const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME), other));
  workbook.grids.push({ sheetName: "Ghi chú", hidden: false, rows: [], merges: [] });
  const { follower, situations } = await follow(workbook);
  const shown = () => {
    const last = situations.at(-1);
    return last?.kind === "scorecard" ? last.review.sheetName : last?.kind;
  };
  expect(shown()).toBe(NAME);
  for (const [active, followed] of [
    ["Xã Khác", "Xã Khác"],
    ["Ghi chú", "Xã Khác"],
    [NAME, NAME],
  ] as const) {
    workbook.activeSheetName = active;
    workbook.bringToFront();
    await follower.refreshed();
    expect(shown()).toBe(followed);
  }
});

test("an empty workbook has no scorecard until a sheet is added", async () => {
  const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
  workbook.grids.push({ sheetName: "Sheet1", hidden: false, rows: [], merges: [] });
  workbook.activeSheetName = "Sheet1";
  const { follower, situations } = await follow(workbook);
  expect(situations).toEqual([{ kind: "no-scorecard" }]);
  await workbook.insert(workbookOf(appraisedScorecard(set, NAME)));
  workbook.bringToFront();
  await follower.refreshed();
  expect(appraisedTotal(situations.at(-1))).toBe(set.total);
});

test("a compiled workbook is told as such until a unit's sheet is in front", async () => {
  const standings = standingsOf([appraisedScorecard(set, NAME)], set);
  const workbook = new MemoryWorkbook(compiledWorkbook(set, 2024, standings, []));
  const { follower, situations } = await follow(workbook);
  expect(situations).toEqual([
    {
      kind: "compiled",
      isRankingStale: false,
      decision: undefined,
      classes: classDistribution([set.total], set.bands),
      groups: [],
    },
  ]);
  workbook.activeSheetName = NAME;
  workbook.bringToFront();
  await follower.refreshed();
  expect(appraisedTotal(situations.at(-1))).toBe(set.total);
});

test("work of our own is not followed step by step: everything is read once, after it", async () => {
  const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
  workbook.grids.push({ sheetName: "Sheet1", hidden: false, rows: [], merges: [] });
  workbook.activeSheetName = "Sheet1";
  const { follower, situations } = await follow(workbook);
  const answer = await follower.during(async () => {
    await workbook.insert(workbookOf(appraisedScorecard(set, NAME)));
    workbook.bringToFront();
    workbook.bringToFront();
    await follower.refreshed();
    expect(situations).toHaveLength(1);
    return "done";
  });
  expect(answer).toBe("done");
  expect(situations).toHaveLength(2);
  expect(appraisedTotal(situations[1])).toBe(set.total);
});

test("nothing is told any more after stopping", async () => {
  const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME)));
  const { follower, situations } = await follow(workbook);
  await follower.stop();
  workbook.bringToFront();
  await follower.refreshed();
  expect(situations).toHaveLength(1);
});

test("a follower that is stopped stays so: while work goes on, while it begins, and when it is asked to begin", async () => {
  const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME)));
  const { follower, situations } = await follow(workbook);
  expect(workbook.watchers).toBe(1);
  await follower.during(() => follower.stop());
  await follower.start();
  await follower.refresh();

  const other = new WorkbookFollower(workbook, set, (situation) => situations.push(situation));
  const starting = other.start();
  await other.stop();
  await starting;
  expect(workbook.watchers).toBe(0);
  expect(situations).toHaveLength(1);
});

test("a follower that is refreshed while it begins watches once", async () => {
  const workbook = new MemoryWorkbook(workbookOf(appraisedScorecard(set, NAME)));
  const follower = new WorkbookFollower(workbook, set, () => undefined);
  await Promise.all([follower.start(), follower.refresh()]);
  expect(workbook.watchers).toBe(1);
  await follower.stop();
  expect(workbook.watchers).toBe(0);
});
