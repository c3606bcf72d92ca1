import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import webpack, { type Configuration } from "webpack";
import { sampleYears } from "../../examples/district/sample-years";
import { BUILT_IN_SETS, defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { type Points, pointsToNumber } from "../../src/criteria/points";
import type * as RankingFunctions from "../../src/functions/ranking-functions";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { NO_UNIT_SHEET_NAMES } from "../../src/templates/sheets/compiled-sheet-names";
import { IDENTITY_CELL } from "../../src/templates/sheets/scorecard-layout";
import { SummaryLayout } from "../../src/templates/sheets/summary-layout";
import { cellText } from "../../src/templates/reading/cell-text";
import { SUMMARY_TEXTS } from "../../src/wording/vi/sheet-texts";
import { recalculateAll } from "../hosts/xlsx/engines";

/*
 * The bands of a built-in set stand in its JSON file and nowhere else. The product is built here from its
 * own sources with that one file changed: the best class begins two points higher, and one is called otherwise.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const set = defaultCriteriaSet();
const [best, second] = set.bands;
const RAISED = 200;
const RENAMED = "Giỏi";
let folder = "";

interface SetFile {
  readonly id: string;
  readonly bands: { name: string; from: number; below?: number }[];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-bands-"));
  const { path, data } = await setFile();
  const [highest, next] = data.bands;
  if (highest === undefined || next === undefined) throw new Error("The set has no two bands");
  highest.from += RAISED / 100;
  next.below = highest.from;
  next.name = RENAMED;
  const changed = join(folder, "set.json");
  await writeFile(changed, JSON.stringify(data));
  await build(path, changed);
  await cchc("compile", ...(await retypedUnits()), "--out", join(folder, "compiled.xlsx"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file of the default set: one of those that `built-in-sets` imports. */
async function setFile(): Promise<{ path: string; data: SetFile }> {
  const source = await readFile(join(root, "src/criteria/built-in-sets.ts"), "utf8");
  for (const [, name = ""] of source.matchAll(/from "\.\/(sets\/[^"]+\.json)"/g)) {
    const path = join(root, "src/criteria", name);
    const data = JSON.parse(await readFile(path, "utf8")) as SetFile;
    if (data.id === [...BUILT_IN_SETS.keys()][0]) return { path, data };
  }
  throw new Error("The default set has no file");
}

/** The command and the ranking functions, as the product's own build makes them but for one file. */
async function build(original: string, changed: string): Promise<void> {
  const { default: configurations } = (await import(
    pathToFileURL(join(root, "webpack.config.js")).href
  )) as { default: (env: object) => [Configuration, ...unknown[]] };
  const [node] = configurations({});
  const configuration: Configuration = {
    ...node,
    context: root,
    entry: {
      "cli/cchc": join(root, "src/cli/cchc.ts"),
      functions: {
        import: join(root, "src/functions/ranking-functions.ts"),
        library: { type: "module" },
      },
    },
    output: { ...node.output, path: folder, clean: false },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/\.json$/, (resource) => {
        if (join(resource.context, resource.request) === original) resource.request = changed;
      }),
    ],
  };
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error === null && stats?.hasErrors() === false) resolve();
      else reject(error ?? new Error(stats?.toString("errors-only")));
    });
  });
}

/** A file a unit of the sample district, which no longer says by which content of the set it was drawn. */
async function retypedUnits(): Promise<string[]> {
  const { now } = await sampleYears();
  const units = now.sheets.filter(({ name }) => !NO_UNIT_SHEET_NAMES.includes(name));
  return Promise.all(
    units.map(async (sheet, place) => {
      const path = join(folder, `${String(place)}.xlsx`);
      const rows = sheet.rows.map((row, index) =>
        index === IDENTITY_CELL.row
          ? { ...row, cells: row.cells.slice(0, IDENTITY_CELL.column) }
          : row,
      );
      const retyped = { title: "", sheets: [{ ...sheet, rows }], properties: {} };
      await writeFile(path, await xlsxFiles.write(retyped));
      return path;
    }),
  );
}

const cchc = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(folder, "cli/cchc.mjs"), ...args]);

/** What a total is classed as now. */
function expectedClass(total: number): string {
  if (best === undefined || second === undefined) throw new Error("The set has no two bands");
  if (total >= pointsToNumber((best.from + RAISED) as Points)) return best.name;
  if (total >= pointsToNumber(second.from)) return RENAMED;
  return set.bands.find(({ from }) => total >= pointsToNumber(from))?.name ?? "";
}

test("a compiled workbook's formulas class by the changed bands, in LibreOffice", async () => {
  const [calculated] = await recalculateAll([await readFile(join(folder, "compiled.xlsx"))]);
  const read = calculated && (await xlsxFiles.read(calculated, "compiled"));
  if (read?.ok !== true) throw new Error("The compiled workbook cannot be read");
  const summary = read.value.grids.find(({ sheetName }) => sheetName === SUMMARY_TEXTS.sheetName);
  const { firstUnitRow, columns } = new SummaryLayout(set, 0);
  const ranked = (summary?.rows.slice(firstUnitRow) ?? []).flatMap((row) => {
    const [total, band] = [row[columns.ranked], row[columns.band]];
    return total?.kind === "number" && band !== undefined ? [[total.value, cellText(band)]] : [];
  });
  expect(ranked.some(([, band]) => band === RENAMED)).toBe(true);
  expect(ranked.some(([total]) => Number(total) >= 90 && Number(total) < 92)).toBe(true);
  expect(ranked.map(([, band]) => band)).toEqual(
    ranked.map(([total]) => expectedClass(Number(total))),
  );
});

test("the functions class by them", async () => {
  const functions = (await import(
    pathToFileURL(join(folder, "functions.mjs")).href
  )) as typeof RankingFunctions;
  const totals = [89.99, 90, 91.99, 92, 80, 79.99, 0];
  const invocation = { parameterAddresses: ["A1:A7", ""] } as CustomFunctions.Invocation;
  const shown = await functions.bandName(
    totals.map((total) => [total]),
    [[""]],
    invocation,
  );
  expect(shown.flat()).toEqual(totals.map(expectedClass));
});

test("the decision and the summary name them", async () => {
  for (const command of ["decision", "summary"]) {
    const out = join(folder, `${command}.docx`);
    await cchc(command, join(folder, "compiled.xlsx"), "--out", out);
    const xml = strFromU8(unzipSync(await readFile(out))["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain(RENAMED);
    expect(xml).not.toContain(`Nhóm ${second?.name ?? ""}`);
  }
});
