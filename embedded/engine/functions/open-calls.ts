import type { OutsideWork } from "../calculation";
import { type FunctionCall, isThenable } from "./function-call";
import { type FunctionResult, resultOf, resultOfThrown } from "./function-result";

/** The cell that a formula stands in. */
export interface CalculatedCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The calls of one cell's formula that took time, until the formula is through. */
interface CellCalls {
  readonly cell: CalculatedCell;
  /** The state of the workbook in which they were made. */
  readonly state: number;
  /** Results by what was called with what; undefined while a call is under way. */
  readonly results: Map<string, FunctionResult | undefined>;
  wasAsked: boolean;
  isMissingResults: boolean;
}

export interface OpenCallsHost {
  /** A number that grows with each change of the workbook. */
  readonly state: () => number;
  /** Has the cells' formulas be calculated again, and those that hang on them. */
  readonly recalculate: (cells: readonly CalculatedCell[]) => void;
}

/**
 * Functions that answer at once are called in the course of the calculation. For one that takes time
 * the formula is left without a result, as in Excel, and is calculated again when it is there: so a
 * calculation never waits for an add-in, and the add-in may read cells meanwhile.
 */
export class OpenCalls implements OutsideWork {
  readonly #host: OpenCallsHost;
  readonly #byCell = new Map<string, CellCalls>();
  /** Those under way, each by an object of its own. */
  #underWay = new Set<object>();
  #arrived: CalculatedCell[] = [];
  #listeners: (() => void)[] = [];

  constructor(host: OpenCallsHost) {
    this.#host = host;
  }

  get isUnderWay(): boolean {
    return this.#underWay.size > 0;
  }

  /** Resolves when one of those under way is through, and what comes of it is on its way to the cells. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#listeners.push(resolve);
    });
  }

  /** What a call in a cell's formula comes to; undefined where that is not known yet. */
  result(
    cell: CalculatedCell,
    call: FunctionCall,
    make: () => unknown,
    { givesMatrix }: { readonly givesMatrix: boolean },
  ): FunctionResult | undefined {
    const cellKey = keyOf(cell);
    const open = this.#byCell.get(cellKey);
    if (open?.state === this.#host.state()) {
      const callKey = JSON.stringify(call);
      open.wasAsked = true;
      if (open.results.has(callKey)) {
        const result = open.results.get(callKey);
        if (result === undefined) open.isMissingResults = true;
        return result;
      }
    } else {
      // What was called before the workbook changed says nothing of how it is now.
      this.#byCell.delete(cellKey);
    }
    const returned = attempt(make);
    if (returned instanceof Thrown) return resultOfThrown(returned.what);
    if (!isThenable(returned)) return resultOf(returned, givesMatrix);
    this.#await(returned, cell, call, givesMatrix);
    return undefined;
  }

  /** A calculation is through: formulas that had all their results need them no more. */
  calculated(): void {
    for (const [key, open] of this.#byCell) {
      if (open.wasAsked && !open.isMissingResults) this.#byCell.delete(key);
      open.wasAsked = false;
      open.isMissingResults = false;
    }
  }

  /** Forgets all calls, as when the workbook is closed; what still comes of them is dropped. */
  clear(): void {
    this.#byCell.clear();
    this.#underWay = new Set();
    this.#arrived = [];
    this.#tell();
  }

  #await(
    promise: PromiseLike<unknown>,
    cell: CalculatedCell,
    call: FunctionCall,
    givesMatrix: boolean,
  ): void {
    const open = this.#opened(cell);
    const key = JSON.stringify(call);
    const underWay = this.#underWay;
    const token = {};
    underWay.add(token);
    open.results.set(key, undefined);
    open.isMissingResults = true;
    const settle = (result: FunctionResult) => {
      if (!underWay.delete(token) || underWay !== this.#underWay) return;
      open.results.set(key, result);
      this.#arrive(open);
    };
    promise.then(
      (returned) => {
        settle(resultOf(returned, givesMatrix));
      },
      (error: unknown) => {
        settle(resultOfThrown(error));
      },
    );
  }

  #opened(cell: CalculatedCell): CellCalls {
    const key = keyOf(cell);
    let open = this.#byCell.get(key);
    if (open === undefined) {
      open = {
        cell,
        state: this.#host.state(),
        results: new Map(),
        wasAsked: true,
        isMissingResults: true,
      };
      this.#byCell.set(key, open);
    }
    return open;
  }

  /** Results that come together are calculated with together. */
  #arrive(open: CellCalls): void {
    // A formula that has changed meanwhile made calls of its own.
    if (this.#byCell.get(keyOf(open.cell)) === open) this.#arrived.push(open.cell);
    queueMicrotask(() => {
      const cells = this.#arrived;
      this.#arrived = [];
      if (cells.length > 0) this.#host.recalculate(cells);
      this.#tell();
    });
  }

  #tell(): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }
}

function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return new Thrown(error);
  }
}

class Thrown {
  readonly what: unknown;

  constructor(what: unknown) {
    this.what = what;
  }
}

export const keyOf = ({ unitId, sheetId, row, column }: CalculatedCell): string =>
  [unitId, sheetId, row, column].join(" ");
