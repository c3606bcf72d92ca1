import { type IWorkbookData, LocaleType } from "@univerjs/core";
import type { EmbeddedWorkbook } from "../objects/embedded-workbook";
import { openXlsx } from "../xlsx/open-xlsx";
import { saveXlsx } from "../xlsx/save-xlsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The file that is open on the page. */
export class WorkbookFile {
  readonly #workbook: EmbeddedWorkbook;
  readonly #onOpened: (name: string) => void;
  #name = "";

  /** `onOpened` is told each time another workbook has taken the page. */
  constructor(workbook: EmbeddedWorkbook, onOpened: (name: string) => void) {
    this.#workbook = workbook;
    this.#onOpened = onOpened;
  }

  get name(): string {
    return this.#name;
  }

  /** Throws, and leaves what is open, where the bytes are no workbook. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    this.#show(await openXlsx(bytes, name, this.#workbook.functionNames), name);
  }

  openBlank(name: string, sheetName: string): void {
    this.#show(blankWorkbook(name, sheetName), name);
  }

  bytes(): Promise<Uint8Array> {
    return saveXlsx(this.#workbook.save(), this.#workbook.functionNames);
  }

  /** Hands the workbook to the browser as a download. */
  async download(): Promise<void> {
    const file = new Blob([new Uint8Array(await this.bytes())], { type: XLSX });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = this.#name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #show(snapshot: IWorkbookData, name: string): void {
    this.#workbook.setEditing(false);
    this.#workbook.load(snapshot);
    this.#name = name;
    this.#onOpened(name);
  }
}

function blankWorkbook(name: string, sheetName: string): IWorkbookData {
  const sheetId = "sheet1";
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: "",
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: [sheetId],
    sheets: { [sheetId]: { id: sheetId, name: sheetName, rowCount: 1000, columnCount: 26 } },
  };
}
