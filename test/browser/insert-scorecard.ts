import type { ExcelInBrowser } from "./browser";

/** Inserts a commune's scorecard for 2024, as an officer does from the ribbon. */
export async function insertScorecard(excel: ExcelInBrowser, name: string): Promise<void> {
  await excel.clickRibbon("Chèn phiếu chấm điểm");
  const pane = excel.pane();
  await pane.getByLabel("Tên đơn vị").fill(name);
  await pane.getByLabel("Năm").fill("2024");
  await pane.locator("fluent-button", { hasText: "Chèn phiếu chấm điểm" }).click();
  await pane.getByRole("heading", { name: `Xã ${name}` }).waitFor();
}
