import { type HostMethod, type HostObject, method } from "../batch/host-object";
import {
  type ArgumentCell,
  CellError,
  type FunctionCall,
  isMatrix,
} from "../engine/functions/function-call";
import type { AddinFrame } from "../frame/addin-frame";

/** A function's call among the messages of `richApiMessage`. */
const CALL = { category: 1, type: 1000, targetId: "" };

/** Of a call: its arguments may hold errors, in the form below. */
const TAKES_ERRORS = 4;

/** office.js's numbers for what a function gave as an error; whatever else went wrong is a "#VALUE!". */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

interface Pending {
  readonly resolve: (returned: unknown) => void;
  readonly reject: (error: CellError) => void;
}

/** Calls functions of the add-in as Excel does, by messages that office.js answers with a batch. */
export class FunctionWire {
  readonly #pending = new Map<number, Pending>();
  readonly #methods: Readonly<Record<string, HostMethod<unknown>>>;
  #lastId = 0;

  /** `onReady` is told when office.js says that functions may be called. */
  constructor(onReady: () => void) {
    this.#methods = {
      _SetOsfControlContainerReadyForCustomFunctions: method(onReady),
      // None of those that make office.js send other messages.
      _GetEnabledFeatures: method(() => []),
      setInvocationArrayResults: {
        takes: 1,
        call: (results) => {
          for (const result of results as readonly InvocationResult[]) this.#settle(result);
        },
      },
    };
  }

  /** The services that office.js calls. */
  get services(): Readonly<Record<string, HostObject>> {
    return {
      "Microsoft.ExcelServices.CustomFunctions": {
        typeName: "CustomFunctions",
        methods: this.#methods,
      },
    };
  }

  call(frame: AddinFrame, call: FunctionCall): Promise<unknown> {
    const id = (this.#lastId += 1);
    frame.fire({
      ...CALL,
      payload: [
        id,
        call.id,
        call.arguments.map((argument) =>
          isMatrix(argument) ? argument.map((row) => row.map(sentCell)) : sentCell(argument),
        ),
        call.address ?? null,
        call.takesErrors ? TAKES_ERRORS : 0,
        call.parameterAddresses ?? null,
      ],
    });
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
  }

  /** Ends all calls that are under way. */
  end(error: CellError): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  #settle([id, hasWorked, value, errorCode]: InvocationResult): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (hasWorked) {
      pending?.resolve(receivedValue(value));
    } else {
      const code = ERROR_CODES[Number(errorCode)] ?? "#VALUE!";
      pending?.reject(new CellError(code, typeof value === "string" ? value : ""));
    }
  }
}

/** Where a function has failed its value is a message; times that office.js took follow. */
type InvocationResult = readonly [
  id: number,
  hasWorked: boolean,
  value: unknown,
  errorCode?: unknown,
  ...times: unknown[],
];

const sentCell = (cell: ArgumentCell): unknown =>
  cell instanceof CellError ? { type: "CustomFunctionError", code: cell.code } : cell;

function receivedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(receivedValue);
  if (typeof value !== "object" || value === null) return value;
  const { valueType, code, message } = value as Readonly<Record<string, unknown>>;
  if (valueType !== "CustomFunctionError") return value;
  return new CellError(String(code), typeof message === "string" ? message : "");
}
