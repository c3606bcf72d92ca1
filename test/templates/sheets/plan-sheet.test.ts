import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { dayAfter } from "../../../src/scoring/iso-days";
import { planProgress } from "../../../src/scoring/plan-progress";
import { standingsOf } from "../../../src/scoring/standings";
import type { Grid, WorkbookContent } from "../../../src/sheet-model/grid";
import type { CellInput, WorkbookModel } from "../../../src/sheet-model/sheet";
import { localDay } from "../../../src/sheet-model/local-time";
import { cellText } from "../../../src/templates/reading/cell-text";
import { readPlanSheet } from "../../../src/templates/reading/read-plan";
import { unitFromName } from "../../../src/templates/reading/read-unit";
import { SUMMARY_SHEET_NAME } from "../../../src/templates/sheets/compiled-sheet-names";
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
import { planSheet } from "../../../src/templates/sheets/plan-sheet";
import { PLAN_SHEET_NAME } from "../../../src/wording/vi/compiling-sheet-names";
import { stageSentence } from "../../../src/wording/vi/plan-texts";
import { recalculate, saveAs, testWith } from "../../hosts/xlsx/engines";
import {
  allRecalculated,
  expectedResults,
  recalculated,
  resultsIn,
} from "../../actions/recalculated-workbooks";
import { appraisedScorecard } from "./entered-scorecards";
import { contentOfModel, isFormula, withInputs, withWrongResults } from "./model-grid";

const set = defaultCriteriaSet();
const today = localDay(new Date());
const NAMES = ["Xã An Mẫu", "Xã Bình Mẫu", "Phường Mẫu", "Đông Mẫu"];

const compiled = compiledWorkbook(
  set,
  2024,
  standingsOf(
    NAMES.map((name, index) => ({
      ...appraisedScorecard(set, name, { "4.2.6": index / 4 }),
      unit: unitFromName(name),
    })),
    set,
  ),
  [],
);
const received = NAMES.map(unitFromName);

/** The summary with what it shows alone: nothing is to be calculated but the plan. */
const [summary] = withInputs(compiled, (input) =>
  isFormula(input) ? input.value : input,
).sheets.filter(({ name }) => name === SUMMARY_SHEET_NAME);

/** The summary with a plan that began so many days ago. */
function planned(daysAgo: number, expected = NAMES): WorkbookModel {
  const start = dayAfter(today, -daysAgo);
  const expectedUnits = expected.map(unitFromName);
  const sheet = planSheet({ year: 2024, start, today, expectedUnits, received });
  return { ...compiled, sheets: [sheet, ...(summary ? [summary] : [])] };
}

type Place = readonly [row: number, column: number];

/** What somebody typed into the plan, by place. */
function typed(workbook: WorkbookModel, entries: readonly (readonly [Place, CellInput])[]) {
  const inputs = new Map(entries.map(([place, input]) => [place.join(), input]));
  return withInputs(workbook, (input, { name }, row, column) => {
    const entry = inputs.get([row, column].join());
    return name === PLAN_SHEET_NAME && entry !== undefined ? entry : input;
  });
}

const stageEntry = (
  index: number,
  column: keyof typeof STAGE_COLUMNS,
  input: CellInput,
): readonly [Place, CellInput] => [[FIRST_STAGE_ROW + index, STAGE_COLUMNS[column]], input];

const unitEntry = (index: number, name: string): readonly [Place, CellInput] => [
  [FIRST_EXPECTED_ROW + index, EXPECTED_COLUMNS.unit],
  name,
];

function planIn(content: WorkbookContent | undefined): Grid {
  const grid = content?.grids.find(({ sheetName }) => sheetName === PLAN_SHEET_NAME);
  if (grid === undefined) throw new Error("No plan");
  return grid;
}

const shown = ({ rows }: Grid, row: number, column: number): string =>
  cellText(rows[row]?.[column] ?? { kind: "empty" });

/** What the sheet says of its stages, and what our own rules say of what is typed there. */
function statesOf(grid: Grid) {
  const plan = readPlanSheet(grid);
  if (plan === undefined) throw new Error("The plan is not read");
  const rows = Array.from({ length: STAGE_ROWS }, (_, index) => FIRST_STAGE_ROW + index);
  return {
    shown: rows.map((row) => shown(grid, row, STAGE_COLUMNS.state)).filter((text) => text !== ""),
    ruled: planProgress(plan, received, today).stages.map(({ state }) => stageSentence(state)),
  };
}

const unitStates = (grid: Grid, count: number) =>
  Array.from({ length: count }, (_, index) =>
    shown(grid, FIRST_EXPECTED_ROW + index, EXPECTED_COLUMNS.state),
  );

/** As it may look after some weeks. */
const worked = typed(planned(25, ["Xã An Mẫu", "xã  bình mẫu", "Xã Cao Mẫu"]), [
  stageEntry(0, "done", dayNumber(dayAfter(today, -26))),
  stageEntry(1, "done", dayNumber(dayAfter(today, -20))),
  stageEntry(3, "due", dayNumber(today)),
  stageEntry(4, "due", null),
  stageEntry(5, "days", null),
  stageEntry(6, "due", "cuối tháng"),
  stageEntry(7, "done", "xong rồi"),
  stageEntry(9, "number", "4"),
  stageEntry(9, "task", "Báo cáo cấp trên"),
  stageEntry(9, "days", 60.5),
  stageEntry(10, "task", "Lưu hồ sơ"),
  stageEntry(11, "done", dayNumber(today)),
]);

test("a new plan is read back as it was drawn", () => {
  const plan = readPlanSheet(planIn(contentOfModel(planned(25))));
  expect(plan?.start).toBe(dayAfter(today, -25));
  expect(plan?.stages.map(({ number, due }) => [number, due])).toEqual(
    [0, 0, 17, 22, 27, 33, 39, 43, 48].map((days, index) => [
      ["1", "2", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"][index],
      dayAfter(today, days - 25),
    ]),
  );
  expect(plan?.expectedUnits).toEqual(received);
});

test("only what is entered may be typed over on the protected sheet", () => {
  const sheet = planSheet({ year: 2024, start: today, today, expectedUnits: [], received });
  const unlocked = (row: number) =>
    (sheet.rows[row]?.cells ?? []).flatMap((cell, column) =>
      cell?.style.unlocked === true ? column : [],
    );
  expect(sheet.protected).toBe(true);
  expect(unlocked(START_ROW)).toEqual([STAGE_COLUMNS.due]);
  expect(unlocked(FIRST_STAGE_ROW)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(unlocked(FIRST_EXPECTED_ROW)).toEqual([1, 3, 4]);
});

describe("LibreOffice says of a plan what our own rules do,", () => {
  testWith("LibreOffice")("when it is new and when it was worked in", async () => {
    const fresh = planned(25, [...NAMES, "Xã Cao Mẫu"]);
    const expected = expectedResults(fresh);
    const [anew, later] = await allRecalculated([fresh, worked]);
    expect(anew && resultsIn(anew, expected.keys())).toEqual(expected);
    const grid = planIn(later);
    const states = statesOf(grid);
    expect(states.shown).toEqual(states.ruled);
    expect(states.shown).toEqual([
      "Đã xong",
      "Xong muộn 5 ngày",
      "Quá hạn 8 ngày",
      "Hạn hôm nay",
      "Chưa có thời hạn",
      "Chưa có thời hạn",
      "Thời hạn ghi chưa đúng",
      "Ngày hoàn thành ghi chưa đúng",
      "Còn 23 ngày",
      "Còn 35 ngày",
      "Chưa có thời hạn",
    ]);
    expect(shown(grid, START_ROW, STAGE_COLUMNS.lead)).toBe("Đã xong 2/11 nhiệm vụ, quá hạn 1.");
    expect(unitStates(grid, 4)).toEqual(["Đã gửi", "Đã gửi", "Chưa gửi", ""]);
    expect(shown(grid, UNITS_TITLE_ROW, EXPECTED_COLUMNS.state)).toBe("Đã gửi 2/3 đơn vị.");
  });

  testWith("LibreOffice")("by way of its own format too", async () => {
    const ods = await saveAs(await xlsxFiles.write(withWrongResults(worked)), "ods");
    const read = await xlsxFiles.read(await recalculate(ods));
    if (!read.ok) throw new Error(read.error.kind);
    const grid = planIn(read.value);
    const states = statesOf(grid);
    expect(states.shown).toEqual(states.ruled);
    expect(unitStates(grid, 4)).toEqual(["Đã gửi", "Đã gửi", "Chưa gửi", ""]);
  });

  testWith("LibreOffice")("of names however they are typed", async () => {
    const ways: readonly (readonly [string, string])[] = [
      ["Xã An Mẫu", "Đã gửi"],
      ["  xã an  mẫu ", "Đã gửi"],
      ["AN MẪU", "Đã gửi"],
      ["UBND xã An Mẫu", "Đã gửi"],
      ["ubnd phường mẫu", "Đã gửi"],
      ["Xã Đông Mẫu", "Đã gửi"],
      ["Đông Mẫu", "Đã gửi"],
      ["Thị trấn An Mẫu", "Chưa gửi"],
      ["Xã An", "Chưa gửi"],
      ["Mẫu", "Đã gửi"],
      ["   ", ""],
    ];
    const content = await recalculated(
      typed(
        planned(0, []),
        ways.map(([name], index) => unitEntry(index, name)),
      ),
    );
    const grid = planIn(content);
    expect(unitStates(grid, ways.length)).toEqual(ways.map(([, state]) => state));
    const plan = readPlanSheet(grid);
    const missing = plan && planProgress(plan, received, today).missing;
    expect(missing?.map(({ name }) => name)).toEqual(["Thị trấn An Mẫu", "Xã An"]);
    const title = shown(grid, UNITS_TITLE_ROW, EXPECTED_COLUMNS.state);
    expect(title).toBe("Đã gửi 8/10 đơn vị.");
  });

  testWith("LibreOffice")("where there is no summary to look units up in", async () => {
    const sheet = planSheet({
      year: undefined,
      start: today,
      today,
      expectedUnits: received,
      received: undefined,
    });
    const workbook = { title: "", sheets: [sheet], properties: {} };
    const expected = expectedResults(workbook);
    expect(resultsIn(await recalculated(workbook), expected.keys())).toEqual(expected);
    const grid = planIn(contentOfModel(workbook));
    expect(unitStates(grid, 1)).toEqual([""]);
    expect(shown(grid, UNITS_TITLE_ROW, EXPECTED_COLUMNS.state)).toContain(
      "không có trang Tổng hợp",
    );
  });
});
