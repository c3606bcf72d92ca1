import { type ComponentChild, render } from "preact";
import { associateRibbonCommands } from "../commands/ribbon-commands";
import { BUILT_IN_SETS } from "../criteria/built-in-sets";
import { excelWorkbook, unsupportedExcel } from "../hosts/excel/excel-workbook";
import { type Language, languageOf } from "../wording/language";
import { LoadingView } from "./loading-view";
import { NoticeView } from "./notice-view";
import { applySystemTheme, followOfficeTheme } from "./office-theme";
import { Pane } from "./pane";
import { PaneRequests } from "./pane-requests";
import { type PaneServices, ServicesContext } from "./pane-services";
import { PANE_WORDINGS, WordingContext } from "./pane-wording";
import { canDownloadIn } from "./report/can-download";
import { yearToScore } from "./year-to-score";

void openPage();

async function openPage(): Promise<void> {
  // There is something to see while Office makes itself ready.
  applySystemTheme();
  showAlone(languageOf(navigator.language), <LoadingView />);
  const isOfficeLoaded = "Office" in globalThis;
  const isExcel = isOfficeLoaded && (await Office.onReady()).host === Office.HostType.Excel;
  followOfficeTheme();
  if (isExcel) {
    openInExcel(languageOf(Office.context.displayLanguage));
    return;
  }
  const language = languageOf(navigator.language);
  const { notInExcel, officeNotLoaded } = PANE_WORDINGS[language].texts;
  showNotice(language, isOfficeLoaded ? notInExcel : officeNotLoaded);
}

function openInExcel(language: Language): void {
  const wording = PANE_WORDINGS[language];
  const refusal = unsupportedExcel();
  if (refusal !== undefined) {
    showNotice(language, wording.describeHostRefusal(refusal));
    return;
  }
  const workbook = excelWorkbook();
  const requests = new PaneRequests();
  associateRibbonCommands(workbook, wording, requests);
  show(
    language,
    <ServicesContext.Provider value={servicesIn(Office.context.platform)}>
      <Pane
        workbook={workbook}
        language={language}
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

function showNotice(language: Language, sentence: string): void {
  const { cannotStart } = PANE_WORDINGS[language].texts;
  showAlone(language, <NoticeView heading={cannotStart} sentence={sentence} />);
}

/** Shows a view without the pane around it, which has a workbook to follow. */
function showAlone(language: Language, view: ComponentChild): void {
  show(
    language,
    <WordingContext.Provider value={PANE_WORDINGS[language]}>
      <main class="pane">{view}</main>
    </WordingContext.Provider>,
  );
}

function show(language: Language, content: ComponentChild): void {
  document.documentElement.lang = language;
  document.title = PANE_WORDINGS[language].texts.title;
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root");
  render(content, root);
}
