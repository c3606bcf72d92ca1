import { afterEach, expect, test } from "vitest";
import { type ExcelInBrowser, startExcel } from "./browser";

/** What the page does on its own, on a computer that is busy: Univer calculates the whole district anew. */
const SOON = { timeout: 60_000 };

let excel: ExcelInBrowser | undefined;

afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

test("charts stand over their cells, follow what they show and leave with their sheet", async () => {
  excel = await startExcel();
  const { page, showSheet, select, put } = excel;
  await page.locator("#open-sample").click();
  await page.waitForFunction(() => document.title.startsWith("Tổng hợp huyện mẫu.xlsx"));
  await showSheet("Biểu đồ");
  const ranking = page.getByRole("img", { name: "Điểm thẩm định, tô màu theo nhóm xếp loại" });
  await ranking.waitFor();
  expect(await ranking.locator("text").allTextContents()).toEqual(
    expect.arrayContaining(["Xuất sắc", "Thị trấn Mẫu", "95.25", "Chưa xếp hạng"]),
  );
  expect(await ranking.locator("rect[fill='#1F6FAE']").count()).toBe(3);

  // Over its cells, row 3 being the first, and not over the headings of rows and columns.
  const [layer, picture] = [
    await page.locator("#charts").boundingBox(),
    await ranking.boundingBox(),
  ];
  expect(layer?.height).toBeGreaterThan(400);
  expect(picture?.x).toBe(layer?.x);
  expect(Math.round((picture?.y ?? 0) - (layer?.y ?? 0))).toBe(64);

  const profile = page.getByRole("img", { name: /^Tỷ lệ điểm thẩm định/ });
  await select("D34");
  const before = await profile.locator("text").allTextContents();
  await put({ D34: "Xã Khe Mẫu" });
  await expect.poll(() => profile.locator("text").allTextContents(), SOON).not.toEqual(before);

  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 1500);
  await expect.poll(async () => (await profile.boundingBox())?.y, SOON).toBeLessThan(1200);

  await showSheet("Xếp hạng");
  await expect.poll(() => page.locator("#charts svg").count(), SOON).toBe(0);
});
