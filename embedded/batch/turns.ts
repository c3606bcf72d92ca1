/** How long a batch works without a breath, in milliseconds. */
const LONGEST_TASK = 50;

/**
 * Lets one batch at a time do its work, and take breaths in which the page and the add-in go on, but no
 * other batch. A batch that waits for something lets others have their turn: one may feed what it waits
 * for.
 */
export class Turns {
  readonly #queue: (() => void)[] = [];
  #isTaken = false;
  #waiting = 0;
  #breathAt = 0;

  /** Whether a batch has its turn. */
  get isTaken(): boolean {
    return this.#isTaken;
  }

  /** Undefined where nothing has to be waited for. */
  take(): Promise<void> | undefined {
    if (!this.#isTaken) {
      this.#begin();
      return undefined;
    }
    return new Promise((resolve) => {
      this.#queue.push(() => {
        this.#begin();
        resolve();
      });
    });
  }

  pass(): void {
    const next = this.#queue.shift();
    this.#isTaken = next !== undefined;
    next?.();
  }

  /** Lets others have their turn until a promise is settled. */
  async whileWaiting<Value>(promise: Promise<Value>): Promise<Value> {
    this.#waiting += 1;
    this.pass();
    try {
      return await promise;
    } finally {
      await this.take();
      this.#waiting -= 1;
    }
  }

  /** Never while a batch waits: what it waited for may let it write before it has its turn again. */
  get isBreathDue(): boolean {
    return this.#waiting === 0 && performance.now() >= this.#breathAt;
  }

  async breathe(): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    this.#breathAt = performance.now() + LONGEST_TASK;
  }

  #begin(): void {
    this.#isTaken = true;
    this.#breathAt = performance.now() + LONGEST_TASK;
  }
}
