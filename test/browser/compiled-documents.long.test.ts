import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeAll, expect, test } from "vitest";
import { sampleYears } from "../../examples/district/sample-years";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { COMPILED_DOCUMENTS_TEXTS as TEXTS } from "../../src/wording/vi/compiled-documents-texts";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { type ExcelInBrowser, startExcel } from "./browser";
import {
  NARROWEST,
  NO_PROBLEMS,
  USUAL_WIDTH,
  problemsOfPane,
  setPaneWidth,
} from "./problems-of-pane";

let excel: ExcelInBrowser;
let now: Uint8Array;
let before: Uint8Array;

beforeAll(async () => {
  const years = await sampleYears();
  now = await xlsxFiles.write(years.now);
  before = await xlsxFiles.write(years.before);
});

afterEach(async () => {
  await setPaneWidth(excel.page, USUAL_WIDTH);
  await excel.close();
});

const pane = () => excel.pane();
const button = (text: string) => pane().locator("fluent-button", { hasText: text });

/** Presses a button that saves a Word file; its name and its text. */
async function saved(label: string): Promise<{ name: string; text: string }> {
  const downloading = excel.page.waitForEvent("download");
  await button(label).click();
  const download = await downloading;
  const parts = unzipSync(await readFile(await download.path()));
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return { name: download.suggestedFilename(), text };
}

const choose = (name: string, bytes: Uint8Array) =>
  pane()
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });

test("the decision and the report are saved as Word files, against last year's workbook", async () => {
  excel = await startExcel({ file: now });
  await excel.clickRibbon("Bảng điều khiển");
  await button(PANE_TEXTS.compiling).click();
  await pane().getByRole("heading", { name: TEXTS.heading }).waitFor();

  const decision = await saved(TEXTS.downloads.decision);
  expect(decision.name).toBe("Dự thảo quyết định công bố Chỉ số CCHC cấp xã - 2024.docx");
  expect(decision.text).toContain("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MẪU");
  expect(decision.text).toContain("PHỤ LỤC II");
  await pane().getByText(TEXTS.unranked(3)).waitFor();

  await choose("phiếu.xlsx", await readFile("examples/phieu-da-dien.xlsx"));
  await pane().getByText("Đây không phải tệp tổng hợp").waitFor();
  const alone = await saved(TEXTS.downloads.report);
  expect(alone.text).not.toContain("Thay đổi so với năm");

  await choose("2023.xlsx", before);
  await pane()
    .getByText(TEXTS.lastYear.chosen("2023.xlsx", 2023, 19))
    .waitFor();
  const report = await saved(TEXTS.downloads.report);
  expect(report.name).toBe("Báo cáo kết quả Chỉ số CCHC cấp xã - 2024.docx");
  expect(report.text).toContain("3. Thay đổi so với năm 2023");

  await setPaneWidth(excel.page, NARROWEST);
  expect(await problemsOfPane(excel.page)).toEqual(NO_PROBLEMS);
  await setPaneWidth(excel.page, USUAL_WIDTH);

  await button(TEXTS.lastYear.remove).click();
  await pane().getByText(TEXTS.lastYear.none).waitFor();
  await choose("2024.xlsx", now);
  await pane()
    .getByText(TEXTS.lastYear.chosen("2024.xlsx", 2024, 19))
    .waitFor();
  expect((await saved(TEXTS.downloads.report)).text).toContain("Không so sánh");
  await pane().getByText("không phải một năm trước đó").waitFor();
});
