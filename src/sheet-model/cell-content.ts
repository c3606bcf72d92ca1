/**
 * What a cell holds when it is read, whoever read it. A date is kept as its parts: a spreadsheet's
 * date has no time zone, and the parts are what an officer may have meant as a code or a score.
 */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `month` counts from 1. */
  | { readonly kind: "date"; readonly year: number; readonly month: number; readonly day: number }
  /** `code` as Excel shows it: "#REF!", "#DIV/0!". */
  | { readonly kind: "error"; readonly code: string }
  /** A formula that the file carries without its result; `formula` has no leading "=". */
  | { readonly kind: "not-calculated"; readonly formula: string };

export const EMPTY_CELL: CellContent = { kind: "empty" };
