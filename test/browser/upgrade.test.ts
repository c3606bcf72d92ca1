import { readFile } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { pointsToNumber } from "../../src/criteria/points";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { grandTotal } from "../../src/scoring/totals";
import { type ScorecardReading, readScorecard } from "../../src/templates/reading/read-scorecard";
import { type ExcelInBrowser, startExcel } from "./browser";

const FIRST_EDITION = "test/fixtures/scorecard-template-1.xlsx";
const NAME = "Xã Đồng Thịnh";
const RETIRED_NAME = "Xã Đồng Thịnh (mẫu cũ)";
/** Criterion 1.1.1, which has a quarter of a point in the old sheet, and the total in the new one. */
const [SCORE, TOTAL] = ["D10", "D163"] as const;

/** What the page does on its own, on a computer that is busy. */
const SOON = { timeout: 15_000 };

const set = defaultCriteriaSet();
let excel: ExcelInBrowser;

afterEach(async () => {
  await excel.close();
});

/** A file as the command reads it, without Excel. */
async function scorecardIn(bytes: Uint8Array): Promise<ScorecardReading> {
  const workbook = await xlsxFiles.read(bytes);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  const reading = readScorecard(workbook.value, set, "phieu.xlsx");
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
}

const hiddenSheetsByName = () =>
  excel.page.evaluate(async () => {
    const { univerAPI } = await window.embeddedExcel;
    const sheets = univerAPI.getActiveWorkbook()?.getSheets() ?? [];
    return sheets.map((sheet) => [sheet.getSheetName(), sheet.isSheetHidden()]);
  });

test("a scorecard of the first edition is drawn anew in its place, with all that was entered", async () => {
  const file = await readFile(FIRST_EDITION);
  const before = await scorecardIn(file);
  const total = pointsToNumber(grandTotal(before.scorecard, set, "self").points);
  excel = await startExcel();
  await excel.openFile(file);
  await excel.clickRibbon("Bảng điều khiển");
  const pane = excel.pane();
  const button = (text: string) =>
    pane.locator("fluent-button").filter({ hasText: new RegExp(`^\\s*${text}\\s*$`) });
  await button("Nâng cấp phiếu").click();
  await pane.getByText(`trang “${NAME}” hiện nay được giữ nguyên`).waitFor();
  expect(await hiddenSheetsByName()).toEqual([[NAME, false]]);

  await button("Nâng cấp").click();
  await pane.getByText(`Trang cũ vẫn còn, đang ẩn, tên là “${RETIRED_NAME}”.`).waitFor();
  expect(await hiddenSheetsByName()).toEqual([
    [RETIRED_NAME, true],
    [NAME, false],
    ["Tài liệu kiểm chứng", false],
    ["Phân công", false],
  ]);
  expect(await button("Nâng cấp phiếu").count()).toBe(0);
  await expect.poll(() => excel.cellValue(TOTAL), SOON).toBe(total);
  const after = await scorecardIn(await excel.saveFile());
  expect(after.sheetName).toBe(NAME);
  expect(after.scorecard).toEqual(before.scorecard);
  expect(after.findings.map(({ detail }) => detail.kind)).not.toContain("older-template");

  await excel.type(SCORE, "1");
  await expect.poll(() => excel.cellValue(TOTAL), SOON).toBe(total + 0.75);
  await excel.showSheet(RETIRED_NAME);
  expect(await excel.cellValue(SCORE)).toBe(0.25);
});
