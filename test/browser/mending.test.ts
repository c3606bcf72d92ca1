import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { type ExcelInBrowser, startExcel } from "./browser";
import { insertScorecard } from "./insert-scorecard";
import { tabTo } from "./tab-to";

const TOTAL = new ScorecardLayout(defaultCriteriaSet()).totalCell("self");
/** Excel's numbers of 1 May 2024 and 1 January 2025. */
const [MAY_1, JANUARY_1] = [45_413, 45_658];

/** What is in the score cells before, what the preview says of it, and the score that is meant. */
const SCORES = [
  {
    cell: "D10",
    wrong: "0,5",
    preview: "Tiêu chí 1.1.1 … “0,5” (chữ) → sửa thành 0,5",
    score: 0.5,
  },
  {
    cell: "D11",
    wrong: "0.5",
    preview: "Tiêu chí 1.1.2 … “0.5” (chữ) → sửa thành 0,5",
    score: 0.5,
  },
  // As 1.25 was typed; 1.1 would be taken for the same day.
  {
    cell: "D23",
    wrong: { day: JANUARY_1 },
    preview: "Tiêu chí 1.4.2 … 01/01/2025 (ngày) → sửa thành 1,1",
    score: 1.25,
  },
  // As 1.5 was typed; 5.24 is above the criterion's maximum.
  {
    cell: "D40",
    wrong: { day: MAY_1 },
    preview: "Tiêu chí 2.3.2 … 01/05/2024 (ngày) → sửa thành 1,5",
    score: 1.5,
  },
];
const CELLS = SCORES.map(({ cell }) => cell);
const WRONG = [
  ["0,5", ""],
  ["0.5", ""],
  [JANUARY_1, "dd/mm/yyyy"],
  [MAY_1, "dd/mm/yyyy"],
];
const MENDED = SCORES.map(({ score }) => [score, ""]);

let excel: ExcelInBrowser;

beforeEach(async () => {
  excel = await startExcel();
  await insertScorecard(excel, "Đồng Thịnh");
  await excel.put(Object.fromEntries(SCORES.map(({ cell, wrong }) => [cell, wrong])));
});

afterEach(async () => {
  await excel.close();
});

const button = (text: string) => excel.pane().locator("fluent-button", { hasText: text });

/** What the score cells hold, and their formats. */
const contents = () =>
  excel.page.evaluate(async (cells) => {
    const { univerAPI } = await window.embeddedExcel;
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    return cells.map((cell) => {
      const range = sheet?.getRange(cell);
      return [range?.getCellDatas()[0]?.[0]?.v, range?.getNumberFormat()];
    });
  }, CELLS);

/** What the preview says of each cell, in a line without the cell's place. */
const previews = async () => {
  const lines = await excel.pane().locator(".mend-cell").allInnerTexts();
  return lines.map((line) =>
    line
      .replace(/\s+/g, " ")
      .replace(/Điểm tự đánh giá, ô D\d+/, "…")
      .trim(),
  );
};

test("texts and dates become the scores that are meant, and come back", async () => {
  const pane = excel.pane();
  await button("Sửa cách ghi điểm (4 ô)").click();
  await pane.getByRole("heading", { name: "Sửa cách ghi điểm" }).waitFor();
  expect(await previews()).toEqual(SCORES.map(({ preview }) => preview));

  await pane.getByRole("radio", { name: "1,25" }).click();
  await pane.getByText("sửa thành 1,25").waitFor();
  await pane.getByRole("checkbox").first().uncheck();
  await button("Sửa 3 ô").waitFor();
  await pane.getByRole("checkbox").first().check();
  expect(await contents()).toEqual(WRONG);
  expect(await excel.cellValue(TOTAL)).toBe("");

  await button("Sửa 4 ô").click();
  await pane.getByText("Đã sửa cách ghi điểm ở 4 ô.").waitFor();
  expect(await contents()).toEqual(MENDED);
  await expect.poll(() => excel.cellValue(TOTAL)).toBe(3.75);
  await pane.getByText("4/119").waitFor();
  expect(await button("Sửa cách ghi điểm").count()).toBe(0);

  await button("Hoàn tác").click();
  await pane.getByText("Đã hoàn tác").waitFor();
  expect(await contents()).toEqual(WRONG);
  await expect.poll(() => excel.cellValue(TOTAL)).toBe("");
  await button("Sửa cách ghi điểm (4 ô)").waitFor();
});

test("all of it by keyboard alone", async () => {
  const pane = excel.pane();
  const { keyboard } = excel.page;
  const press = async (text: string, key = "Enter", tab: "Tab" | "Shift+Tab" = "Tab") => {
    await tabTo(excel, text, tab);
    await keyboard.press(key);
  };
  await button("Sửa cách ghi điểm (4 ô)").waitFor();
  await pane.getByRole("heading", { name: "Xã Đồng Thịnh" }).focus();
  await press("Sửa cách ghi điểm (4 ô)");
  await press("1,1", "ArrowRight");
  await pane.getByText("sửa thành 1,25").waitFor();
  await press("Sửa 4 ô");
  await pane.getByText("Đã sửa cách ghi điểm ở 4 ô.").waitFor();
  expect(await contents()).toEqual(MENDED);

  // The focus is on the heading, and the message above it.
  await press("Hoàn tác", "Enter", "Shift+Tab");
  await pane.getByText("Đã hoàn tác").waitFor();
  expect(await contents()).toEqual(WRONG);
});
