import { columnLetters, parseAddress } from "../../src/sheet-model/address";
import { outsideQuotes } from "./formulas";

/** A cell whose formula others share, each relative to its own place. */
export interface FormulaOwner {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formula of a cell that shares the owner's. */
export function sharedFormula(owner: FormulaOwner, row: number, column: number): string {
  return movedFormula(owner.formula, row - owner.row, column - owner.column);
}

const CELL = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const COLUMNS = /(?<![\p{L}\p{N}_.$:])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!:])/giu;
const ROWS = /(?<![\p{L}\p{N}_.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!:])/gu;
const BEYOND_SHEET = "#REF!";

/** Moves the references of a formula that are not fixed by "$". */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const movedColumn = (lock: string, letters: string) =>
    lock + (lock === "" ? lettersMoved(letters, columns) : letters);
  const movedRow = (lock: string, row: string) =>
    lock + (lock === "" ? numberMoved(row, rows) : row);
  const whole = (reference: string) =>
    reference.includes(BEYOND_SHEET) ? BEYOND_SHEET : reference;
  return outsideQuotes(formula, (part) =>
    part
      .replace(COLUMNS, (_, lock1: string, first: string, lock2: string, last: string) =>
        whole(`${movedColumn(lock1, first)}:${movedColumn(lock2, last)}`),
      )
      .replace(ROWS, (_, lock1: string, first: string, lock2: string, last: string) =>
        whole(`${movedRow(lock1, first)}:${movedRow(lock2, last)}`),
      )
      .replace(CELL, (_, lock1: string, column: string, lock2: string, row: string) =>
        whole(movedColumn(lock1, column) + movedRow(lock2, row)),
      ),
  );
}

function lettersMoved(letters: string, by: number): string {
  const column = (parseAddress(`${letters.toUpperCase()}1`)?.firstColumn ?? 0) + by;
  return column < 0 ? BEYOND_SHEET : columnLetters(column);
}

function numberMoved(row: string, by: number): string {
  const moved = Number(row) + by;
  return moved < 1 ? BEYOND_SHEET : String(moved);
}
