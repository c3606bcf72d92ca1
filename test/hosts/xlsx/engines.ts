import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { test } from "vitest";

const run = promisify(execFile);
const TIME_LIMIT = 100_000;

/** Makes LibreOffice calculate every formula of an .xlsx on loading, whatever result is stored. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const XLSX_FILTER = "xlsx:Calc MS Excel 2007 XML";

/** Debian's python has openpyxl as a package; the one on the path may be another. */
const PYTHON = "/usr/bin/python3";

const ENGINES = {
  LibreOffice: ["soffice", "--version"],
  Gnumeric: ["ssconvert", "--version"],
  openpyxl: [PYTHON, "-c", "import openpyxl"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Engine = keyof typeof ENGINES;

async function isInstalled(engine: Engine): Promise<boolean> {
  const [command, ...args] = ENGINES[engine];
  try {
    await run(command, args, { timeout: TIME_LIMIT });
    return true;
  } catch {
    return false;
  }
}

const installed: Readonly<Record<Engine, boolean>> = {
  LibreOffice: await isInstalled("LibreOffice"),
  Gnumeric: await isInstalled("Gnumeric"),
  openpyxl: await isInstalled("openpyxl"),
};

/** `test`, skipped where the engine is missing; on CI it runs there and fails, so none is lost unseen. */
export function testWith(engine: Engine): typeof test.skip {
  return installed[engine] || process.env.CI ? test : test.skip;
}

/** The workbook as LibreOffice saves it after calculating every formula itself. */
export function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
  return convertWithLibreOffice(xlsx, "xlsx", XLSX_FILTER);
}

/** The same of several workbooks at once: LibreOffice takes longer to start than to calculate one. */
export function recalculateAll(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convertAllWithLibreOffice(workbooks, "xlsx", XLSX_FILTER);
}

/** The workbook as LibreOffice prints it. */
export function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return convertWithLibreOffice(xlsx, "pdf", "pdf:calc_pdf_Export");
}

/** The workbook in another format that LibreOffice saves: "ods", "xls", "fods", "html". */
export function saveAs(xlsx: Uint8Array, extension: string): Promise<Uint8Array> {
  return convertWithLibreOffice(xlsx, extension, extension);
}

/**
 * The workbook with the rows as high as LibreOffice thinks they must be. It believes the heights in an
 * .xlsx, also where there are none; in its own format it can be told not to.
 */
export async function fitRows(xlsx: Uint8Array): Promise<Uint8Array> {
  const flat = new TextDecoder().decode(await saveAs(xlsx, "fods"));
  const free = flat
    .replace(/ style:row-height="[^"]*"/g, "")
    .replace(/(use-optimal-row-height)="false"/g, '$1="true"');
  return convertWithLibreOffice(new TextEncoder().encode(free), "xlsx", XLSX_FILTER, "fods");
}

/** Workbooks saved by LibreOffice in its own format, and by it again as .xlsx. */
export async function throughOds(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const saved = await convertAllWithLibreOffice(workbooks, "ods", "ods");
  return convertAllWithLibreOffice(saved, "xlsx", XLSX_FILTER, "ods");
}

/** The workbook as Gnumeric saves it. */
export function throughGnumeric(xlsx: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const source = join(folder, "source.xlsx");
    const target = join(folder, "target.xlsx");
    await writeFile(source, xlsx);
    await run("ssconvert", ["--export-type=Gnumeric_Excel:xlsx2", source, target], {
      timeout: TIME_LIMIT,
    });
    return readFile(target);
  });
}

/** What a Python script saves at `target`; `openpyxl` is imported for it, `source` holds `xlsx`. */
export function withOpenpyxl(script: string, xlsx?: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const source = join(folder, "source.xlsx");
    const target = join(folder, "target.xlsx");
    if (xlsx !== undefined) await writeFile(source, xlsx);
    const program = `import sys, openpyxl\nsource, target = sys.argv[1:]\n${script}`;
    await run(PYTHON, ["-c", program, source, target], { timeout: TIME_LIMIT });
    return readFile(target);
  });
}

async function convertWithLibreOffice(
  workbook: Uint8Array,
  ...formats: readonly [extension: string, filter: string, sourceExtension?: string]
): Promise<Uint8Array> {
  const [converted] = await convertAllWithLibreOffice([workbook], ...formats);
  if (converted === undefined) throw new Error("Of one workbook comes one");
  return converted;
}

/** A profile of its own for each call: LibreOffice refuses to run twice on one. */
function convertAllWithLibreOffice(
  workbooks: readonly Uint8Array[],
  extension: string,
  filter: string,
  sourceExtension = "xlsx",
): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const target = join(folder, "converted");
    const names = workbooks.map((_, index) => `book${String(index)}`);
    const sources = names.map((name) => join(folder, `${name}.${sourceExtension}`));
    await Promise.all(sources.map((source, index) => writeFile(source, workbooks[index] ?? "")));
    await run(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        target,
        ...sources,
      ],
      { timeout: TIME_LIMIT },
    );
    return Promise.all(names.map((name) => readFile(join(target, `${name}.${extension}`))));
  });
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "workbook-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
