import { afterEach, expect, test } from "vitest";
import { type ExcelInBrowser, startExcel } from "./browser";

/** What the page does on its own, on a computer that is busy. */
const SOON = { timeout: 20_000 };

let excel: ExcelInBrowser | undefined;

afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

test.each(["called directly", "over the wire"] as const)(
  "the add-in's functions answer formulas while its pane is closed, %s",
  async (way) => {
    excel = await startExcel(way === "over the wire" ? { functions: "wire" } : {});
    const { page, put, cellValue } = excel;
    await put({ A1: "1.1.1", A2: "1.2.1", A3: "1.2.2", B1: "0,5", B2: 7, C2: { day: 45_658 } });
    await put({
      D1: { formula: "=CCHC.KIEMTRA.BANG(A1:A3,B1:B3)" },
      E1: { formula: "=CCHC.TONG(A1:A3,B1:B3)" },
      F1: { formula: '=CCHC.KIEMTRA("9.9",1)' },
      G1: { formula: '=CCHC.KIEMTRA("1.4.2",C2)' },
      H1: { formula: "=CCHC.XEPLOAI(CCHC.TONG(A1:A1,B1:B1)*180)" },
    });
    await expect.poll(() => cellValue("H1"), SOON).toBe("Xuất sắc");
    expect(await cellValue("D1")).toBe("Hợp lệ");
    expect(await cellValue("E1")).toBe(0.5);
    expect(await cellValue("F1")).toBe("#N/A");
    await expect.poll(() => cellValue("G1"), SOON).toMatch(/^Là ngày 01\/01\/2025/);
    const told = await page.evaluate(async () => {
      const { workbook } = await window.embeddedExcel;
      return workbook.functionMessages("'Trang tính1'!F1");
    });
    expect(told).toEqual(["Bộ tiêu chí theo 4203/QĐ-UBND không có mã “9.9”."]);
    expect(await page.locator("#task-pane").isVisible()).toBe(false);

    await put({ B2: 0.25 });
    await expect.poll(() => cellValue("E1"), SOON).toBe(0.75);
  },
);
