/** An error value of Excel's, as a function gets one, or gives one with a sentence of its own. */
export class CellError {
  /** "#DIV/0!" */
  readonly code: string;
  readonly message: string;

  constructor(code: string, message = "") {
    this.code = code;
    this.message = message;
  }
}

/** What a cell hands over; null is an empty one, or an argument that was left out. */
export type ArgumentCell = string | number | boolean | CellError | null;
export type Argument = ArgumentCell | readonly (readonly ArgumentCell[])[];

export const isMatrix = (argument: Argument): argument is readonly (readonly ArgumentCell[])[] =>
  Array.isArray(argument);

/** One call of an add-in's function, as Excel makes it. */
export interface FunctionCall {
  /** By which the add-in associated the function. */
  readonly id: string;
  /** One for each declared parameter. */
  readonly arguments: readonly Argument[];
  /** Of the cell that calculates: "Sheet1!B2"; undefined where the function did not ask for it. */
  readonly address: string | undefined;
  /** Where the arguments came from, null for what is no reference; undefined where not asked for. */
  readonly parameterAddresses: readonly (string | null)[] | undefined;
  /** Its arguments may hold errors. */
  readonly takesErrors: boolean;
}

/**
 * Calls a function of the add-in. Answers with what it returned, errors as `CellError`, or with a promise
 * of that; throws or rejects with a `CellError` or with anything else, which is a "#VALUE!" to Excel.
 */
export type CallFunction = (call: FunctionCall) => unknown;

/** Whether a function answered with a promise, which may be one of the add-in's own window. */
export function isThenable(returned: unknown): returned is PromiseLike<unknown> {
  return (
    typeof returned === "object" &&
    returned !== null &&
    "then" in returned &&
    typeof returned.then === "function"
  );
}
