import { requestImmediateMacroTask } from "@univerjs/core";

/** How long work goes on without a breath, in milliseconds. */
const LONGEST_TASK = 40;

/** Lets others have their turn in the course of long work: the page is drawn, and the add-in goes on. */
export class Breather {
  #dueAt = performance.now() + LONGEST_TASK;

  get isDue(): boolean {
    return performance.now() >= this.#dueAt;
  }

  async breathe(): Promise<void> {
    let close: (() => void) | undefined;
    await new Promise((resolve) => {
      close = requestImmediateMacroTask(resolve);
    });
    close?.();
    this.#dueAt = performance.now() + LONGEST_TASK;
  }
}
