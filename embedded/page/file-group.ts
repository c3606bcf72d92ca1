import { element } from "./page-elements";
import type { PageTexts } from "./page-texts";
import type { WorkbookFile } from "./workbook-file";

const SAMPLE = "/sample/huyen-mau.xlsx";

/** The ribbon's file buttons: open, save, a blank workbook, the sample district. */
export class FileGroup {
  readonly #file: WorkbookFile;
  readonly #texts: PageTexts;
  readonly #showMessage: (message: string) => void;

  constructor(file: WorkbookFile, texts: PageTexts, showMessage: (message: string) => void) {
    this.#file = file;
    this.#texts = texts;
    this.#showMessage = showMessage;
    const input = element("file-input", HTMLInputElement);
    input.addEventListener("change", () => {
      void this.#openChosen(input);
    });
    label(element("file-group"), ".label", texts.fileGroup);
    element("file-group").ariaLabel = texts.fileGroup;
    button("open-file", texts.open, texts.openTip, () => {
      input.click();
    });
    button("save-file", texts.save, texts.saveTip, () => {
      void this.#save();
    });
    button("new-file", texts.newFile, texts.newFileTip, () => {
      this.openBlank();
    });
    button("open-sample", texts.sample, texts.sampleTip, () => {
      void this.openAddress(SAMPLE, texts.sampleFileName);
    });
  }

  openBlank(): void {
    this.#file.openBlank(this.#texts.newFileName, this.#texts.newSheetName);
  }

  /** Opens a workbook that lies on this page's server. */
  openAddress(address: string, name = address.slice(address.lastIndexOf("/") + 1)): Promise<void> {
    return this.#open(name, async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      return response.arrayBuffer();
    });
  }

  async #openChosen(input: HTMLInputElement): Promise<void> {
    const chosen = input.files?.[0];
    if (chosen !== undefined) await this.#open(chosen.name, () => chosen.arrayBuffer());
    // The same file can be chosen again: a change is told of only where the value changes.
    input.value = "";
  }

  async #open(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    try {
      await this.#file.open(new Uint8Array(await read()), name);
    } catch (error) {
      console.warn(error);
      this.#showMessage(this.#texts.notOpened(name, reasonOf(error)));
    }
  }

  async #save(): Promise<void> {
    try {
      await this.#file.download();
    } catch (error) {
      console.error(error);
      this.#showMessage(this.#texts.notSaved(reasonOf(error)));
    }
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function button(id: string, text: string, tip: string, onClick: () => void): void {
  const target = element(id);
  label(target, "span", text);
  target.title = tip;
  target.addEventListener("click", onClick);
}

function label(parent: HTMLElement, selector: string, text: string): void {
  const target = parent.querySelector(selector);
  if (target !== null) target.textContent = text;
}
