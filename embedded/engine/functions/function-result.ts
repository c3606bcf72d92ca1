import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { CellError } from "./function-call";

/** What a function has come to: one value or rows × columns of them. */
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];
type ResultCell = string | number | boolean | CellError;

/** The errors that a function of an add-in can give; another code is a "#VALUE!" to Excel. */
const ERROR_CODES: readonly string[] = ["#N/A", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!"];

/** What Excel makes of a value that a function returned. */
export function resultOf(returned: unknown, givesMatrix: boolean): FunctionResult {
  if (!Array.isArray(returned)) return numberChecked(cellOf(returned));
  const rows = returned as readonly unknown[];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isGrid = (entries: readonly unknown[]): entries is readonly (readonly unknown[])[] =>
    entries.every((row) => Array.isArray(row) && row.length === columns);
  if (!givesMatrix || columns === 0 || !isGrid(rows)) {
    return new CellError("#VALUE!", "The function returned no matrix that Excel could show");
  }
  return rows.map((row) => row.map((cell) => cellOf(jsonNumber(cell))));
}

/** What Excel makes of what a function threw. */
export function resultOfThrown(thrown: unknown): CellError {
  if (thrown instanceof CellError) return withKnownCode(thrown);
  return new CellError("#VALUE!", thrown instanceof Error ? thrown.message : String(thrown));
}

/** A result as Univer calculates with it. */
export function valueObject(result: FunctionResult): BaseValueObject {
  if (!isMatrix(result)) return cellObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(cellObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The sentences that a function gave with its errors. */
export function messagesOf(result: FunctionResult): readonly string[] {
  const cells = isMatrix(result) ? result.flat() : [result];
  return cells.flatMap((cell) =>
    cell instanceof CellError && cell.message !== "" ? [cell.message] : [],
  );
}

const isMatrix = (result: FunctionResult): result is readonly (readonly ResultCell[])[] =>
  Array.isArray(result);

function cellOf(value: unknown): ResultCell {
  // An empty cell is nothing that a formula could have for a result.
  if (value == null) return 0;
  if (value instanceof CellError) return withKnownCode(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return new CellError("#VALUE!", "The function returned something that is not modelled");
}

function withKnownCode(error: CellError): CellError {
  return ERROR_CODES.includes(error.code) ? error : new CellError("#VALUE!", error.message);
}

function numberChecked(cell: ResultCell): ResultCell {
  if (typeof cell !== "number" || Number.isFinite(cell)) return cell;
  return new CellError(Number.isNaN(cell) ? "#VALUE!" : "#NUM!");
}

/** A matrix goes to Excel as JSON, which knows no NaN and no infinity. */
const jsonNumber = (cell: unknown) =>
  typeof cell === "number" && !Number.isFinite(cell) ? null : cell;

function cellObject(cell: ResultCell): BaseValueObject {
  if (cell instanceof CellError) return ErrorValueObject.create(errorType(cell.code));
  if (typeof cell === "number") return NumberValueObject.create(cell);
  return typeof cell === "boolean"
    ? BooleanValueObject.create(cell)
    : StringValueObject.create(cell);
}

const ERROR_TYPES: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((type) => [type, type]),
);

const errorType = (code: string): ErrorType => ERROR_TYPES.get(code) ?? ErrorType.VALUE;
