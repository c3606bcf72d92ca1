import { describe, expect, test } from "vitest";
import { insertNotices } from "../../src/actions/insert-notices";
import { possibleUnitSheets } from "../../src/actions/notified-units";
import { readUnits } from "../../src/actions/read-units";
import type { Situation } from "../../src/actions/situation";
import { recalculateRanking } from "../../src/actions/recalculate-ranking";
import { WorkbookFollower } from "../../src/actions/workbook-follower";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { AddOptions } from "../../src/sheet-model/open-workbook";
import { readScorecard } from "../../src/templates/reading/read-scorecard";
import { isPrintedSheet } from "../../src/templates/recorded-identity";
import { NO_ISSUER, noticeBody } from "../../src/templates/report/notice-issuer";
import { enteredScorecard } from "../scoring/entered-leaves";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { openCompiled } from "./compiled-units";
import type { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const frame = { body: noticeBody(NO_ISSUER), deadline: "2026-01-05" };
/** In the order of their ranks, which is that of their sheets. */
const units = [
  appraisedScorecard(set, "Xã An"),
  appraisedScorecard(set, "Xã Bình", { "1.1.1": 1 }),
  enteredScorecard(set, "Xã Chi", { "1.1.1": [1, 0.5] }),
];
const open = () => openCompiled(set, units);
const insert = (workbook: MemoryWorkbook, sheetName?: string, options: AddOptions = {}) =>
  insertNotices(workbook, { sheetName, frame }, options);

const notices = ({ grids }: MemoryWorkbook): string[] =>
  grids.filter(isPrintedSheet).map(({ sheetName }) => sheetName);

const rename = (workbook: MemoryWorkbook, from: string, to: string) => {
  workbook.grids = workbook.grids.map((grid) =>
    grid.sheetName === from ? { ...grid, sheetName: to } : grid,
  );
};

describe("sheets to print", () => {
  test("are put behind the others, one a unit", async () => {
    const workbook = open();
    const before = workbook.grids.length;
    expect(await insert(workbook)).toEqual({
      ok: true,
      value: {
        sheetNames: ["TB Xã An", "TB Xã Bình", "TB Xã Chi"],
        drafts: 3,
        waiting: 0,
        refusal: undefined,
      },
    });
    expect(workbook.grids.slice(before).map(({ sheetName }) => sheetName)).toEqual(
      notices(workbook),
    );
  });

  test("take the places of earlier ones to the same units", async () => {
    const workbook = open();
    await insert(workbook, "Xã Bình");
    await insert(workbook, "Xã Bình");
    expect(notices(workbook)).toEqual(["TB Xã Bình"]);
    await insert(workbook);
    expect(notices(workbook)).toEqual(["TB Xã An", "TB Xã Bình", "TB Xã Chi"]);
  });

  test("take them although the unit's sheet was renamed, or a replacement broke off", async () => {
    const workbook = open();
    await insert(workbook);
    rename(workbook, "Xã Chi", "Xã Chi 2");
    rename(workbook, "TB Xã An", "TB Xã An (đang thay)");
    await insert(workbook);
    expect(notices(workbook)).toEqual(["TB Xã An", "TB Xã Bình", "TB Xã Chi 2"]);
  });

  test("leave alone what is another unit's, or was given another name", async () => {
    const twins = [appraisedScorecard(set, "Xã An"), appraisedScorecard(set, "Xã An")];
    const workbook = openCompiled(set, twins);
    await insert(workbook);
    expect(notices(workbook)).toEqual(["TB Xã An", "TB Xã An (2)"]);
    rename(workbook, "TB Xã An", "Lưu");
    await insert(workbook, "Xã An (2)");
    expect(notices(workbook)).toEqual(["Lưu", "TB Xã An (2)"]);
  });

  test("are numbered where somebody else's sheet has the name", async () => {
    const workbook = open();
    rename(workbook, "Phát hiện", "TB Xã An");
    expect(await insert(workbook, "Xã An")).toMatchObject({
      value: { sheetNames: ["TB Xã An (2)"] },
    });
  });

  test("that were finished stay when it is stopped, and those to others as they were", async () => {
    for (let last = 0; last <= 3; last++) {
      const workbook = open();
      await insert(workbook, "Xã Chi");
      const controller = new AbortController();
      let steps = 0;
      if (last === 0) controller.abort();
      const inserted = await insert(workbook, undefined, {
        signal: controller.signal,
        onProgress: () => {
          if (++steps === last) controller.abort();
        },
      });
      const names = ["TB Xã An", "TB Xã Bình", "TB Xã Chi"].slice(0, last);
      if (last === 0) expect(inserted).toEqual({ ok: false, error: { kind: "cancelled" } });
      else {
        const refusal = last < 3 ? { kind: "cancelled" } : undefined;
        const value = { sheetNames: names, waiting: 3 - last, refusal };
        expect(inserted).toMatchObject({ ok: true, value });
      }
      expect(new Set(notices(workbook))).toEqual(new Set([...names, "TB Xã Chi"]));
    }
  });
});

describe("a notice is no scorecard", () => {
  test("and no unit: it is not read, ranked or offered as one", async () => {
    const workbook = open();
    const namesOfUnits = async () => {
      const outline = await workbook.outline();
      if (!outline.ok) throw new Error(outline.error.kind);
      const read = await readUnits(workbook, set, outline.value);
      return read.ok && read.value.map(({ sheetName }) => sheetName);
    };
    const before = await namesOfUnits();
    const rankedBefore = await recalculateRanking(workbook);
    await insert(workbook);
    expect(await namesOfUnits()).toEqual(before);
    expect(await recalculateRanking(workbook)).toEqual(rankedBefore);
    expect(await possibleUnitSheets(workbook)).toEqual({
      ok: true,
      value: ["Xã An", "Xã Bình", "Xã Chi"],
    });
  });

  test("whichever sheets it lies beside", async () => {
    const workbook = open();
    await insert(workbook, "Xã Chi");
    const [notice] = workbook.grids.filter(isPrintedSheet);
    const [scorecard] = workbook.grids.filter(({ sheetName }) => sheetName === "Xã Chi");
    if (notice === undefined || scorecard === undefined) throw new Error("both are there");
    const reading = (...grids: (typeof notice)[]) =>
      readScorecard({ grids, properties: {} }, set, "Xã Chi");
    expect(reading(notice, scorecard)).toEqual(reading(scorecard));
    expect(reading(notice)).toMatchObject({ ok: false, error: { kind: "no-scorecard" } });
  });

  test("for the pane, which shows the compiled workbook while one is in front", async () => {
    const workbook = open();
    await insert(workbook);
    const situations: Situation[] = [];
    const follower = new WorkbookFollower(workbook, set, (situation) => situations.push(situation));
    workbook.activeSheetName = "TB Xã An";
    await follower.start();
    workbook.activeSheetName = "Xã An";
    workbook.bringToFront();
    await follower.refreshed();
    expect(situations.map(({ kind }) => kind)).toEqual(["compiled", "scorecard"]);
    await follower.stop();
  });
});
