import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { type ExcelInBrowser, startExcel } from "./browser";
import { insertScorecard } from "./insert-scorecard";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);

let excel: ExcelInBrowser;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(async () => {
  await excel.close();
});

test("in a browser the report is saved as a Word file, under the pane's own security policy", async () => {
  await insertScorecard(excel, "Đồng Thịnh");
  const [leaf] = set.leaves;
  if (leaf === undefined) throw new Error("The set has leaves");
  await excel.type(layout.scoreCell(leaf, "self"), "0,5");
  const pane = excel.pane();
  await pane.getByText("1/119").first().waitFor();

  const downloading = excel.page.waitForEvent("download");
  await pane.locator("fluent-button", { hasText: "Lập báo cáo tự đánh giá (Word)" }).click();
  const download = await downloading;
  await pane.getByText("Đã lập báo cáo.").waitFor();

  expect(download.suggestedFilename()).toBe(
    "Báo cáo tự chấm điểm CCHC - Xã Đồng Thịnh - 2024.docx",
  );
  const parts = unzipSync(await readFile(await download.path()));
  const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(document).toContain("XÃ ĐỒNG THỊNH");
  expect(document).toContain("Tổng điểm tự đánh giá là 0,5/100 điểm");
});
