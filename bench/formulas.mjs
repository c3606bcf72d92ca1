// Measures a sheet of 2,000 formulas in the embedded Excel: each with a call of CCHC.KIEMTRA, beside as many formulas
// that Excel's own functions answer, in the same run.
import { withExcelPage } from "./excel-page.mjs";

const CALLS = 2000;

await withExcelPage(async (page) => {
  // The first call starts the add-in.
  await page.evaluate(calculate, [1, '=CCHC.KIEMTRA("1.1.1",A1)']);
  const own = await page.evaluate(calculate, [CALLS, '=IF(A1>1,"Vượt điểm tối đa 1","Hợp lệ")']);
  const custom = await page.evaluate(calculate, [CALLS, '=CCHC.KIEMTRA("1.1.1",A1)']);
  console.log(`${CALLS} formulas in the embedded Excel`);
  console.table({
    "CCHC.KIEMTRA: milliseconds": Math.round(custom.milliseconds),
    "CCHC.KIEMTRA: times Excel's own IF": Number(
      (custom.milliseconds / own.milliseconds).toFixed(1),
    ),
    "CCHC.KIEMTRA: longest the page did not answer, milliseconds": Math.round(custom.longestGap),
    "Excel's own IF: longest the page did not answer, milliseconds": Math.round(own.longestGap),
    "right answers": custom.right,
  });
});

/**
 * In the page: puts a formula about A1 into so many rows of a new sheet, about A2 in the next and so on, and waits
 * for the last.
 */
async function calculate([rows, formula]) {
  const { univerAPI, workbook } = await window.embeddedExcel;
  const sheet = univerAPI.getActiveWorkbook().create(`${rows} ${Math.random()}`, rows + 1, 4);
  sheet.getRange(0, 0, rows, 1).setValues(Array.from({ length: rows }, (_, row) => [row % 3]));
  let last = performance.now();
  let longestGap = 0;
  const beat = setInterval(() => {
    longestGap = Math.max(longestGap, performance.now() - last);
    last = performance.now();
  }, 5);
  const started = performance.now();
  sheet
    .getRange(0, 1, rows, 1)
    .setValues(
      Array.from({ length: rows }, (_, row) => [{ f: formula.replace("A1", `A${row + 1}`) }]),
    );
  await workbook.calculated();
  const milliseconds = performance.now() - started;
  clearInterval(beat);
  const answers = sheet.getRange(0, 1, rows, 1).getValues().flat();
  const right = answers.filter(
    (answer, row) => answer === (row % 3 > 1 ? "Vượt điểm tối đa 1" : "Hợp lệ"),
  ).length;
  return { milliseconds, longestGap, right };
}
