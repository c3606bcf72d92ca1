/** Excel's message box: one sentence or more, and OK. */
export class MessageDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #programName: string;
  readonly #heading: HTMLElement;
  readonly #text: HTMLElement;

  /** `programName` is the title where a message has none of its own. */
  constructor(dialog: HTMLDialogElement, programName: string, okLabel: string) {
    this.#dialog = dialog;
    this.#programName = programName;
    this.#heading = document.createElement("h2");
    this.#heading.id = "dialog-title";
    this.#text = document.createElement("p");
    this.#text.id = "dialog-text";
    const ok = document.createElement("button");
    ok.textContent = okLabel;
    const form = document.createElement("form");
    form.method = "dialog";
    form.append(ok);
    dialog.setAttribute("aria-labelledby", this.#heading.id);
    dialog.setAttribute("aria-describedby", this.#text.id);
    dialog.append(this.#heading, this.#text, form);
  }

  /** A message that is shown already is replaced. */
  show(text: string, title = this.#programName): void {
    this.#heading.textContent = title;
    this.#text.textContent = text;
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  onClose(listener: () => void): void {
    this.#dialog.addEventListener("close", listener);
  }
}
