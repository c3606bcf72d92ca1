// Measures imports of units' files in the embedded Excel: 20, 168 and 300 of them (or as many as are named), each
// beside `cchc compile` on the same files in the same run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withExcelPage } from "./excel-page.mjs";
import { awaitInPane, recordBatches } from "./in-page.mjs";

const PATIENCE = 600_000;
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20, 168, 300];
const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));

function run(...args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
  return performance.now() - started;
}

try {
  const results = [];
  for (const count of counts) {
    const files = join(folder, String(count));
    run("dist/tools/make-load.mjs", files, String(count));
    const compiled = run("dist/cli/cchc.mjs", "compile", files, "--out", `${files}.xlsx`);
    const paths = readdirSync(files).map((name) => join(files, name));
    results.push({ count, compiled, ...(await importFiles(paths)) });
  }
  const rows = {
    "files read in the worker": ({ read }) => read,
    "written, compiled sheets drawn": ({ written }) => written,
    "until all is calculated": ({ calculated }) => calculated,
    "cchc compile on the same files": ({ compiled }) => compiled,
  };
  console.log("Imports in the embedded Excel");
  console.table(
    Object.fromEntries([
      ...Object.entries(rows).map(([name, of]) => [
        `${name}: seconds`,
        columns(results, (result) => Number((of(result) / 1000).toFixed(1))),
      ]),
      [
        "the whole import: seconds (168 files: below 60)",
        columns(results, (result) => Number((whole(result) / 1000).toFixed(1))),
      ],
      [
        "the whole import: times cchc compile",
        columns(results, (result) => Number((whole(result) / result.compiled).toFixed(1))),
      ],
      ["context.sync() calls", columns(results, ({ syncs }) => syncs)],
      [
        "the pane's own longest task: milliseconds (at most 200)",
        columns(results, ({ own }) => Math.round(own)),
      ],
      [
        "the spreadsheet's longest task in the same thread: milliseconds",
        columns(results, ({ others }) => Math.round(others)),
      ],
    ]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function whole({ read, written, calculated }) {
  return read + written + calculated;
}

function columns(results, of) {
  return Object.fromEntries(results.map((result) => [`${result.count} files`, of(result)]));
}

/** Imports files into an empty workbook. Times in milliseconds. */
async function importFiles(paths) {
  let measured;
  await withExcelPage(async (page) => {
    page.setDefaultTimeout(PATIENCE);
    await page.evaluate(recordBatches);
    await page.locator("#ribbon").getByRole("button", { name: "Bảng điều khiển" }).click();
    const pane = page.frameLocator("#task-pane iframe");
    const button = (hasText) => pane.locator("fluent-button", { hasText });
    await button("Nhập phiếu của các đơn vị").click();
    await button("Quay lại").waitFor();
    await page.evaluate(observeTasks);
    await page.evaluate(() => (window.batches.length = 0));

    const chosen = await page.evaluate(() => performance.now());
    await page.evaluate(awaitInPane, "đơn vị vào sổ");
    await pane.locator("input[type=file]").setInputFiles(paths);
    const read = await page.evaluate(() => window.seen);
    await page.evaluate(awaitInPane, "Kết quả nhập phiếu");
    const begun = await page.evaluate(() => performance.now());
    await button(/^Nhập \d+ đơn vị vào sổ/).click();
    const written = await page.evaluate(() => window.seen);
    const calculated = await page.evaluate(async () => {
      const { workbook } = await window.embeddedExcel;
      await workbook.calculated();
      return performance.now();
    });
    const { own, others, syncs } = await page.evaluate(() => ({
      ...window.tasks,
      syncs: window.batches.length,
    }));
    measured = {
      read: read - chosen,
      written: written - begun,
      calculated: calculated - written,
      own,
      others,
      syncs,
    };
  });
  return measured;
}

/** In the page: `window.tasks` has the longest task of the pane's own and that of the page around it. */
function observeTasks() {
  const pane = document.querySelector("#task-pane iframe").contentWindow;
  window.tasks = { own: 0, others: 0 };
  new pane.PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      const kind = name === "self" || name === "multiple-contexts" ? "own" : "others";
      window.tasks[kind] = Math.max(window.tasks[kind], duration);
    }
  }).observe({ type: "longtask" });
}
