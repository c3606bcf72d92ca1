import type { HostObject } from "../batch/host-object";
import { CellError, type FunctionCall } from "../engine/functions/function-call";
import type { AddinFrame } from "../frame/addin-frame";
import { callDirectly, type FunctionsWindow } from "./direct-call";
import { FunctionWire } from "./function-wire";

/** How functions are called: in the add-in's window, or by office.js's messages, which takes longer. */
export type FunctionWay = "direct" | "wire";

/** How long an add-in may take until its functions can be called, in milliseconds. */
const LONGEST_START = 30_000;

const NOT_STARTED = "The add-in has not started";
const ENDED = "The add-in has ended";

/**
 * Calls the functions of an add-in, which is started for the first of them. Calls wait until office.js
 * says that its functions are ready; where that does not come about they end as "#N/A".
 */
export class FunctionCalls {
  readonly #way: FunctionWay;
  readonly #start: () => AddinFrame;
  readonly #wire = new FunctionWire(() => {
    this.#onReady();
  });
  #starting: Start | undefined;
  #ready: AddinFrame | undefined;

  /** `start` gives the add-in, which it loads where it is not there yet. */
  constructor(way: FunctionWay, start: () => AddinFrame) {
    this.#way = way;
    this.#start = start;
  }

  /** The services by which office.js answers. */
  get services(): Readonly<Record<string, HostObject>> {
    return this.#wire.services;
  }

  readonly call = (call: FunctionCall): unknown => {
    if (this.#ready !== undefined) return this.#send(this.#ready, call);
    this.#starting ??= new Start(this.#start());
    return this.#starting.frame.then((frame) => this.#send(frame, call));
  };

  /** The add-in has ended, and with it all that it was asked. */
  end(): void {
    const error = new CellError("#N/A", ENDED);
    this.#starting?.fail(error);
    this.#starting = undefined;
    this.#ready = undefined;
    this.#wire.end(error);
  }

  #send(frame: AddinFrame, call: FunctionCall): unknown {
    return this.#way === "wire"
      ? this.#wire.call(frame, call)
      : callDirectly(frame.window as unknown as FunctionsWindow, call);
  }

  /** The add-in may have been started by a button before. */
  #onReady(): void {
    this.#ready = this.#start();
    this.#starting?.succeed();
    this.#starting = undefined;
  }
}

/** An add-in on its way to being ready. */
class Start {
  /** Rejects where the add-in fails. */
  readonly frame: Promise<AddinFrame>;
  #resolve!: () => void;
  #reject!: (error: CellError) => void;
  readonly #timer: ReturnType<typeof setTimeout>;

  constructor(frame: AddinFrame) {
    this.frame = new Promise((resolve, reject) => {
      this.#resolve = () => {
        resolve(frame);
      };
      this.#reject = reject;
    });
    this.#timer = setTimeout(() => {
      this.fail(new CellError("#N/A", NOT_STARTED));
    }, LONGEST_START);
    frame.onLoadedWithoutOffice(() => {
      this.fail(new CellError("#N/A", NOT_STARTED));
    });
  }

  succeed(): void {
    clearTimeout(this.#timer);
    this.#resolve();
  }

  fail(error: CellError): void {
    clearTimeout(this.#timer);
    this.#reject(error);
  }
}
