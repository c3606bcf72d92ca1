import { DataValidationOperator, DataValidationType } from "@univerjs/core";
import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import type { DocumentSheet } from "../engine/document-sheet";
import type { ValidationRule } from "../engine/validations";
import { intersection } from "./cell-area";
import { type CellContent, cellText, cellValue } from "./cell-reading";
import { parseAddress } from "./parse-address";
import { eachCellOf, type StyledAreas } from "./styled-areas";

/**
 * The cells whose content breaks their rule. Rules with formulas are not judged: Excel alone calculates
 * them on the spot.
 */
export function invalidCells({ sheet, areas }: StyledAreas): readonly CellRange[] {
  const invalid: CellRange[] = [];
  for (const { areas: ruled, rule } of sheet.validations.rules) {
    for (const area of areas.flatMap((part) =>
      ruled.flatMap((one) => intersection(part, one) ?? []),
    )) {
      eachCellOf(area, (row, column) => {
        if (isValid(sheet, row, column, rule)) return;
        invalid.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
      });
    }
  }
  return invalid;
}

function isValid(sheet: DocumentSheet, row: number, column: number, rule: ValidationRule): boolean {
  const value = cellValue(sheet, row, column);
  if (value === "" && rule.allowBlank !== false) return true;
  switch (rule.type) {
    case DataValidationType.DECIMAL:
    case DataValidationType.DATE:
      return typeof value === "number" && compares(value, rule);
    case DataValidationType.WHOLE:
      return Number.isInteger(value) && compares(Number(value), rule);
    case DataValidationType.TEXT_LENGTH:
      return compares(String(value).length, rule);
    case DataValidationType.LIST:
      return listItems(sheet, rule).includes(listed(sheet, row, column, value));
    case DataValidationType.ANY:
      return true;
    case DataValidationType.CUSTOM:
    case DataValidationType.TIME:
    case DataValidationType.LIST_MULTIPLE:
    case DataValidationType.CHECKBOX:
    case DataValidationType.NONE:
      throw notModelled(`judging cells by a validation of the type "${rule.type}"`);
  }
}

function listed(sheet: DocumentSheet, row: number, column: number, value: CellContent): string {
  return typeof value === "string" ? value : cellText(sheet, row, column);
}

function listItems(
  { document, name }: DocumentSheet,
  { formula1 = "" }: ValidationRule,
): readonly string[] {
  if (!formula1.startsWith("=")) return formula1.split(",").map((item) => item.trim());
  const parsed = parseAddress(formula1.slice(1));
  const source = document.sheets.find((sheet) => sheet.name === (parsed?.sheetName ?? name));
  if (parsed === null || source === undefined) {
    throw notModelled("judging cells by a list that is calculated");
  }
  const items: string[] = [];
  eachCellOf(parsed.area, (row, column) => {
    items.push(listed(source, row, column, cellValue(source, row, column)));
  });
  return items;
}

function compares(value: number, rule: ValidationRule): boolean {
  const first = bound(rule.formula1);
  const isBetween = () => value >= first && value <= bound(rule.formula2);
  switch (rule.operator ?? DataValidationOperator.BETWEEN) {
    case DataValidationOperator.BETWEEN:
      return isBetween();
    case DataValidationOperator.NOT_BETWEEN:
      return !isBetween();
    case DataValidationOperator.EQUAL:
      return value === first;
    case DataValidationOperator.NOT_EQUAL:
      return value !== first;
    case DataValidationOperator.GREATER_THAN:
      return value > first;
    case DataValidationOperator.LESS_THAN:
      return value < first;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= first;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= first;
  }
}

function bound(formula: string | undefined): number {
  const number = Number(formula?.replace(/^=/, ""));
  if (Number.isNaN(number)) throw notModelled("judging cells by a validation with a formula");
  return number;
}
