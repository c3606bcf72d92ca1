import type { ICellData, Nullable } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type LambdaValueObjectObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellRange } from "../../../src/sheet-model/address";
import { notModelled } from "../../batch/host-error";
import { type Argument, type ArgumentCell, CellError, isMatrix } from "./function-call";
import type { FunctionParameter, ValueType } from "./metadata";

/** What Excel hands over for an empty cell of a parameter of type "any": null on the web, 0 on Windows. */
export type EmptyCells = "null" | "zero";

/** An argument of a formula as Excel hands it over; null where it was left out. */
export function argumentOf(
  variant: FunctionVariantType | undefined,
  parameter: FunctionParameter,
  emptyCells: EmptyCells,
): Argument {
  if (variant === undefined || isLeftOut(variant)) return null;
  const cellOf = cellReader(parameter.type, emptyCells);
  const cells = cellsOf(variant, parameter.name);
  if (parameter.isMatrix) return cells.map((row) => row.map(cellOf));
  if (cells.length !== 1 || cells[0]?.length !== 1) {
    throw notModelled(`several cells for the parameter "${parameter.name}", which takes one value`);
  }
  return cellOf(cells[0][0]);
}

/** The first error in an argument. */
export function errorIn(argument: Argument): CellError | undefined {
  if (argument instanceof CellError) return argument;
  if (!isMatrix(argument)) return undefined;
  for (const row of argument) {
    for (const cell of row) if (cell instanceof CellError) return cell;
  }
  return undefined;
}

export const isReference = (
  variant: FunctionVariantType | undefined,
): variant is BaseReferenceObject => variant?.isReferenceObject() === true;

/** The cells of a reference; of whole rows and columns those that Excel has. */
export function referredArea(reference: BaseReferenceObject): CellRange {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return {
    firstRow: startRow,
    lastRow: reference.isColumn() ? LAST_ROW : endRow,
    firstColumn: startColumn,
    lastColumn: reference.isRow() ? LAST_COLUMN : endColumn,
  };
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const isLeftOut = (variant: FunctionVariantType) => !isReference(variant) && variant.isNull();

type Cell = Nullable<BaseValueObject>;

function cellsOf(variant: FunctionVariantType, name: string): readonly (readonly Cell[])[] {
  if (isReference(variant)) {
    if (variant.isMultiArea()) throw notModelled(`several areas for the parameter "${name}"`);
    return withEmptyTexts(filled(variant.toArrayValueObject()), variant);
  }
  if (isLambda(variant)) throw notModelled(`a LAMBDA for the parameter "${name}"`);
  return isArray(variant) ? filled(variant) : [[variant]];
}

const isLambda = (variant: BaseValueObject): variant is LambdaValueObjectObject =>
  variant.isLambda();

const isArray = (variant: BaseValueObject): variant is ArrayValueObject => variant.isArray();

/** All cells: Univer leaves out those it has nothing of. */
function filled(array: ArrayValueObject): readonly (readonly Cell[])[] {
  const values = array.getArrayValue();
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => values[row]?.[column]),
  );
}

/** Univer takes a formula's empty text for an empty cell, as it does where it is to be added up. */
function withEmptyTexts(
  cells: readonly (readonly Cell[])[],
  reference: BaseReferenceObject,
): readonly (readonly Cell[])[] {
  const { startRow, startColumn } = reference.getRangePosition();
  return cells.map((row, rowIndex) =>
    row.map((cell, columnIndex) =>
      cell == null || cell.isNull()
        ? formulaResult(reference, startRow + rowIndex, startColumn + columnIndex)
        : cell,
    ),
  );
}

/** What a formula has put into a cell of which Univer says that it holds nothing. */
function formulaResult(reference: BaseReferenceObject, row: number, column: number): Cell {
  const own: Nullable<ICellData> = reference
    .getCurrentActiveSheetData()
    .cellData.getValue(row, column);
  const result =
    own?.f || own?.si ? reference.getCellData(row, column) : spilled(reference, row, column);
  if (result == null) return undefined;
  return result.v === "" ? StringValueObject.create("") : NumberValueObject.create(0);
}

const spilled = (reference: BaseReferenceObject, row: number, column: number) =>
  reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
  reference.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);

const EMPTY_BY_TYPE = { number: 0, string: "", boolean: false } as const;

function cellReader(type: ValueType, emptyCells: EmptyCells): (cell: Cell) => ArgumentCell {
  const emptyOfAny = emptyCells === "zero" ? 0 : null;
  const empty = type === "any" ? emptyOfAny : EMPTY_BY_TYPE[type];
  return (cell) => {
    if (cell == null || cell.isNull()) return empty;
    const value = cell.getValue();
    if (cell.isError()) return new CellError(String(value));
    // Excel converts where it can; that is not modelled, and what it cannot convert is this error.
    return type === "any" || typeof value === type ? value : new CellError("#VALUE!");
  };
}
