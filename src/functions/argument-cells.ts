import { type CellContent, EMPTY_CELL } from "../sheet-model/cell-content";
import type { CellReader } from "../sheet-model/cell-reader";
import type { Grid } from "../sheet-model/grid";
import { dateOfSerial, isRecentDay } from "../sheet-model/serial-dates";

/**
 * An argument of a custom function as Excel hands it over: rows × columns. A single cell is 1 × 1; null
 * is one that was left out.
 */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

/** Cells of a range; rows and columns count from 0. */
export interface Cells<Cell> {
  readonly rows: number;
  readonly columns: number;
  /** How many rows there are up to the last one that holds something. */
  readonly usedRows: number;
  at(row: number, column: number): Cell;
}

const NOTHING: readonly (readonly unknown[])[] = [[]];

/** The cells of an argument; whole columns are not copied. */
export class ArgumentCells implements Cells<CellContent> {
  readonly #values: readonly (readonly unknown[])[];
  /** What stands in the cells, where that was looked up. */
  readonly #known: Grid["rows"] | undefined;
  readonly rows: number;
  readonly columns: number;

  constructor(argument: Argument, known?: Grid["rows"]) {
    this.#values = argument ?? NOTHING;
    this.#known = known;
    this.rows = this.#values.length;
    this.columns = this.#values[0]?.length ?? 0;
  }

  at(row: number, column: number): CellContent {
    const value = this.#values[row]?.[column];
    if (this.#known !== undefined && isAmbiguous(value)) {
      return this.#known[row]?.[column] ?? EMPTY_CELL;
    }
    return contentOf(value);
  }

  get usedRows(): number {
    let rows = this.rows;
    while (rows > 0 && this.#isBlankRow(rows - 1)) rows -= 1;
    return rows;
  }

  #isBlankRow(row: number): boolean {
    for (let column = 0; column < this.columns; column++) {
      if (this.at(row, column).kind !== "empty") return false;
    }
    return true;
  }
}

/**
 * Makes cells of arguments. Excel on Windows hands an empty cell over as 0, and every Excel a date as its
 * day number: such numbers are looked up in the workbook, as long as no empty cell was handed over as
 * nothing, and days always.
 */
export class ArgumentReader {
  readonly #readCells: CellReader | undefined;
  #isEmptyHandedOver = false;

  constructor(readCells: CellReader | undefined) {
    this.#readCells = readCells;
  }

  /** `address` is the argument's, where it is a reference. */
  async read(argument: Argument, address: string | null | undefined): Promise<ArgumentCells> {
    const values = (argument ?? NOTHING).flat();
    this.#isEmptyHandedOver ||= values.includes(null);
    const isDoubtful = (value: unknown) =>
      isAmbiguous(value) && !(value === 0 && this.#isEmptyHandedOver);
    if (!address || this.#readCells === undefined || !values.some(isDoubtful)) {
      return new ArgumentCells(argument);
    }
    return new ArgumentCells(argument, await this.#readCells(address));
  }
}

const isAmbiguous = (value: unknown): boolean =>
  value === 0 || (typeof value === "number" && isRecentDay(value));

function contentOf(value: unknown): CellContent {
  if (value === null || value === undefined || value === "") return EMPTY_CELL;
  if (typeof value === "number") {
    return isRecentDay(value) ? dateOfSerial(value) : { kind: "number", value };
  }
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: "text", text: value };
  return contentOfObject(value);
}

/** An error, or one of Excel's data types, of which the value that its cell shows counts. */
function contentOfObject(value: object): CellContent {
  const { code, type, basicType, basicValue }: Partial<Record<string, unknown>> = { ...value };
  if (typeof code === "string") return { kind: "error", code };
  if (type === "Error" || basicType === "Error") return { kind: "error", code: String(basicValue) };
  return typeof basicValue === "object" ? EMPTY_CELL : contentOf(basicValue);
}
