import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { assignmentFile } from "./assignment-file";
import { type ExcelInBrowser, startExcel } from "./browser";
import { insertScorecard } from "./insert-scorecard";
import {
  NARROWEST,
  NO_PROBLEMS,
  USUAL_WIDTH,
  problemsOfPane,
  setPaneWidth,
} from "./problems-of-pane";

const [first] = defaultCriteriaSet().leaves;
/** A scorecard as it is sent, with its lists: everybody in them is late. */
const FILLED = readFileSync("examples/phieu-da-dien.xlsx");
const FIRST_EDITION = readFileSync("test/fixtures/scorecard-template-1.xlsx");
/** 1 January 2025, as which Excel takes 1.1 and 1.25. */
const JANUARY_1 = 45_658;

let excel: ExcelInBrowser;

afterEach(async () => {
  await setPaneWidth(excel.page, USUAL_WIDTH);
  await excel.close();
});

async function expectNoProblems(): Promise<void> {
  expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);
}

async function openPane(): Promise<void> {
  await excel.clickRibbon("Bảng điều khiển");
  await setPaneWidth(excel.page, NARROWEST);
}

const button = (text: string) => excel.pane().locator("fluent-button", { hasText: text }).first();

/** Has office.js say, in an add-in that is loaded from now on, that this is Excel for Windows. */
async function pretendWindows(page: Page): Promise<void> {
  const pretence = await page.addInitScript(() => {
    const { defineProperty } = Object;
    Object.defineProperty = (object, key, descriptor) =>
      defineProperty(object, key, key === "platform" ? { value: "PC" } : descriptor);
  });
  onTestFinished(() => pretence.dispose());
}

describe.each(["light", "dark"] as const)("axe finds nothing wrong at 320 pixels, %s:", (theme) => {
  beforeEach(async () => {
    excel = await startExcel({ theme, viewport: { width: 900, height: 700 } });
  });

  test("in the form and a new scorecard", async () => {
    await openPane();
    const pane = excel.pane();
    await pane.getByLabel("Tên đơn vị").waitFor();
    await expectNoProblems();
    await button("Chèn phiếu chấm điểm").click();
    await pane.locator("[aria-invalid=true]").waitFor();
    await expectNoProblems();

    await insertScorecard(excel, "Đồng Thịnh");
    if (first === undefined) throw new Error("The set has leaves");
    await excel.type(new ScorecardLayout(defaultCriteriaSet()).scoreCell(first, "self"), "0,5");
    await pane.getByText("1/119").waitFor();
    await expectNoProblems();
  });

  test("in all that is done to a scorecard", async () => {
    await excel.openFile(FILLED);
    await openPane();
    const pane = excel.pane();
    await pane.getByText("119/119").first().waitFor();
    await excel.put({ D10: "0,5", D23: { day: JANUARY_1 } });
    await button("Sửa cách ghi điểm (2 ô)").click();
    await pane.getByText("Điểm đúng của ô D23:").waitFor();
    await expectNoProblems();
    await button("Sửa 2 ô").click();
    await button("Hoàn tác").waitFor();

    await pane.getByRole("heading", { name: "Phân công" }).click();
    await button("Chỉ hiện tiêu chí của").click();
    await pane.getByText("in lúc này sẽ thiếu các dòng đang ẩn").waitFor();
    await expectNoProblems();

    await button("Nhập phân công từ tệp…").click();
    await pane.getByLabel("Chọn tệp phân công").setInputFiles(await assignmentFile());
    await pane.getByText("1 chỗ chưa đọc được").waitFor();
    await expectNoProblems();
  });

  test("in an older scorecard's upgrade, and where no report can be saved", async () => {
    await pretendWindows(excel.page);
    await excel.openFile(FIRST_EDITION);
    await openPane();
    const pane = excel.pane();
    await pane.getByText("không cho phần bổ trợ lưu tệp Word").waitFor();
    await expectNoProblems();
    await button("Nâng cấp phiếu").click();
    await pane.getByText("thêm “(mẫu cũ)” vào tên và ẩn đi").waitFor();
    await expectNoProblems();
  });
});
