import {
  type ArgumentCell,
  CellError,
  type FunctionCall,
  isMatrix,
  isThenable,
} from "../engine/functions/function-call";

/** What office.js keeps of custom functions in an add-in's window. */
export interface FunctionsWindow {
  readonly CustomFunctions: {
    readonly Error: new (code: string, message?: string) => CustomFunctionsError;
    readonly _association: { readonly mappings: Readonly<Record<string, AssociatedFunction>> };
  };
}

type AssociatedFunction = (...parameters: unknown[]) => unknown;

interface CustomFunctionsError extends Error {
  readonly code: string;
}

/**
 * Calls a function of the add-in in its own window, as office.js would after a message of Excel's: with
 * copies of the arguments and the invocation behind them. Errors go in and out as office.js has them.
 */
export function callDirectly({ CustomFunctions }: FunctionsWindow, call: FunctionCall): unknown {
  // office.js asks by capital letters, whatever the add-in wrote.
  const associated = CustomFunctions._association.mappings[call.id.toUpperCase()];
  if (associated === undefined) throw new Error(`No function is associated with ${call.id}`);
  const errorsIn = (cell: ArgumentCell) =>
    cell instanceof CellError ? new CustomFunctions.Error(cell.code) : cell;
  const errorsOut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(errorsOut);
    return value instanceof CustomFunctions.Error
      ? new CellError(value.code, value.message)
      : value;
  };
  const rethrow = (thrown: unknown): never => {
    throw errorsOut(thrown);
  };
  const parameters = call.arguments.map((argument) =>
    isMatrix(argument) ? argument.map((row) => row.map(errorsIn)) : errorsIn(argument),
  );
  const invocation = {
    functionName: call.id,
    ...(call.address !== undefined && { address: call.address }),
    ...(call.parameterAddresses && { parameterAddresses: call.parameterAddresses }),
  };
  try {
    const returned = associated(...parameters, invocation);
    return isThenable(returned) ? returned.then(errorsOut, rethrow) : errorsOut(returned);
  } catch (thrown) {
    return rethrow(thrown);
  }
}
