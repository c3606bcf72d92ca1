import type { Dispatch, StateUpdater } from "preact/hooks";

/** A sentence to show at the top of the pane. */
export interface PaneMessage {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** What can be done about it, for as long as the message stands. */
  readonly action?: MessageAction;
}

export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

/** Shows a message in place of the one in view, or none; what it gets may depend on that one. */
export type ShowMessage = Dispatch<StateUpdater<PaneMessage | undefined>>;

/** What a ribbon button asks of the pane. */
export type PaneRequest =
  | { readonly kind: "show-insert-form" }
  | { readonly kind: "show-message"; readonly message: PaneMessage };

/**
 * Takes the ribbon's requests to the pane. The ribbon can be used before the pane is drawn: the last
 * request is then kept for the first listener.
 */
export class PaneRequests {
  readonly #listeners = new Set<(request: PaneRequest) => void>();
  #waiting: PaneRequest | undefined;

  showInsertForm(): void {
    this.#send({ kind: "show-insert-form" });
  }

  showMessage(message: PaneMessage): void {
    this.#send({ kind: "show-message", message });
  }

  /** Tells of each request, a waiting one at once, until the function it answers with is called. */
  subscribe(listener: (request: PaneRequest) => void): () => void {
    this.#listeners.add(listener);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) listener(waiting);
    return () => this.#listeners.delete(listener);
  }

  #send(request: PaneRequest): void {
    if (this.#listeners.size === 0) this.#waiting = request;
    for (const listener of this.#listeners) listener(request);
  }
}
