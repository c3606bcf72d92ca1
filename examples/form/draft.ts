import type { CellRange } from "../../src/sheet-model/address";
import type { CellStyle } from "../../src/sheet-model/sheet";

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** What is put into a cell. A string is text, whatever it begins with. */
export type Content =
  | null
  | string
  | number
  | { readonly date: CalendarDate }
  /** In A1 style, without "="; `result` is a number, or an error as "#DIV/0!". */
  | { readonly formula: string; readonly result: number | string };

export interface DraftCell {
  readonly content: Content;
  readonly style: CellStyle;
}

export interface DraftRow {
  /** In points. */
  readonly height: number;
  readonly cells: readonly (DraftCell | null)[];
}

/** A sheet that any of the writers can write; unlike the product's own model it may hold dates and be hidden. */
export interface DraftSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** In characters, as Excel counts them. */
  readonly widths: readonly number[];
  readonly rows: readonly DraftRow[];
  readonly merges: readonly CellRange[];
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 1970 in Excel's count of days. */
const EPOCH_DAY = 25_569;

/** The number of days under which Excel stores a date. */
export const dayNumber = ({ year, month, day }: CalendarDate): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY + EPOCH_DAY;

export const DATE_FORMAT = "dd/mm/yyyy";
