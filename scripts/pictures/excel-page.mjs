// The embedded Excel as the screenshot script uses it: a page, its pane, its ribbon and its cells.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** Where nothing reacts to the mouse. */
const ASIDE = [700, 600];

/** Opens the embedded Excel; `colorScheme` is "light" or "dark". */
export async function openExcelPage(browser, url, colorScheme) {
  const viewport = { width: 1440, height: 860 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, colorScheme, viewport });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    await window.embeddedExcel;
  });
  return page;
}

export const paneOf = (page) => page.frameLocator("#task-pane iframe");

export async function clickRibbon(page, label) {
  await page.locator("#ribbon").getByRole("button", { name: label, exact: true }).click();
}

/** Opens a workbook and the pane beside it, which shows the unit of this name. */
export async function openFile(page, path, unit) {
  await page.evaluate(
    async ([bytes, name]) => {
      const { openFile: open } = await window.embeddedExcel;
      await open(Uint8Array.from(bytes), name);
    },
    [[...readFileSync(path)], basename(path)],
  );
  await clickRibbon(page, "Bảng điều khiển");
  await paneOf(page).getByRole("heading", { name: unit }).waitFor();
  await page.mouse.move(...ASIDE);
}

/** Types texts into cells of the sheet in front, as somebody at the keyboard does. */
export async function type(page, textsByCell) {
  for (const [cell, text] of Object.entries(textsByCell)) {
    await page.evaluate(async (address) => {
      const { univerAPI, focusSheet } = await window.embeddedExcel;
      univerAPI.getActiveWorkbook().getActiveSheet().getRange(address).activate();
      focusSheet();
    }, cell);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
  }
}

/** Puts values into cells as a paste does, which no rule of the cells stops. */
export async function paste(page, cellsByAddress) {
  await page.evaluate(async (cells) => {
    const { univerAPI } = await window.embeddedExcel;
    const sheet = univerAPI.getActiveWorkbook().getActiveSheet();
    for (const [address, cell] of Object.entries(cells)) sheet.getRange(address).setValue(cell);
  }, cellsByAddress);
  await page.waitForTimeout(1500);
}

export async function showSheet(page, name) {
  await page.evaluate(async (wanted) => {
    const { univerAPI } = await window.embeddedExcel;
    const workbook = univerAPI.getActiveWorkbook();
    workbook.setActiveSheet(workbook.getSheetByName(wanted));
  }, name);
  await page.waitForTimeout(1500);
}

/** Brings a cell to the upper left, right of the frozen columns. */
export async function scrollTo(page, row, column) {
  await page.evaluate(
    async ([toRow, toColumn]) => {
      const { univerAPI } = await window.embeddedExcel;
      univerAPI.getActiveWorkbook().getActiveSheet().scrollToCell(toRow, toColumn);
    },
    [row, column],
  );
  await page.waitForTimeout(800);
}

export async function shoot(page, path) {
  await page.mouse.move(...ASIDE);
  await page.waitForTimeout(300);
  await page.screenshot({ path });
}
