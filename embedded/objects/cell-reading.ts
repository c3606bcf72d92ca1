import { CellValueType, numfmt } from "@univerjs/core";
import type { DocumentSheet } from "../engine/document-sheet";
import { ERROR_VALUES } from "../engine/error-values";

export type CellContent = string | number | boolean;
export type RangeValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export const GENERAL = "General";
export const TEXT_FORMAT = "@";

/** A cell's value as `Range.values` has it: "" where it is empty, errors as their texts. */
export function cellValue(sheet: DocumentSheet, row: number, column: number): CellContent {
  const cell = sheet.cell(row, column);
  if (cell?.v == null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v));
  return cell.v;
}

export function cellValueType(sheet: DocumentSheet, row: number, column: number): RangeValueType {
  const value = cellValue(sheet, row, column);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return sheet.formula(row, column) === "" ? "Empty" : "String";
  const isError =
    ERROR_VALUES.includes(value) &&
    sheet.cell(row, column)?.t !== CellValueType.FORCE_STRING &&
    numberFormat(sheet, row, column) !== TEXT_FORMAT;
  return isError ? "Error" : "String";
}

export function numberFormat(sheet: DocumentSheet, row: number, column: number): string {
  return sheet.style(row, column).n?.pattern ?? GENERAL;
}

/**
 * The text a cell shows, in English notation whatever the language of the grid; that a column is
 * too narrow for a number ("####") is not modelled.
 */
export function cellText(sheet: DocumentSheet, row: number, column: number): string {
  const value = cellValue(sheet, row, column);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const pattern = numberFormat(sheet, row, column);
  if (typeof value === "string" && !pattern.includes("@")) return value;
  return numfmt.format(pattern, value, { throws: false });
}
