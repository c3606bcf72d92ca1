// Puts the screens that the documentation shows into docs/pictures: the add-in at work in the embedded Excel.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserPath } from "../ensure-browser.mjs";
import { serve } from "../serve-embedded.mjs";

const TARGET = "docs/pictures";
const FLAGS = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"];
/** A commune's own file of the sample district, with much to be found in it. */
const COMMUNE_FILE = "examples/huyen-mau/Xã Thanh Mẫu - CCHC 2024.xlsx";
const SIZE = { width: 1440, height: 860 };

const server = await serve(0);
const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
try {
  const light = await openPage("light");
  await click(light, "Chèn phiếu chấm điểm");
  const pane = light.frameLocator("#task-pane iframe");
  await pane.getByLabel("Tên đơn vị").fill("Đồng Thịnh");
  await pane.getByLabel("Năm").fill("2024");
  await light.mouse.move(700, 600);
  await light.screenshot({ path: `${TARGET}/chen-phieu.png` });

  await pane.locator("fluent-button", { hasText: "Chèn phiếu chấm điểm" }).click();
  await pane.getByRole("heading", { name: "Xã Đồng Thịnh" }).waitFor();
  await type(light, { D10: "1", D11: "0,75", D13: "7" });
  await light.screenshot({ path: `${TARGET}/nhap-sai.png` });
  await light.getByRole("dialog").getByRole("button", { name: "OK" }).click();

  await showFindings(light);
  await light.screenshot({ path: `${TARGET}/bang-dieu-khien.png` });
  const error = pane.getByRole("button", { name: "Tiêu chí của xã" });
  await error.click();
  await light.mouse.move(700, 600);
  await light.waitForTimeout(1000);
  await light.screenshot({ path: `${TARGET}/phat-hien-trong-excel.png` });
  const dark = await openPage("dark");
  await showFindings(dark);
  await dark.screenshot({ path: `${TARGET}/bang-dieu-khien-toi.png` });
} finally {
  await browser.close();
  await server.close();
}

async function openPage(colorScheme) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme,
    viewport: SIZE,
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.evaluate(async () => {
    await window.embeddedExcel;
  });
  return page;
}

async function click(page, label) {
  await page.locator("#ribbon").getByRole("button", { name: label, exact: true }).click();
}

async function type(page, textsByCell) {
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

async function showFindings(page) {
  await page.evaluate(
    async ([bytes, name]) => {
      const { openFile } = await window.embeddedExcel;
      await openFile(Uint8Array.from(bytes), name);
    },
    [[...readFileSync(COMMUNE_FILE)], "Xã Thanh Mẫu - CCHC 2024.xlsx"],
  );
  await click(page, "Bảng điều khiển");
  const pane = page.frameLocator("#task-pane iframe");
  await pane.getByRole("heading", { name: "Thanh Mẫu" }).waitFor();
  await page.mouse.move(700, 600);
  await page.waitForTimeout(500);
}
