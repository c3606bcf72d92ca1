import { describe, expect, test } from "vitest";
import { scorecardWorkbook } from "../../src/actions/new-scorecard";
import { insertReport, makeReport } from "../../src/actions/report-scorecard";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { NO_PLAN } from "../../src/scoring/assignment";
import { readScorecard } from "../../src/templates/reading/read-scorecard";
import { selfScored } from "../templates/report/report-parts";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();

describe("the Word file's name", () => {
  test.each([
    ["Xã Đồng Thịnh", 2024, "Báo cáo tự chấm điểm CCHC - Xã Đồng Thịnh - 2024.docx"],
    ["Phường 3", undefined, "Báo cáo tự chấm điểm CCHC - Phường 3.docx"],
    ['Xã A/B: "C"\n*', 2024, "Báo cáo tự chấm điểm CCHC - Xã A B C - 2024.docx"],
  ])("of %j in %j", (name, year, expected) => {
    const scorecard = { ...selfScored(set), unit: { name, kind: "commune" }, year } as const;
    expect(makeReport(set, scorecard).fileName).toBe(expected);
  });
});

describe("the printable sheet", () => {
  const scorecard = selfScored(set, { "1.1.1": 0.5, "2.1.1": "tốt" });
  const open = () => new MemoryWorkbook(scorecardWorkbook(set, scorecard, NO_PLAN));

  test("is put behind the others, numbered where its name is taken", async () => {
    const workbook = open();
    const before = workbook.grids.length;
    const first = await insertReport(workbook, set, scorecard);
    const second = await insertReport(workbook, set, scorecard);
    expect([first, second]).toEqual([
      { ok: true, value: "Báo cáo" },
      { ok: true, value: "Báo cáo (2)" },
    ]);
    expect(workbook.grids.slice(before).map(({ sheetName }) => sheetName)).toEqual([
      "Báo cáo",
      "Báo cáo (2)",
    ]);
  });

  test("is never taken for a scorecard, though it repeats the scores", async () => {
    const workbook = open();
    const without = readScorecard({ grids: workbook.grids, properties: {} }, set, "Sổ1");
    await insertReport(workbook, set, scorecard);
    const grids = [...workbook.grids].reverse();
    expect(readScorecard({ grids, properties: {} }, set, "Sổ1")).toEqual(without);
    const alone = grids.slice(0, 1);
    expect(readScorecard({ grids: alone, properties: {} }, set, "Sổ1")).toMatchObject({
      ok: false,
      error: { kind: "no-scorecard" },
    });
  });
});
