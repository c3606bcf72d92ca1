import { type ComponentChild, render } from "preact";
import { associateRibbonCommands } from "../commands/ribbon-commands";
import { BUILT_IN_SETS } from "../criteria/built-in-sets";
import { excelWorkbook, unsupportedExcel } from "../hosts/excel/excel-workbook";
import { languageOf } from "../wording/language";
import { LoadingView } from "./loading-view";
import { NoticeView } from "./notice-view";
import { applySystemTheme, followOfficeTheme } from "./office-theme";
import { Pane } from "./pane";
import { PaneRequests } from "./pane-requests";
import { type PaneServices, ServicesContext } from "./pane-services";
import { type PaneWording, WordingContext, loadWording } from "./pane-wording";
import { canDownloadIn } from "./report/can-download";
import { yearToScore } from "./year-to-score";

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
  const isOfficeLoaded = "Office" in globalThis;
  const isExcel = isOfficeLoaded && (await Office.onReady()).host === Office.HostType.Excel;
  followOfficeTheme();
  if (isExcel) {
    await openInExcel(loadWording(languageOf(Office.context.displayLanguage)));
    return;
  }
  const wording = await browserWording;
  const { notInExcel, officeNotLoaded } = wording.texts;
  showNotice(wording, isOfficeLoaded ? notInExcel : officeNotLoaded);
}

async function openInExcel(loading: Promise<PaneWording>): Promise<void> {
  const refusal = unsupportedExcel();
  if (refusal !== undefined) {
    const wording = await loading;
    showNotice(wording, wording.describeHostRefusal(refusal));
    return;
  }
  const workbook = excelWorkbook();
  const requests = new PaneRequests();
  // Excel may call a button's function as soon as Office is ready.
  associateRibbonCommands(workbook, loading, requests);
  const wording = await loading;
  isOpen = true;
  show(
    wording,
    <ServicesContext.Provider value={servicesIn(Office.context.platform)}>
      <Pane
        workbook={workbook}
        wording={wording}
        sets={BUILT_IN_SETS}
        requests={requests}
        year={yearToScore(new Date())}
      />
    </ServicesContext.Provider>,
  );
}

/** The parts that read and write files are each a file beside the pane's own. */
const servicesIn = (platform: Office.PlatformType): PaneServices => ({
  readWorkbook: async (bytes) => {
    const { xlsxFiles } = await import(
      /* webpackChunkName: "workbook-files" */ "../hosts/xlsx/xlsx-files"
    );
    return xlsxFiles.read(bytes);
  },
  writeReport: async (document) => {
    const { writeDocument } = await import(
      /* webpackChunkName: "word-files" */ "../hosts/docx/write-document"
    );
    return writeDocument(document);
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
