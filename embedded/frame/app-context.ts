/** What an add-in is told about the program and the document it runs in. */
export interface AppContext {
  /** The add-in's id, from its manifest. */
  readonly addinId: string;
  readonly addinName: string;
  /** Of the program and of the document: "vi-VN". */
  readonly language: string;
  /** Version by requirement set: { ExcelApi: "1.13" }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** It has functions for formulas. */
  readonly hasFunctions: boolean;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
/** Of the frame's address: the add-in has one runtime for pane, commands and functions. */
const SHARED_RUNTIME = 1;
/** The same: office.js is to ask for calls of its functions. */
const CUSTOM_FUNCTIONS = 2;

/** The `_host_Info` by which office.js knows where it runs. */
export function hostInfo(context: AppContext): string {
  const flags = SHARED_RUNTIME | (context.hasFunctions ? CUSTOM_FUNCTIONS : 0);
  return `Excel$Web$16.00$${context.language}$${context.addinId}$$disableLogging$${String(flags)}`;
}

/** The answer to office.js's first question. `settings` are the document's, as it wants them. */
export function appContextAnswer(context: AppContext, settings: readonly (readonly string[])[]) {
  return {
    _id: context.addinId,
    _addinName: context.addinName,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16,
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.18000.0",
    _appUILocale: context.language,
    _dataLocale: context.language,
    _docUrl: `${location.origin}/workbook.xlsx`,
    _clientMode: READ_WRITE,
    _osfControlType: TASK_PANE,
    _reason: "documentOpened",
    _settings: settings,
    _requirementMatrix: JSON.stringify(context.requirementSets),
    _correlationId: context.addinId,
    _appInstanceId: context.addinId,
    _eToken: "",
    _appDomains: [],
    _featureGates: {},
  };
}
