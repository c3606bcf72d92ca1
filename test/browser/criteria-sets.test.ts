import { afterEach, expect, test } from "vitest";
import { exampleSet } from "../../src/criteria/example-set";
import { CRITERIA_SETS_TEXTS as TEXTS } from "../../src/wording/vi/criteria-sets-texts";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { SET_SHEET_NAMES } from "../../src/wording/vi/set-sheet-names";
import { type ExcelInBrowser, startExcel } from "./browser";
import {
  NARROWEST,
  NO_PROBLEMS,
  USUAL_WIDTH,
  problemsOfPane,
  setPaneWidth,
} from "./problems-of-pane";

/** Where the example's sheet holds the maximum of 1.1.1 and the kind of 4.1. */
const [MAX_OF_FIRST, KIND_OF_SURVEY] = ["C8", "D26"];

let excel: ExcelInBrowser;

afterEach(async () => {
  await setPaneWidth(excel.page, USUAL_WIDTH);
  // What is kept belongs to the user, not to the workbook.
  await excel
    .pane()
    .locator("body")
    .evaluate(() => {
      localStorage.clear();
    });
  await excel.close();
});

const button = (text: string) => excel.pane().locator("fluent-button", { hasText: text }).first();
const heading = (name: string) => excel.pane().getByRole("heading", { name });

test("a set is typed, mended where it is wrong, used for a scorecard, offered again and handed on", async () => {
  excel = await startExcel();
  const { page, pane } = excel;
  await excel.clickRibbon("Bảng điều khiển");
  await setPaneWidth(page, NARROWEST);
  await button(PANE_TEXTS.insert.otherSets).click();
  await heading(TEXTS.heading).first().waitFor();
  await button(TEXTS.insertExample).click();
  await pane()
    .getByText(TEXTS.inserted(Object.values(SET_SHEET_NAMES)))
    .waitFor();

  await excel.showSheet(SET_SHEET_NAMES.criteria);
  const right = [await excel.cellValue(MAX_OF_FIRST), await excel.cellValue(KIND_OF_SURVEY)];
  expect(right).toEqual([2, "Điều tra xã hội học"]);
  await excel.put({ [MAX_OF_FIRST]: "hai", [KIND_OF_SURVEY]: "phỏng vấn" });
  await button(TEXTS.readOpen).click();
  await heading(TEXTS.mistakes.heading(2)).waitFor();
  expect(await problemsOfPane(page)).toEqual(NO_PROBLEMS);
  await pane()
    .getByRole("button", { name: TEXTS.mistakes.goTo(KIND_OF_SURVEY) })
    .click();
  await expect.poll(excel.selection).toBe(KIND_OF_SURVEY);

  await excel.put({ [MAX_OF_FIRST]: 2, [KIND_OF_SURVEY]: "Điều tra xã hội học" });
  await button(TEXTS.mistakes.readAgain).click();
  await heading(TEXTS.preview.heading).waitFor();
  await pane().getByText("IV. ĐIỀU TRA XÃ HỘI HỌC").click();
  await pane().getByText("Mức độ hài lòng của người dân").waitFor();
  expect(await problemsOfPane(page)).toEqual(NO_PROBLEMS);

  await button(TEXTS.preview.use).click();
  const { number } = exampleSet().decision;
  await pane().getByText(TEXTS.used(number)).waitFor();
  await pane().getByLabel(PANE_TEXTS.insert.name).fill("Trung Tâm");
  await pane().getByLabel(PANE_TEXTS.insert.kinds.ward, { exact: true }).check();
  await button(PANE_TEXTS.insert.submit).click();
  await heading("Phường Trung Tâm").waitFor();
  await pane().getByText(PANE_TEXTS.scorecard.group("Phường, thị trấn")).waitFor();

  // Another workbook, another session; something else was left in the storage.
  await pane()
    .locator("body")
    .evaluate((_, key) => {
      localStorage.setItem(key, "{}");
    }, "cchc.criteria-set.0");
  await page.locator("#new-file").click();
  await excel.clickRibbon("Bảng điều khiển");
  const options = pane().getByLabel(PANE_TEXTS.insert.set).locator("option");
  await options.nth(1).waitFor({ state: "attached" });
  await button(PANE_TEXTS.insert.otherSets).click();
  await pane().getByText(TEXTS.own.unreadable(1)).waitFor();

  // Handed on as a file, it comes back as the set that it is.
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    pane().getByLabel(TEXTS.own.of(TEXTS.own.download, number)).click(),
  ]);
  await pane()
    .locator("input[type=file]")
    .setInputFiles(await file.path());
  await pane().getByText(TEXTS.preview.known).waitFor();
  await button(TEXTS.preview.cancel).click();

  await button(TEXTS.own.remove).click();
  await pane().getByText(TEXTS.own.removed(number)).waitFor();
  await button(PANE_TEXTS.back).click();
  expect(await options.count()).toBe(1);
});
