const EXCELS_WIDTH = 350;
const MINIMAL_WIDTH = 320;
const STEP = 10;

export interface TaskPaneTexts {
  readonly title: string;
  readonly close: string;
  readonly resize: string;
}

/** The frame Excel draws around a task pane: its title, its close button and the edge by which it is widened. */
export class TaskPane {
  /** Where the add-in's page goes. */
  readonly content: HTMLElement;
  readonly #element: HTMLElement;
  readonly #edge: HTMLElement;
  readonly #close: HTMLButtonElement;
  readonly #listeners: ((isVisible: boolean) => void)[] = [];

  constructor(element: HTMLElement, texts: TaskPaneTexts) {
    this.#element = element;
    this.#edge = edge(texts.resize);
    this.#close = closeButton(texts.close);
    const title = document.createElement("h2");
    title.textContent = texts.title;
    const header = document.createElement("header");
    header.append(title, this.#close);
    this.content = document.createElement("div");
    this.content.className = "content";
    element.setAttribute("aria-label", texts.title);
    element.append(this.#edge, header, this.content);
    this.#close.addEventListener("click", () => {
      this.hide();
    });
    this.#edge.addEventListener("pointerdown", this.#onGrip);
    this.#edge.addEventListener("pointermove", this.#onDrag);
    this.#edge.addEventListener("keydown", this.#onKey);
    this.#resize(EXCELS_WIDTH);
  }

  get isVisible(): boolean {
    return !this.#element.hidden;
  }

  show(): void {
    this.#setVisible(true);
  }

  hide(): void {
    this.#setVisible(false);
  }

  /** Tells of each time the pane was opened or closed, by whomever. */
  onVisibility(listener: (isVisible: boolean) => void): void {
    this.#listeners.push(listener);
  }

  focusCloseButton(): void {
    this.#close.focus();
  }

  #setVisible(isVisible: boolean): void {
    if (this.isVisible === isVisible) return;
    this.#element.hidden = !isVisible;
    for (const listener of this.#listeners) listener(isVisible);
  }

  readonly #onGrip = (event: PointerEvent): void => {
    this.#edge.setPointerCapture(event.pointerId);
  };

  readonly #onDrag = (event: PointerEvent): void => {
    if (this.#edge.hasPointerCapture(event.pointerId)) {
      this.#resize(this.#element.getBoundingClientRect().right - event.clientX);
    }
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const wider = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (wider !== undefined) this.#resize(this.#element.offsetWidth + wider);
  };

  /** In CSS pixels. */
  #resize(wanted: number): void {
    const widest = Math.max(MINIMAL_WIDTH, Math.round(window.innerWidth / 2));
    const width = Math.round(Math.min(widest, Math.max(MINIMAL_WIDTH, wanted)));
    this.#element.style.width = `${String(width)}px`;
    this.#edge.ariaValueMin = String(MINIMAL_WIDTH);
    this.#edge.ariaValueMax = String(widest);
    this.#edge.ariaValueNow = String(width);
  }
}

function edge(label: string): HTMLElement {
  const separator = document.createElement("div");
  separator.className = "edge";
  separator.role = "separator";
  separator.tabIndex = 0;
  separator.ariaLabel = label;
  separator.ariaOrientation = "vertical";
  return separator;
}

function closeButton(label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.title = label;
  button.ariaLabel = label;
  button.textContent = "✕";
  return button;
}
