import { type ComponentChild, render } from "preact";
import { associateRibbonCommands } from "../commands/ribbon-commands";
import { KNOWN_SETS } from "../criteria/known-sets";
import { excelWorkbook, unsupportedExcel } from "../hosts/excel/excel-workbook";
import { languageOf } from "../wording/language";
import { recalculate } from "./recalculate";
import { browserSetStore } from "./criteria-sets/set-store";
import { LoadingView } from "./loading-view";
import { NoticeView } from "./notice-view";
import { applySystemTheme, followOfficeTheme } from "./office-theme";
import { Pane } from "./pane";
import { PaneRequests } from "./pane-requests";
import { type PaneServices, ServicesContext } from "./pane-services";
import { type PaneWording, WordingContext, loadWording } from "./pane-wording";
import { canDownloadIn } from "./report/can-download";
import { yearToScore } from "./year-to-score";

const workbook = excelWorkbook();
const requests = new PaneRequests();
/** What the pane shows for good is there. */
let isOpen = false;

void openPage();

async function openPage(): Promise<void> {
  applySystemTheme();
  const browserWording = loadWording(languageOf(navigator.language));
  // There is something to see while Office makes itself ready.
  void browserWording.then((wording) => {
    if (!isOpen) showAlone(wording, <LoadingView />);
  });
  if (!("Office" in globalThis)) {
    const wording = await browserWording;
    showNotice(wording, wording.texts.officeNotLoaded);
    return;
  }
  const officeReady = Office.onReady();
  const isInExcel = officeReady.then(({ host }) => host === Office.HostType.Excel);
  const officeWording = isInExcel.then((isExcel) =>
    isExcel ? loadWording(languageOf(Office.context.displayLanguage)) : browserWording,
  );
  // Excel may call a button's function as soon as Office is ready, before all that waits for it.
  associateRibbonCommands(requests, async () => recalculate(workbook, await officeWording));
  const isExcel = await isInExcel;
  followOfficeTheme();
  const wording = await officeWording;
  if (isExcel) openInExcel(wording);
  else showNotice(wording, wording.texts.notInExcel);
}

function openInExcel(wording: PaneWording): void {
  const refusal = unsupportedExcel();
  if (refusal !== undefined) {
    showNotice(wording, wording.describeHostRefusal(refusal));
    return;
  }
  isOpen = true;
  show(
    wording,
    <ServicesContext.Provider value={servicesIn(Office.context.platform)}>
      <Pane
        workbook={workbook}
        wording={wording}
        sets={KNOWN_SETS}
        store={browserSetStore(() => localStorage, partitionOf(Office.context))}
        requests={requests}
        year={yearToScore(new Date())}
      />
    </ServicesContext.Provider>,
  );
}

/** By which Office tells apart what pages keep in one browser; its declaration does not say that there may be none. */
const partitionOf = ({ partitionKey }: { readonly partitionKey?: string }): string =>
  partitionKey ?? "";

/** The parts that read and write files are each a file beside the pane's own. */
const servicesIn = (platform: Office.PlatformType): PaneServices => ({
  readWorkbook: async (bytes) => {
    const { xlsxFiles } = await import(
      /* webpackChunkName: "workbook-files" */ "../hosts/xlsx/xlsx-files"
    );
    return xlsxFiles.read(bytes);
  },
  writeWorkbook: async (content) => {
    const { xlsxFiles } = await import(
      /* webpackChunkName: "workbook-files" */ "../hosts/xlsx/xlsx-files"
    );
    return xlsxFiles.write(content);
  },
  writeReport: async (document) => {
    const { writeDocument } = await import(
      /* webpackChunkName: "word-files" */ "../hosts/docx/write-document"
    );
    return writeDocument(document);
  },
  packFiles: async (files) => {
    const { packFiles } = await import(
      /* webpackChunkName: "word-files" */ "../hosts/docx/pack-files"
    );
    return packFiles(files);
  },
  canDownload: canDownloadIn(String(platform)),
});

function showNotice(wording: PaneWording, sentence: string): void {
  isOpen = true;
  showAlone(wording, <NoticeView heading={wording.texts.cannotStart} sentence={sentence} />);
}

/** Shows a view without the pane around it, which has a workbook to follow. */
function showAlone(wording: PaneWording, view: ComponentChild): void {
  show(
    wording,
    <WordingContext.Provider value={wording}>
      <main class="pane">{view}</main>
    </WordingContext.Provider>,
  );
}

function show({ language, texts }: PaneWording, content: ComponentChild): void {
  document.documentElement.lang = language;
  document.title = texts.title;
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root");
  render(content, root);
}
