import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  insertAppraisalAssignments,
  readAppraisalAssignments,
} from "../../../src/actions/appraisal-assignments";
import { insertPlan, readPlan } from "../../../src/actions/appraisal-plan";
import { expectUnits } from "../../../src/actions/expect-units";
import { importUnits } from "../../../src/actions/import-units";
import { recalculateRanking } from "../../../src/actions/recalculate-ranking";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { dayAfter } from "../../../src/scoring/iso-days";
import { planProgress } from "../../../src/scoring/plan-progress";
import { standingsOf } from "../../../src/scoring/standings";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import { localDay } from "../../../src/sheet-model/local-time";
import { cellText } from "../../../src/templates/reading/cell-text";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { dayNumber } from "../../../src/templates/sheets/list-parts";
import {
  EXPECTED_COLUMNS,
  FIRST_EXPECTED_ROW,
  FIRST_STAGE_ROW,
  STAGE_COLUMNS,
  STAGE_ROWS,
  START_ROW,
  UNITS_TITLE_ROW,
} from "../../../src/templates/sheets/plan-layout";
import { PLAN_SHEET_NAME } from "../../../src/wording/vi/compiling-sheet-names";
import { stageSentence } from "../../../src/wording/vi/plan-texts";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { submissionOf } from "../../actions/submissions";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();
const today = localDay(new Date());
const start = dayAfter(today, -25);

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  const scorecards = ["Xã A", "Xã B", "Xã C"].map((name) => appraisedScorecard(set, name));
  valueOf(await workbook.insert(compiledWorkbook(set, 2024, standingsOf(scorecards, set), [])));
});

afterEach(() => {
  excel.close();
});

/** Somebody types into a sheet. */
async function type(sheetName: string, entries: Readonly<Record<string, string | number>>) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [cell, entry] of Object.entries(entries)) sheet.getRange(cell).values = [[entry]];
    await context.sync();
  });
}

async function texts(column: number, firstRow: number, rows: number): Promise<string[]> {
  const [grid] = valueOf(await workbook.read([PLAN_SHEET_NAME]));
  return Array.from({ length: rows }, (_, index) =>
    cellText(grid?.rows[firstRow + index]?.[column] ?? { kind: "empty" }),
  );
}

const unitStates = (rows: number) => texts(EXPECTED_COLUMNS.state, FIRST_EXPECTED_ROW, rows);
const sent = async () => (await texts(EXPECTED_COLUMNS.state, UNITS_TITLE_ROW, 1)).join("");
const stageStates = async () =>
  (await texts(STAGE_COLUMNS.state, FIRST_STAGE_ROW, STAGE_ROWS)).filter((text) => text !== "");
const unitCell = (index: number) => `B${String(FIRST_EXPECTED_ROW + index + 1)}`;
const doneCell = (index: number) => `G${String(FIRST_STAGE_ROW + index + 1)}`;

describe("a plan in Excel", () => {
  test("says of its stages what our own rules do, also when days are entered", async () => {
    expect(valueOf(await insertPlan(workbook, { start, today }))).toBe("drawn");
    await type(PLAN_SHEET_NAME, {
      [doneCell(0)]: dayNumber(start) ?? 0,
      [doneCell(1)]: dayNumber(today) ?? 0,
      D9: dayNumber(today) ?? 0,
      B15: "Báo cáo",
    });
    const read = valueOf(await readPlan(workbook));
    const stages = read && planProgress(read.plan, read.received, today).stages;
    const shown = await stageStates();
    expect(shown).toEqual(stages?.map(({ state }) => stageSentence(state)));
    expect(shown.slice(0, 5)).toEqual([
      "Đã xong",
      "Xong muộn 25 ngày",
      "Quá hạn 8 ngày",
      "Hạn hôm nay",
      "Còn 2 ngày",
    ]);
    expect(await texts(STAGE_COLUMNS.lead, START_ROW, 1)).toEqual([
      "Đã xong 2/10 nhiệm vụ, quá hạn 1.",
    ]);
  });

  test("counts another start for every deadline that is not typed over", async () => {
    valueOf(await insertPlan(workbook, { start, today }));
    await type(PLAN_SHEET_NAME, {
      D9: dayNumber("2030-01-01") ?? 0,
      D3: dayNumber("2029-12-01") ?? 0,
    });
    const read = valueOf(await readPlan(workbook));
    expect(read?.plan.stages.slice(0, 5).map(({ due }) => due)).toEqual([
      "2029-12-01",
      "2029-12-01",
      "2029-12-18",
      "2030-01-01",
      "2029-12-28",
    ]);
  });

  test("follows the summary that is drawn anew for other units", async () => {
    valueOf(await insertPlan(workbook, { start, today }));
    await type(PLAN_SHEET_NAME, { [unitCell(3)]: "ubnd  xã d", [unitCell(4)]: "b" });
    expect(await unitStates(6)).toEqual(["Đã gửi", "Đã gửi", "Đã gửi", "Chưa gửi", "Đã gửi", ""]);
    expect(await sent()).toBe("Đã gửi 4/5 đơn vị.");

    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Xã B").delete();
      await context.sync();
    });
    expect(valueOf(await recalculateRanking(workbook))).toMatchObject({ ranked: 2 });
    expect(await unitStates(6)).toEqual([
      "Đã gửi",
      "Chưa gửi",
      "Đã gửi",
      "Chưa gửi",
      "Chưa gửi",
      "",
    ]);
    expect(await sent()).toBe("Đã gửi 2/5 đơn vị.");
  });

  test("stays when units are imported, and finds them in the new summary", async () => {
    valueOf(await insertPlan(workbook, { start, today }));
    valueOf(await insertAppraisalAssignments(workbook));
    await type(PLAN_SHEET_NAME, { [unitCell(3)]: "xã d", [doneCell(0)]: dayNumber(start) ?? 0 });
    await type("Phân công", { A6: "II", C6: "Sở Tư pháp" });
    const additions = [submissionOf(appraisedScorecard(set, "Xã D", { "1.1.1": 0.25 }))];
    const work = { updates: [], additions, unchanged: [], left: [] };
    const { ranking } = await importUnits(workbook, { set, work, refused: [] });
    expect(valueOf(ranking)).toMatchObject({ ranked: 4 });
    expect(await unitStates(5)).toEqual(["Đã gửi", "Đã gửi", "Đã gửi", "Đã gửi", ""]);
    expect(await sent()).toBe("Đã gửi 4/4 đơn vị.");
    expect((await stageStates())[0]).toBe("Đã xong");
    const { sheetNames } = valueOf(await workbook.outline());
    expect(sheetNames.filter((name) => /^(Kế hoạch|Phân công|Tổng hợp)/.test(name)).sort()).toEqual(
      ["Kế hoạch", "Phân công", "Tổng hợp"],
    );
    const assignments = valueOf(await readAppraisalAssignments(workbook, set));
    expect(assignments?.plan.assignments).toMatchObject([{ code: "2", department: "Sở Tư pháp" }]);
  });

  test("takes units on that sent something and are not in its list", async () => {
    valueOf(await insertPlan(workbook, { start, today }));
    await type(PLAN_SHEET_NAME, { [unitCell(1)]: "Xã Khác" });
    const read = valueOf(await readPlan(workbook));
    const unexpected = read && planProgress(read.plan, read.received, today).unexpected;
    valueOf(await expectUnits(workbook, unexpected ?? []));
    expect(await unitStates(5)).toEqual(["Đã gửi", "Chưa gửi", "Đã gửi", "Đã gửi", ""]);
  });

  test("says so where the summary is gone", async () => {
    valueOf(await insertPlan(workbook, { start, today }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").delete();
      await context.sync();
    });
    expect(await sent()).toBe("Sổ làm việc không có trang Tổng hợp để đối chiếu.");
    expect(await unitStates(1)).toEqual([""]);
  });

  test("is shown, not drawn twice", async () => {
    valueOf(await insertPlan(workbook, { start, today }));
    valueOf(await workbook.select("Xã A", "A1"));
    expect(valueOf(await insertPlan(workbook, { start, today }))).toBe("shown");
    const { sheetNames, activeSheetName } = valueOf(await workbook.outline());
    expect(activeSheetName).toBe(PLAN_SHEET_NAME);
    expect(sheetNames.filter((name) => name.startsWith(PLAN_SHEET_NAME))).toHaveLength(1);
  });
});

test("who appraises what is typed into its sheet, checked there and read", async () => {
  expect(valueOf(await insertAppraisalAssignments(workbook))).toBe("drawn");
  await type("Phân công", {
    A6: "II",
    C6: "Sở Tư pháp",
    A7: "1.1.1",
    C7: "Văn phòng",
    A8: "9.9",
    C8: "Văn phòng",
    A9: "1.2",
  });
  const [grid] = valueOf(await workbook.read(["Phân công"]));
  const checks = [5, 6, 7, 8, 9].map((row) => cellText(grid?.rows[row]?.[5] ?? { kind: "empty" }));
  expect(checks).toEqual([
    "",
    "",
    "Bộ tiêu chí không có mã này.",
    "Chưa ghi người hoặc bộ phận phụ trách.",
    "",
  ]);
  const read = valueOf(await readAppraisalAssignments(workbook, set));
  expect(read?.plan.assignments.map(({ code, department }) => [code, department])).toEqual([
    ["2", "Sở Tư pháp"],
    ["1.1.1", "Văn phòng"],
  ]);
});
