import { afterEach, beforeEach, expect, test } from "vitest";
import { type ExcelInBrowser, startExcel } from "./browser";
import { insertScorecard } from "./insert-scorecard";

const FORM = "Xã Đồng Thịnh";
const LIST = "Tài liệu kiểm chứng";
/** In the form: scores of the criteria 1.1.1 and 1.2.1, and the evidence of 1.1.1 and 1.1.2. */
const [SCORE, UNPROVEN_SCORE] = ["D10", "D13"] as const;
const [EVIDENCE, OTHER_EVIDENCE] = ["G10", "G11"] as const;

/** What the page does on its own, on a computer that is busy. */
const SOON = { timeout: 15_000 };

let excel: ExcelInBrowser;

beforeEach(async () => {
  excel = await startExcel();
  await insertScorecard(excel, "Đồng Thịnh");
  await excel.showSheet(LIST);
});

afterEach(async () => {
  await excel.close();
});

const listButton = () =>
  excel.pane().locator("fluent-button", { hasText: "Ghi tài liệu vào phiếu" });

const heightOfEvidence = () =>
  excel.page.evaluate(async (cell) => {
    const { univerAPI } = await window.embeddedExcel;
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getRowHeight(sheet.getRange(cell).getRow()) ?? 0;
  }, EVIDENCE);

test("documents that are listed are the form's evidence, and what they lack is found", async () => {
  const pane = excel.pane();
  // Typing into the list is tested by itself: typed-lists.test.ts.
  await excel.put({ A6: "1.1.1", C6: { day: 45_296 }, D6: "UBND xã" });
  await excel.put({ A7: "1.1.2", E7: "Tỷ lệ 98,5 %" });
  await excel.type("B6", "12/KH-UBND");
  await expect.poll(() => excel.cellValue("H6"), SOON).toBe("");
  await expect.poll(() => excel.cellValue("H7"), SOON).toBe("Chưa ghi số, ký hiệu. Chưa ghi ngày.");

  await excel.showSheet(FORM);
  const listed = "12/KH-UBND ngày 05/01/2024 của UBND xã";
  await expect.poll(() => excel.cellValue(EVIDENCE), SOON).toBe(listed);
  expect(await excel.cellValue(OTHER_EVIDENCE)).toBe("Tỷ lệ 98,5 %");
  await excel.type(SCORE, "1");
  await excel.type(UNPROVEN_SCORE, "0,5");
  await pane.getByText("2/119").waitFor();
  const unproven = pane.getByRole("button", { name: "chưa có tài liệu kiểm chứng" });
  expect(await unproven.allInnerTexts()).toEqual([expect.stringContaining("Tiêu chí 1.2.1: ")]);

  for (const [finding, cell] of [
    ["Tiêu chí 1.1.2: tài liệu kiểm chứng chưa ghi số, ký hiệu.", "B7"],
    ["Tiêu chí 1.1.2: tài liệu kiểm chứng chưa ghi ngày.", "C7"],
  ] as const) {
    await pane.getByRole("button", { name: `${finding} ` }).click();
    await expect.poll(() => excel.selection(), SOON).toBe(cell);
    expect(await excel.cellValue("A1")).toBe("DANH MỤC TÀI LIỆU KIỂM CHỨNG");
  }
});

test("documents missing beneath typed evidence are added to it, and taken back", async () => {
  const pane = excel.pane();
  await excel.put({ A6: "1.1.1", B6: "12/KH-UBND", E6: "Kế hoạch cải cách hành chính" });
  await excel.showSheet(FORM);
  const listed = "12/KH-UBND: Kế hoạch cải cách hành chính";
  await expect.poll(() => excel.cellValue(EVIDENCE), SOON).toBe(listed);
  await excel.type(EVIDENCE, "Ảnh chụp bảng công khai");
  await pane.getByText("cột Tài liệu kiểm chứng của phiếu chưa nêu, ở tiêu chí: 1.1.1.").waitFor();
  const height = await heightOfEvidence();

  await listButton().click();
  await pane.getByText("Đã ghi tài liệu kiểm chứng vào phiếu cho 1 tiêu chí.").waitFor();
  expect(await excel.cellValue(EVIDENCE)).toBe(`Ảnh chụp bảng công khai\n${listed}`);
  expect(await heightOfEvidence()).toBeGreaterThan(height);
  expect(await listButton().count()).toBe(0);

  await pane.locator("fluent-button", { hasText: "Hoàn tác" }).click();
  await pane.getByText("Đã hoàn tác").waitFor();
  expect(await excel.cellValue(EVIDENCE)).toBe("Ảnh chụp bảng công khai");
  await listButton().waitFor();
});
