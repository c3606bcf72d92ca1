import type { Cells } from "./argument-cells";
import type { FunctionTable, FunctionValue } from "./function-result";

/** One result a cell, without the rows behind the last cell that holds something. */
export const eachCell = <Cell>(
  cells: Cells<Cell>,
  resultOf: (cell: Cell) => FunctionValue,
): FunctionTable =>
  tableOf(Math.max(1, cells.usedRows), cells.columns, (row, column) =>
    resultOf(cells.at(row, column)),
  );

/**
 * One result a pair of cells, in the shape of the larger range. As in Excel a range of one row stands
 * beside each row of the other, and one of one column beside each column.
 */
export function eachPair<One, Other>(
  ones: Cells<One>,
  others: Cells<Other>,
  resultOf: (one: One, other: Other) => FunctionValue,
): FunctionTable {
  const tall = [ones, others].filter(({ rows }) => rows > 1);
  const rows = Math.max(1, ...tall.map(({ usedRows }) => usedRows));
  return tableOf(rows, Math.max(ones.columns, others.columns), (row, column) =>
    resultOf(repeated(ones, row, column), repeated(others, row, column)),
  );
}

/** A table of so many rows and columns, counted from 0. */
export const tableOf = (
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => FunctionValue,
): FunctionTable =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(row, column)),
  );

const repeated = <Cell>(cells: Cells<Cell>, row: number, column: number): Cell =>
  cells.at(cells.rows === 1 ? 0 : row, cells.columns === 1 ? 0 : column);
