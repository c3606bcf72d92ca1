import "./page.css";
import type { FUniver } from "@univerjs/core/facade";
import { createBrowserEngine } from "../engine/browser-engine";
import { functionHints } from "../engine/functions/function-hints";
import type { AddinFrame } from "../frame/addin-frame";
import { EmbeddedWorkbook } from "../objects/embedded-workbook";
import { AddinSettings } from "./addin-settings";
import { AddinSession, addinServices } from "./addin-session";
import { followCellEditing } from "./cell-editing";
import { showCharts } from "./charts";
import { judgeDaysByNumber, showInputMessages, stopInvalidEntries } from "./data-validation";
import { FileGroup } from "./file-group";
import { FunctionCalls } from "./function-calls";
import { focusSheet, followColorScheme, scrollTo, steadiness } from "./grid";
import { MessageDialog } from "./message-dialog";
import { element } from "./page-elements";
import { readPageOptions } from "./page-options";
import { pageTexts } from "./page-texts";
import { readManifest, type RibbonButton } from "./read-manifest";
import { addGroup } from "./ribbon";
import { TaskPane } from "./task-pane";
import { WorkbookFile } from "./workbook-file";

/** The page for scripts: tests and screenshots. */
export interface EmbeddedExcel {
  readonly univerAPI: FUniver;
  readonly workbook: EmbeddedWorkbook;
  /** The add-in; undefined before one of its buttons was used. */
  readonly frame: AddinFrame | undefined;
  /** Opens an .xlsx file in place of what is open. */
  readonly openFile: (bytes: Uint8Array, name?: string) => Promise<void>;
  /** The open workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Gives the keyboard to the sheet. */
  readonly focusSheet: () => void;
}

declare global {
  interface Window {
    /** Resolves when the page can be used. */
    embeddedExcel: Promise<EmbeddedExcel>;
  }
}

/** What an Excel with functions of add-ins has, whether or not the manifest asks for it. */
const FUNCTION_SETS = { CustomFunctions: "1.9", CustomFunctionsRuntime: "1.4" };

const options = readPageOptions(location.search);
const texts = pageTexts(options.language);
const dialog = new MessageDialog(element("message", HTMLDialogElement), texts.program, texts.ok);
window.embeddedExcel = start();

async function start(): Promise<EmbeddedExcel> {
  document.documentElement.lang = options.language;
  element("program").textContent = texts.program;
  element("home-tab").textContent = texts.homeTab;
  element("ribbon").ariaLabel = texts.ribbon;

  const manifest = readManifest(await fetchText(options.manifest), options.language);
  const functions = manifest.functions && {
    namespace: manifest.functions.namespace,
    metadata: JSON.parse(await fetchText(manifest.functions.metadata.href)) as unknown,
  };
  const requirementSets = {
    ...(functions && FUNCTION_SETS),
    ...manifest.requirementSets,
    ...(options.excelApi === undefined ? {} : { ExcelApi: options.excelApi }),
  };
  const pane = new TaskPane(element("task-pane"), {
    title: manifest.name,
    close: texts.closePane,
    resize: texts.resizePane,
  });

  const { univerAPI } = createBrowserEngine(
    element("sheet"),
    functions ? functionHints(functions.namespace, functions.metadata) : [],
  );
  const isSteady = steadiness(univerAPI);
  followColorScheme(univerAPI);
  const calls = new FunctionCalls(options.functions, (): AddinFrame => session.start());
  const workbook = new EmbeddedWorkbook(univerAPI, {
    requirementSets,
    services: {
      ...addinServices(pane, () => session.frame?.actionsReady()),
      ...calls.services,
    },
  });
  if (functions !== undefined) workbook.registerFunctions({ ...functions, call: calls.call });
  workbook.onVeto(() => {
    dialog.show(texts.lockedCell);
  });
  workbook.onSelect((range) => {
    scrollTo(univerAPI, range);
  });
  dialog.onClose(() => {
    focusSheet(univerAPI);
  });
  followCellEditing(univerAPI, workbook);
  showCharts(univerAPI, workbook, element("sheet"));

  const settings = new AddinSettings(workbook);
  const session = new AddinSession(
    manifest,
    {
      addinId: manifest.id,
      addinName: manifest.name,
      language: options.language,
      requirementSets,
      hasFunctions: functions !== undefined,
    },
    pane,
    {
      process: (batch) => workbook.process(batch),
      readSettings: () => settings.read(),
      saveSettings: (saved) => settings.save(saved),
      onLeave: (way) => {
        if (way === "backwards") pane.focusCloseButton();
        else focusSheet(univerAPI);
      },
    },
  );
  workbook.onEvent((event) => session.frame?.fire(event));

  for (const group of manifest.groups) {
    addGroup(element("ribbon-groups"), group, (button) => {
      void runCommand(session, button);
    });
  }

  const file = new WorkbookFile(workbook, (name) => {
    calls.end();
    session.end();
    element("file-name").textContent = name;
    document.title = `${name} - ${texts.program}`;
  });
  const files = new FileGroup(file, texts, (message) => {
    dialog.show(message);
  });
  files.openBlank();
  await isSteady;
  judgeDaysByNumber(univerAPI);
  showInputMessages(univerAPI);
  stopInvalidEntries(univerAPI, (message = texts.invalidEntry, title = texts.program) => {
    dialog.show(message, title);
  });
  if (options.file !== undefined) await files.openAddress(options.file);

  return {
    univerAPI,
    workbook,
    get frame() {
      return session.frame;
    },
    openFile: (bytes, name = texts.newFileName) => file.open(bytes, name),
    save: () => file.bytes(),
    focusSheet: () => {
      focusSheet(univerAPI);
    },
  };
}

async function runCommand(session: AddinSession, button: RibbonButton): Promise<void> {
  try {
    await session.run(button);
  } catch (error) {
    console.warn(error);
    dialog.show(texts.commandFailed(button.label));
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
