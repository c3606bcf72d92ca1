import { afterEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { type ExcelInBrowser, startExcel } from "./browser";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
/** The appraised scores whose loss costs the best unit its place. */
const weightiest = [...set.leaves]
  .sort((a, b) => b.maxScore - a.maxScore)
  .slice(0, 8)
  .map((leaf) => layout.scoreCell(leaf, "appraised"));

let excel: ExcelInBrowser;

afterEach(async () => {
  await excel.close();
});

/** The names in the order of the ranking sheet, which stands in front. */
async function rankedNames(): Promise<unknown[]> {
  await excel.showSheet("Xếp hạng");
  return Promise.all(["B7", "B8", "B9"].map((cell) => excel.cellValue(cell)));
}

test("the sample district is one click away; a corrected score is ranked anew by the ribbon", async () => {
  excel = await startExcel();
  await excel.page.locator("#open-sample").click();
  await excel.page.waitForFunction(() => document.title.startsWith("Tổng hợp huyện mẫu.xlsx"));
  const before = await rankedNames();
  const best = String(before[0]).replace("UBND xã", "Xã").replace("UBND thị trấn", "Thị trấn");

  await excel.clickRibbon("Bảng điều khiển");
  const pane = excel.pane();
  await pane.locator("fluent-button", { hasText: "Tính lại xếp loại" }).waitFor();
  await excel.showSheet(best);
  await pane.getByRole("heading", { name: best }).waitFor();

  await excel.showSheet(best);
  const [last = "", ...others] = weightiest;
  await excel.put(Object.fromEntries(others.map((cell) => [cell, 0])));
  await excel.type(last, "0");
  await excel.showSheet("Xếp hạng");
  const stale = pane.getByText("Điểm đã thay đổi sau lần sắp xếp gần nhất.");
  await stale.waitFor();
  expect(await excel.cellValue("A4")).toContain("Hãy bấm Tính lại xếp loại");
  await excel.clickRibbon("Tính lại xếp loại");
  await pane.getByText("đơn vị đổi vị trí").waitFor();
  await pane.getByText(`${best}: hạng 1 → `).waitFor();
  await stale.waitFor({ state: "detached" });
  const after = await rankedNames();
  expect(after[0]).toBe(before[1]);
  const ranks = await Promise.all(["E7", "E8", "E9"].map((cell) => excel.cellValue(cell)));
  expect(ranks).toEqual([...ranks].sort((a, b) => Number(a) - Number(b)));
});

test("an Excel that is too old is told so, and nothing is tried", async () => {
  excel = await startExcel({ api: "1.12" });
  await excel.clickRibbon("Bảng điều khiển");
  await excel.pane().getByText("Excel 2021").waitFor();
});

test("in an English Office the pane speaks English; the sheet stays the official form", async () => {
  excel = await startExcel({ lang: "en-US" });
  await excel.clickRibbon("Control panel");
  const pane = excel.pane();
  await pane.getByLabel("Name of the unit").fill("Xã Đồng Thịnh");
  await pane.locator("fluent-button", { hasText: "Insert" }).click();
  await pane.getByRole("heading", { name: "Xã Đồng Thịnh" }).waitFor();
  expect(await excel.cellValue("A1")).toBe("PHỤ LỤC I");
});
