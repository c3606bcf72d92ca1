import type { CellRange } from "../../src/sheet-model/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "./cell-area";

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** What an address says: an area, and the sheet where it names one. */
export interface ParsedAddress {
  readonly sheetName: string | undefined;
  readonly area: CellRange;
}

/** Reads "A1", "$A$1:B2", "A:C", "1:3", each after "Sheet!" or "'My sheet'!"; null if it is none. */
export function parseAddress(address: string): ParsedAddress | null {
  const bang = address.lastIndexOf("!");
  const area = parseArea(address.slice(bang + 1));
  if (area === null) return null;
  return { sheetName: bang === -1 ? undefined : unquoted(address.slice(0, bang)), area };
}

/** The parts of "A1:B2,D4"; a comma inside a quoted sheet's name parts nothing. */
export function splitAddresses(addresses: string): readonly string[] {
  return addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim()) ?? [];
}

function parseArea(address: string): CellRange | null {
  const [first = "", last = first, ...more] = address.split(":");
  if (more.length > 0) return null;
  const from = corner(first);
  const to = corner(last);
  if (from === null || to === null) return null;
  const isSpan = address.includes(":");
  // A column's letters alone are an address only beside another column's.
  if ((from.row === undefined || from.column === undefined) && !isSpan) return null;
  if ((from.row === undefined) !== (to.row === undefined)) return null;
  if ((from.column === undefined) !== (to.column === undefined)) return null;
  const rows = [from.row ?? 0, to.row ?? SHEET_ROWS - 1] as const;
  const columns = [from.column ?? 0, to.column ?? SHEET_COLUMNS - 1] as const;
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

/** One end of an address: a cell, a whole column or a whole row. */
function corner(part: string): { row: number | undefined; column: number | undefined } | null {
  const cell = CELL.exec(part);
  const column = columnIndex(cell?.[1] ?? COLUMN.exec(part)?.[1]);
  const row = rowIndex(cell?.[2] ?? ROW.exec(part)?.[1]);
  return column === null || row === null || (row === undefined && column === undefined)
    ? null
    : { row, column };
}

/** Undefined without letters, null beyond the sheet's last column. */
function columnIndex(letters: string | undefined): number | undefined | null {
  if (letters === undefined) return undefined;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index > SHEET_COLUMNS ? null : index - 1;
}

function rowIndex(digits: string | undefined): number | undefined | null {
  if (digits === undefined) return undefined;
  const number = Number(digits);
  return number < 1 || number > SHEET_ROWS ? null : number - 1;
}

function unquoted(name: string): string {
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return quoted === undefined ? name : quoted.replaceAll("''", "'");
}
