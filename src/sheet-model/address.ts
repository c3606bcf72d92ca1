/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Column letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A1 address of the cell at a 0-based row and column: (8, 3) → "D9". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A1 address of a range: "D9:E10", or "D9" where it is one cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Excel's last row and column, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * The range of an A1 address without a sheet's name: "D9", "$D$9:$E$10", and whole rows and columns
 * such as "5:9" and "D:D". Undefined for what is no address of one range.
 */
export function parseAddress(address: string): CellRange | undefined {
  const [, column1, row1, column2 = column1, row2 = row1] =
    /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})?\$?([1-9]\d*)?)?$/.exec(address) ?? [];
  if (column1 === undefined && row1 === undefined) return undefined;
  return {
    firstRow: row1 === undefined ? 0 : Number(row1) - 1,
    lastRow: row2 === undefined ? LAST_ROW : Number(row2) - 1,
    firstColumn: column1 === undefined ? 0 : columnOfLetters(column1),
    lastColumn: column2 === undefined ? LAST_COLUMN : columnOfLetters(column2),
  };
}

const columnOfLetters = (letters: string): number =>
  Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, n) => sum * 26 + n, 0) -
  1;

/** The same address with both parts fixed: "$D$9:$E$10". */
export function absoluteAddress(range: CellRange): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as a formula writes it before "!": always quoted, quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
