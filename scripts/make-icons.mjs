// Draws assets/*.png from assets/svg: at 16 pixels the drawing tuned for that size, above it the other one.
// Needs Chromium; CHROMIUM names it where it is not /usr/bin/chromium.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const ICONS = {
  cchc: [16, 32, 64, 80],
  insert: [16, 32, 80],
  panel: [16, 32, 80],
  recalculate: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--headless", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      const drawing = readFileSync(`assets/svg/${name}${size === 16 ? "-small" : ""}.svg`, "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
      writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
