// Measures the add-in in the embedded Excel: a scorecard inserted, an edit followed, the pane's size and first paint.
// Times stand beside that of a bare sheet of as many cells, drawn by the spreadsheet alone in the same run.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { withExcelPage } from "./excel-page.mjs";
import { awaitInPane, recordBatches } from "./in-page.mjs";

const ROWS = 163;
const COLUMNS = 9;
const FIRST_SCORE = "D10";

await withExcelPage(async (page) => {
  const bareSheet = await page.evaluate(drawBareSheet, [ROWS, COLUMNS]);
  await page.evaluate(recordBatches);

  await page.locator("#ribbon").getByRole("button", { name: "Bảng điều khiển" }).click();
  const pane = page.frameLocator("#task-pane iframe");
  const name = pane.getByLabel("Tên đơn vị");
  await name.waitFor();
  const firstPaint = await page.evaluate(firstPaintOfPane);
  await name.fill("Đồng Thịnh");
  await page.evaluate(() => (window.batches.length = 0));
  await page.evaluate(awaitInPane, "Đã chèn phiếu");
  await pane.locator("fluent-button", { hasText: "Chèn phiếu chấm điểm" }).click();
  const inserted = await page.evaluate(() => window.seen);
  const requests = await page.evaluate(() => window.batches.splice(0));

  await page.evaluate(awaitInPane, "1/119");
  await page.evaluate(selectCell, FIRST_SCORE);
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  const followed = await page.evaluate(() => window.seen);
  const edits = await page.evaluate(() => window.batches.splice(0));
  const calculation = await page.evaluate(() => window.calculation);

  const scripts = ["functions", "taskpane"].map((name) =>
    gzipSync(readFileSync(`dist/embedded/addin/${name}.js`), { level: 9 }),
  );
  const insertion = inserted - requests[0].at;
  const kilobytes = (all) => Math.round(all.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
  console.log("The add-in in the embedded Excel");
  console.table({
    "scorecard inserted and read: context.sync() calls (at most 10)": requests.length,
    "scorecard inserted: kilobytes sent": kilobytes(requests),
    "scorecard inserted: milliseconds": Math.round(insertion),
    "scorecard inserted: times a bare sheet": Number((insertion / bareSheet).toFixed(1)),
    "edit followed: context.sync() calls": edits.length,
    "edit followed: milliseconds (below 300)": Math.round(followed - edits[0].editedAt),
    "edit followed: of these, the spreadsheet's own calculation": Math.round(calculation),
    "pane: kilobytes, gzip (at most 120)": Math.round(
      scripts.reduce((sum, { length }) => sum + length, 0) / 1024,
    ),
    "pane: milliseconds from script to first paint (below 300)": Math.round(firstPaint),
  });
});

/** In the page: milliseconds that the spreadsheet itself takes for a sheet of numbers. */
async function drawBareSheet([rows, columns]) {
  const { univerAPI } = await window.embeddedExcel;
  const started = performance.now();
  const sheet = univerAPI.getActiveWorkbook().create("bare", rows, columns);
  sheet
    .getRange(0, 0, rows, columns)
    .setValues(
      Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row)),
    );
  await univerAPI.getFormula().onCalculationEnd;
  return performance.now() - started;
}

/** In the page: milliseconds between the arrival of the pane's script and its first paint. */
function firstPaintOfPane() {
  const { performance } = document.querySelector("#task-pane iframe").contentWindow;
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const script = performance
    .getEntriesByType("resource")
    .find(({ name }) => name.endsWith("/taskpane.js"));
  return paint.startTime - script.responseEnd;
}

async function selectCell(cell) {
  const { univerAPI, focusSheet } = await window.embeddedExcel;
  univerAPI.getActiveWorkbook().getActiveSheet().getRange(cell).activate();
  focusSheet();
}
