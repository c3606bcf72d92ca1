import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { DATA_SHEET_NAME } from "../../src/wording/vi/compiling-sheet-names";
import { DATA_VIEW_TEXTS as TEXTS } from "../../src/wording/vi/data-view-texts";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { type ExcelInBrowser, startExcel } from "./browser";
import {
  NARROWEST,
  NO_PROBLEMS,
  USUAL_WIDTH,
  problemsOfPane,
  setPaneWidth,
} from "./problems-of-pane";

const SAMPLE_UNITS = 19;
const rows = SAMPLE_UNITS * defaultCriteriaSet().leaves.length;

let excel: ExcelInBrowser;

const pane = () => excel.pane();
const button = (text: string) => pane().locator("fluent-button", { hasText: text });

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(async () => {
  await setPaneWidth(excel.page, USUAL_WIDTH);
  await excel.close();
});

test("the long table of the sample district is drawn, and drawn again", async () => {
  await excel.page.locator("#open-sample").click();
  await excel.page.waitForFunction(() => document.title.startsWith("Tổng hợp huyện mẫu.xlsx"));
  await excel.clickRibbon("Bảng điều khiển");
  await setPaneWidth(excel.page, NARROWEST);
  await button(PANE_TEXTS.compiling).click();
  await button(TEXTS.draw).click();
  await pane().getByText(TEXTS.drawn(rows, SAMPLE_UNITS)).waitFor();
  expect(await excel.page.locator("body").textContent()).toContain(DATA_SHEET_NAME);
  await button(TEXTS.drawAgain).waitFor();
  expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);

  await button(TEXTS.drawAgain).click();
  await pane().getByText(TEXTS.drawnAgain(rows, SAMPLE_UNITS)).waitFor();
});
