// The embedded Excel in a browser, for what is measured in it.
import { chromium } from "playwright-core";
import { browserPath } from "../scripts/ensure-browser.mjs";
import { serve } from "../scripts/serve-embedded.mjs";

const FLAGS = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"];

/** Gives the page to `work` and closes it afterwards; nothing is asked for outside this computer. */
export async function withExcelPage(work) {
  const server = await serve(0);
  const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.route(
      ({ hostname }) => hostname !== "localhost",
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(server.url);
    await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}
