import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { sheetsWithList, workbookOf } from "../hosts/build-model";
import { type ExcelInBrowser, startExcel } from "./browser";

/** What the page does on its own, on a computer that is busy. */
const SOON = { timeout: 15_000 };

let excel: ExcelInBrowser | undefined;

afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

/** What the workbook keeps of its first sheet's tables. */
const tables = (page: Page) =>
  page.evaluate(async () => {
    const { workbook } = await window.embeddedExcel;
    const [list] = Object.values(workbook.save().sheets);
    return JSON.stringify(list?.custom);
  });

test("days are typed as in Vietnam, rules hold, and a table grows with what is typed beneath it", async () => {
  const file = await xlsxFiles.write(workbookOf(sheetsWithList()));
  excel = await startExcel({ file });
  const { page, showSheet, type, cellValue } = excel;
  const message = page.getByRole("dialog");
  const refused = async () => {
    await message.getByRole("heading", { name: "Sai" }).waitFor();
    await message.getByRole("button", { name: "OK" }).click();
  };

  await showSheet("Danh sách");
  await type("C3", "05/01/2024");
  await expect.poll(() => cellValue("C3"), SOON).toBe(45_296);
  await type("C3", "25/12/2023");
  await expect.poll(() => cellValue("C3"), SOON).toBe(45_285);
  await type("C3", "25/12/1899");
  await refused();
  await type("C3", "hôm nay");
  await refused();
  expect(await cellValue("C3")).toBe(45_285);
  await type("B5", "Báo cáo");
  await expect.poll(() => tables(page), SOON).toContain(`"lastRow":4`);

  await showSheet("Người đọc");
  await type("A1", "1.3");
  await refused();
  await type("A1", "1.2");
  await expect.poll(() => cellValue("A1"), SOON).toBe("1.2");
  await expect.poll(() => cellValue("B1"), SOON).toBe("Báo cáo");
});
