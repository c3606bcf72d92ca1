/** The data of an `appCommandInvoked` event: the invocation's id, the function's name and the event's JSON. */
export type CommandPayload = readonly [invocationId: string, functionName: string, event: string];

/** office.js's status where it could call the function; any other is an error code. */
const SUCCESS = 0;

interface Invocation {
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The ribbon commands the add-in is to run or is running. */
export class CommandInvocations {
  readonly #send: (payload: CommandPayload) => void;
  readonly #running = new Map<string, Invocation>();
  #waiting: CommandPayload[] = [];
  #isReady = false;

  constructor(send: (payload: CommandPayload) => void) {
    this.#send = send;
  }

  /** The add-in listens: what was invoked until now goes out. */
  ready(): void {
    this.#isReady = true;
    for (const payload of this.#waiting) this.#send(payload);
    this.#waiting = [];
  }

  /** Resolves when the add-in has completed the command; rejects where it could not be called. */
  invoke(functionName: string, controlId: string): Promise<void> {
    const id = crypto.randomUUID();
    const payload = [id, functionName, JSON.stringify({ source: { id: controlId } })] as const;
    return new Promise((resolve, reject) => {
      this.#running.set(id, { functionName, resolve, reject });
      if (this.#isReady) this.#send(payload);
      else this.#waiting.push(payload);
    });
  }

  /** What office.js says of an invocation. */
  complete(id: string, status: number): void {
    const invocation = this.#running.get(id);
    this.#running.delete(id);
    if (status === SUCCESS) {
      invocation?.resolve();
    } else {
      const reason = `no function ${invocation?.functionName ?? id} is associated (${String(status)})`;
      invocation?.reject(new Error(reason));
    }
  }
}
