import { IConfigService } from "@univerjs/core";
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { CellRange } from "../../../src/sheet-model/address";
import type { Calculation } from "../calculation";
import type { OpenDocument } from "../open-document";
import { AddinFunctionExecutor } from "./addin-function-executor";
import type { EmptyCells } from "./function-arguments";
import type { CallFunction } from "./function-call";
import { messagesOf } from "./function-result";
import { addinFunctions, type FunctionNames } from "./metadata";
import { type CalculatedCell, keyOf, OpenCalls } from "./open-calls";

/** The functions of an add-in. */
export interface FunctionRegistration {
  readonly namespace: string;
  /** As custom-functions-metadata writes them. */
  readonly metadata: unknown;
  /** What a parameter of type "any" gets for an empty cell. */
  readonly emptyCells?: EmptyCells;
  readonly call: CallFunction;
}

/**
 * After how many formulas the calculation lets the page do something else. Univer's own number is made
 * for functions that take no time.
 */
const FORMULAS_AT_A_TIME = 100;

/** What add-ins have added to Excel's functions. */
export class AddinFunctions {
  readonly #document: OpenDocument;
  readonly #calculation: Calculation;
  readonly #addressOf: (sheetName: string, area: CellRange) => string;
  readonly #openCalls: OpenCalls;
  readonly #names: FunctionNames[] = [];
  readonly #messagesByCell = new Map<string, readonly string[]>();

  /** `addressOf` gives an area with its sheet's name, as Excel writes it. */
  constructor(
    document: OpenDocument,
    calculation: Calculation,
    addressOf: (sheetName: string, area: CellRange) => string,
  ) {
    this.#document = document;
    this.#calculation = calculation;
    this.#addressOf = addressOf;
    this.#openCalls = new OpenCalls({
      state: () => calculation.changes,
      recalculate: (cells) => {
        this.#recalculate(cells);
      },
    });
    calculation.waitFor(this.#openCalls);
  }

  get names(): readonly FunctionNames[] {
    return this.#names;
  }

  /** Errors: throws where a function has something that is not modelled. */
  register({ namespace, metadata, emptyCells = "null", call }: FunctionRegistration): void {
    const functions = addinFunctions(namespace, metadata);
    const host = {
      emptyCells,
      address: (sheetId: string, area: CellRange) =>
        this.#addressOf(this.#document.sheet(sheetId).name, area),
    };
    const executors = functions.map(
      (addinFunction) =>
        new AddinFunctionExecutor(addinFunction, {
          ...host,
          result: (cell, made) => {
            const result = this.#openCalls.result(cell, made, () => call(made), addinFunction);
            const messages = result === undefined ? [] : messagesOf(result);
            if (messages.length > 0) this.#messagesByCell.set(keyOf(cell), messages);
            else this.#messagesByCell.delete(keyOf(cell));
            return result;
          },
        }),
    );
    const { univerAPI } = this.#document;
    univerAPI.service(IFunctionService).registerExecutors(...executors);
    univerAPI
      .service(IConfigService)
      .setConfig(
        ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
        { intervalCount: FORMULAS_AT_A_TIME },
        { merge: true },
      );
    this.#names.push(...functions);
  }

  /** The sentences that came with the errors of the function that a cell's formula called last. */
  messages(sheetId: string, row: number, column: number): readonly string[] {
    const { unitId } = this.#document;
    return this.#messagesByCell.get(keyOf({ unitId, sheetId, row, column })) ?? [];
  }

  /** Another workbook is open: what was called for the one before is of no more use. */
  clear(): void {
    this.#openCalls.clear();
    this.#messagesByCell.clear();
  }

  #recalculate(cells: readonly CalculatedCell[]): void {
    const { unitId } = this.#document;
    const remaining = cells.filter(
      (cell) => cell.unitId === unitId && this.#document.sheet(cell.sheetId).exists,
    );
    // A formula that was moved meanwhile would wait for its result for ever.
    const areInPlace = remaining.every(
      ({ sheetId, row, column }) => this.#document.sheet(sheetId).formula(row, column) !== "",
    );
    this.#calculation.expect();
    this.#document.univerAPI.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        forceCalculation: !areInPlace,
        dirtyRanges: remaining.map(({ sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
      },
      { onlyLocal: true },
    );
  }
}
