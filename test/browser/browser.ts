import { CellValueType, type ICellData } from "@univerjs/core";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import { onTestFailed, vi } from "vitest";
import { browserPath } from "../../scripts/ensure-browser.mjs";
import { serve } from "../../scripts/serve-embedded.mjs";
import type {} from "../../embedded/page/main";

const FLAGS = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const VIEWPORT = { width: 1400, height: 820 };

/** Univer goes on checking the cells of a workbook or sheet that has just gone, and then misses it. */
const LATE_VALIDATION = "cannot find current work";

export interface ExcelOptions {
  readonly lang?: string;
  readonly theme?: "light" | "dark";
  /** The version of ExcelApi to offer. */
  readonly api?: string;
  /** A workbook to begin with. */
  readonly file?: Uint8Array;
  /** The address of another add-in's manifest. */
  readonly manifest?: string;
  /** How the add-in's functions are called. */
  readonly functions?: "wire";
  /** Further folders to serve, by the path they are served under. */
  readonly folders?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A text stays the text that it is; a day's number is shown as that day. */
export type PutContent = string | number | { readonly day: number } | { readonly formula: string };

/** The embedded Excel in a browser. Cells are those of the sheet in front, as A1 addresses. */
export interface ExcelInBrowser {
  readonly page: Page;
  /** The add-in's page in the task pane. */
  readonly pane: () => FrameLocator;
  /** Brings a sheet to the front. */
  readonly showSheet: (name: string) => Promise<void>;
  /** Selects a cell and gives the keyboard to the sheet. */
  readonly select: (cell: string) => Promise<void>;
  /** Types as a person does: selects the cell, types, presses Enter. */
  readonly type: (cell: string, text: string) => Promise<void>;
  /** Types into cells side by side, from this one on, with Tab after each. */
  readonly typeRow: (cell: string, ...texts: readonly string[]) => Promise<void>;
  /** Puts contents into cells past their rules, as a paste from other cells does. */
  readonly put: (contentsByCell: Readonly<Record<string, PutContent>>) => Promise<void>;
  /** Opens a workbook in place of what is open. */
  readonly openFile: (bytes: Uint8Array, name?: string) => Promise<void>;
  /** The open workbook as an .xlsx file. */
  readonly saveFile: () => Promise<Uint8Array>;
  /** What the cell holds, without its format. */
  readonly cellValue: (cell: string) => Promise<unknown>;
  /** The selected range. */
  readonly selection: () => Promise<string | undefined>;
  readonly clickRibbon: (label: string) => Promise<void>;
  /** What went wrong until now; `close` no longer throws for it. */
  readonly takeProblems: () => readonly string[];
  /**
   * Ends the test's work; the page is kept for the next test that wants one like it.
   * Errors: throws where the page had an error or asked for something outside this computer.
   */
  readonly close: () => Promise<void>;
}

/** A page with its server. */
interface OpenPage {
  readonly excel: ExcelInBrowser;
  readonly shutDown: () => Promise<void>;
}

/**
 * Pages that tests are done with, by what their address says: Univer takes seconds to load. All files in a process
 * share them, and the browser ends with the process.
 */
const idlePages = new Map<string, OpenPage>();
let browser: Promise<Browser> | undefined;

/** The embedded Excel with an empty workbook, its pane closed. */
export async function startExcel(options: ExcelOptions = {}): Promise<ExcelInBrowser> {
  const { theme = "light", viewport = VIEWPORT, file, ...address } = options;
  const key = JSON.stringify(address);
  const idle = idlePages.get(key);
  idlePages.delete(key);
  const open = idle ?? (await openPage(address));
  // Whatever state a failed test left its page in, no other test is to begin there.
  onTestFailed(async () => {
    if (idlePages.get(key) !== open) return;
    idlePages.delete(key);
    await open.shutDown();
  });
  const { excel, shutDown } = open;
  const { page } = excel;
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: theme });
  if (idle !== undefined) await beginAnew(page);
  if (file !== undefined) await openFile(page, file);
  return {
    ...excel,
    close: async () => {
      const problems = excel.takeProblems();
      if (problems.length === 0) {
        idlePages.set(key, open);
      } else {
        await shutDown();
        throw new Error(problems.join("\n"));
      }
    },
  };
}

async function beginAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector("dialog")?.close();
  });
  await page.locator("#new-file").click();
}

async function openPage(options: ExcelOptions): Promise<OpenPage> {
  const server = await serve(0, options.folders);
  browser ??= launchBrowser();
  const context = await (await browser).newContext({ ignoreHTTPSErrors: true });
  const problems: string[] = [];
  // Only what the pages' content security policies let through comes here.
  await context.route(
    ({ hostname }) => hostname !== "localhost",
    (route) => {
      problems.push(`A request left for ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    if (!error.message.startsWith(LATE_VALIDATION)) problems.push(error.stack ?? error.message);
  });
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error") problems.push(text);
  });
  const response = await page.goto(addressOf(server.url, options));
  if (response?.ok() !== true) throw new Error("Not built: run node scripts/ensure-embedded.mjs");
  await page.evaluate(async () => {
    await window.embeddedExcel;
  });

  const shutDown = async () => {
    await context.close();
    await server.close();
  };
  const excel: ExcelInBrowser = {
    page,
    pane: () => page.frameLocator("#task-pane iframe"),
    showSheet: (name) => showSheet(page, name),
    select: (cell) => select(page, cell),
    type: async (cell, text) => {
      await select(page, cell);
      await enter(page, text, "Enter");
    },
    typeRow: async (cell, ...texts) => {
      await select(page, cell);
      for (const text of texts) await enter(page, text, "Tab");
    },
    put: (contentsByCell) => put(page, contentsByCell),
    openFile: (bytes, name) => openFile(page, bytes, name),
    saveFile: () => saveFile(page),
    cellValue: (cell) => cellValue(page, cell),
    selection: () => selection(page),
    clickRibbon: (label) =>
      page.locator("#ribbon").getByRole("button", { name: label, exact: true }).click(),
    takeProblems: () => problems.splice(0),
    close: shutDown,
  };
  return { excel, shutDown };
}

async function launchBrowser(): Promise<Browser> {
  // Vitest leaves a process half a second to end: enough to kill a browser and remove its profile, as Playwright does
  // at an exit, and not always enough to have it close by itself.
  const launched = await chromium.launch({
    executablePath: browserPath(),
    args: FLAGS,
    handleSIGTERM: false,
  });
  process.once("SIGTERM", () => process.exit());
  launched.once("disconnected", () => {
    browser = undefined;
    idlePages.clear();
  });
  return launched;
}

function addressOf(url: string, { lang, api, manifest, functions }: ExcelOptions): string {
  const address = new URL(url);
  for (const [name, value] of Object.entries({ lang, api, manifest, functions })) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address.href;
}

/** Bytes go to the page as numbers: Playwright hands over nothing but JSON. */
async function openFile(page: Page, bytes: Uint8Array, name?: string): Promise<void> {
  await page.evaluate(
    async ({ numbers, fileName }) => {
      const excel = await window.embeddedExcel;
      await excel.openFile(Uint8Array.from(numbers), fileName);
    },
    { numbers: [...bytes], fileName: name },
  );
}

async function saveFile(page: Page): Promise<Uint8Array> {
  const numbers = await page.evaluate(async () => {
    const excel = await window.embeddedExcel;
    return [...(await excel.save())];
  });
  return Uint8Array.from(numbers);
}

async function put(
  page: Page,
  contentsByCell: Readonly<Record<string, PutContent>>,
): Promise<void> {
  const cells = Object.entries(contentsByCell).map(([cell, content]) => ({
    cell,
    data: cellData(content),
  }));
  await page.evaluate(async (toPut) => {
    const { univerAPI } = await window.embeddedExcel;
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    for (const { cell, data } of toPut) sheet?.getRange(cell).setValue(data);
  }, cells);
}

function cellData(content: PutContent): ICellData {
  if (typeof content === "string") return { v: content, t: CellValueType.STRING };
  if (typeof content === "number") return { v: content, t: CellValueType.NUMBER };
  if ("formula" in content) return { f: content.formula };
  return { v: content.day, t: CellValueType.NUMBER, s: { n: { pattern: "dd/mm/yyyy" } } };
}

async function showSheet(page: Page, name: string): Promise<void> {
  await page.evaluate(async (sheetName) => {
    const { univerAPI } = await window.embeddedExcel;
    const sheet = univerAPI.getActiveWorkbook()?.getSheetByName(sheetName);
    if (!sheet) throw new Error(`There is no sheet ${sheetName}`);
    sheet.activate();
  }, name);
}

async function select(page: Page, cell: string): Promise<void> {
  await page.evaluate(async (address) => {
    const { univerAPI, focusSheet } = await window.embeddedExcel;
    univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(address).activate();
    focusSheet();
  }, cell);
}

/** Types into the selected cell. Univer takes the text in before it goes on to the next cell. */
async function enter(page: Page, text: string, key: "Enter" | "Tab"): Promise<void> {
  const cell = await selection(page);
  await page.keyboard.type(text.slice(0, 1));
  // What is typed before the cell's editor has opened may go to a list that opens beside it.
  if (text !== "") await vi.waitUntil(() => page.evaluate(isTaken), { timeout: 30_000 });
  await page.keyboard.type(text.slice(1));
  await page.keyboard.press(key);
  // Not Playwright's waitForFunction, which takes the promise of an answer for the answer yes.
  await vi.waitUntil(() => page.evaluate(isEntered, cell), { timeout: 30_000 });
}

/** Whether a first key has opened the cell's editor, or was refused. */
async function isTaken(): Promise<boolean> {
  if (document.querySelector("dialog")?.open === true) return true;
  const { univerAPI } = await window.embeddedExcel;
  return univerAPI.getActiveWorkbook()?.isCellEditing() === true;
}

/** Whether what was typed into a cell was taken in or refused. */
async function isEntered(cell: string | undefined): Promise<boolean> {
  if (document.querySelector("dialog")?.open === true) return true;
  const { univerAPI } = await window.embeddedExcel;
  const workbook = univerAPI.getActiveWorkbook();
  return workbook?.isCellEditing() === false && workbook.getActiveRange()?.getA1Notation() !== cell;
}

function cellValue(page: Page, cell: string): Promise<unknown> {
  return page.evaluate(async (address) => {
    const { univerAPI } = await window.embeddedExcel;
    const range = univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(address);
    return range?.getCellDatas()[0]?.[0]?.v;
  }, cell);
}

function selection(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const { univerAPI } = await window.embeddedExcel;
    return univerAPI.getActiveWorkbook()?.getActiveRange()?.getA1Notation();
  });
}
