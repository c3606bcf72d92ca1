import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { type ExcelInBrowser, startExcel } from "./browser";

let excel: ExcelInBrowser;

afterEach(async () => {
  await excel.close();
});

test("the decision that publishes a ranking is asked for once and kept in the workbook", async () => {
  const file = readFileSync("dist/embedded/sample/huyen-mau.xlsx");
  excel = await startExcel({ file });
  await excel.clickRibbon("Bảng điều khiển");
  const pane = excel.pane();
  await pane.getByText("Quyết định công bố kết quả").click();
  await pane.getByLabel("Số, ký hiệu").fill("12/QĐ-UBND");
  await pane.getByLabel("Ngày ban hành").fill("31/02/2025");
  await pane.getByLabel("Người, cơ quan ban hành").fill("Chủ tịch UBND huyện Mẫu");
  await excel.page.keyboard.press("Enter");
  await pane.getByText("Hãy ghi ngày/tháng/năm").waitFor();
  await pane.getByLabel("Ngày ban hành").fill("5/1/2025");
  await pane.locator("fluent-button", { hasText: "Ghi vào bảng xếp hạng" }).click();
  await pane.getByText("Đã ghi quyết định vào bảng xếp hạng.").waitFor();
  const issued =
    "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2025 của Chủ tịch UBND huyện Mẫu)";
  expect(await excel.cellValue("A3")).toBe(issued);

  await excel.openFile(await excel.saveFile());
  expect(await excel.cellValue("A3")).toBe(issued);
  await excel.clickRibbon("Bảng điều khiển");
  await pane.getByText("Quyết định công bố kết quả").click();
  expect(await pane.getByLabel("Ngày ban hành").inputValue()).toBe("05/01/2025");
});
