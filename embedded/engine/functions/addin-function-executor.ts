import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellRange } from "../../../src/sheet-model/address";
import {
  argumentOf,
  type EmptyCells,
  errorIn,
  isReference,
  referredArea,
} from "./function-arguments";
import type { Argument, CellError, FunctionCall } from "./function-call";
import { type FunctionResult, valueObject } from "./function-result";
import type { AddinFunction } from "./metadata";
import type { CalculatedCell } from "./open-calls";

export interface ExecutorHost {
  readonly emptyCells: EmptyCells;
  /** "Sheet1!A2:A9" */
  readonly address: (sheetId: string, area: CellRange) => string;
  /** What a call comes to; undefined where that is not known yet. */
  readonly result: (cell: CalculatedCell, call: FunctionCall) => FunctionResult | undefined;
}

/** What a formula shows while a function that it calls is under way. */
const PENDING = ErrorType.CONNECT;

/** A function of an add-in as one of Univer's. */
export class AddinFunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;
  readonly #function: AddinFunction;
  readonly #host: ExecutorHost;

  constructor(addinFunction: AddinFunction, host: ExecutorHost) {
    super(addinFunction.name);
    this.#function = addinFunction;
    this.#host = host;
    this.minParams = addinFunction.parameters.filter(({ isOptional }) => !isOptional).length;
    this.maxParams = addinFunction.parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return this.#calculate(variants);
    } catch (error) {
      // Univer's calculation would end with it, and all other formulas stay as they were.
      console.error(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  #calculate(variants: readonly FunctionVariantType[]): BaseValueObject {
    const { parameters } = this.#function;
    const given = parameters.map((parameter, index) =>
      argumentOf(variants[index], parameter, this.#host.emptyCells),
    );
    const error = this.#errorFor(given);
    if (error !== undefined) return valueObject(error);
    const result = this.#host.result(this.#cell(), this.#call(given, variants));
    return result === undefined ? ErrorValueObject.create(PENDING) : valueObject(result);
  }

  /** The error that is the result without a call. */
  #errorFor(given: readonly Argument[]): CellError | undefined {
    const errors = given.map(errorIn);
    // An argument that is not known yet makes the result one.
    const pending = errors.find((error) => error?.code === PENDING);
    if (pending !== undefined) return pending;
    const { takesErrors, parameters } = this.#function;
    return errors.find(
      (error, index) => error !== undefined && !(takesErrors && parameters[index]?.type === "any"),
    );
  }

  #call(given: readonly Argument[], variants: readonly FunctionVariantType[]): FunctionCall {
    const { id, wantsAddress, wantsParameterAddresses, takesErrors, parameters } = this.#function;
    const { sheetId, row, column } = this.#cell();
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return {
      id,
      arguments: given,
      address: wantsAddress ? this.#host.address(sheetId, cell) : undefined,
      parameterAddresses: wantsParameterAddresses
        ? parameters.map((_parameter, index) => this.#addressOf(variants[index]))
        : undefined,
      takesErrors,
    };
  }

  #addressOf(variant: FunctionVariantType | undefined): string | null {
    return isReference(variant)
      ? this.#host.address(variant.getSheetId(), referredArea(variant))
      : null;
  }

  /** The cell that calculates, as Univer told it just before. */
  #cell(): CalculatedCell {
    return {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
  }
}
