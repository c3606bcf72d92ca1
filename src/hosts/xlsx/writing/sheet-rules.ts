import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { type CellRange, rangeAddress } from "../../../sheet-model/address";
import {
  type ConditionalFormat,
  MAX_VALIDATION_TEXT,
  MAX_VALIDATION_TITLE,
  type SheetModel,
  type Validation,
  type ValidationRule,
} from "../../../sheet-model/sheet";
import { storedOverlay } from "./cell-styles";
import { limitedText, storedFormula } from "./cell-text";

/** Errors: throws where a title or a message is longer than Excel's limit. */
export function storedValidations({ name, validations }: SheetModel): DataValidation[] {
  return validations.map((validation) => storedValidation(validation, name));
}

function storedValidation(validation: Validation, sheetName: string): DataValidation {
  const { range, rule } = validation;
  const spot = { sheetName, row: range.firstRow, column: range.firstColumn };
  return {
    ...storedRule(rule),
    range: rangeAddress(range),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: validation.asks === true ? "warning" : "stop",
    inputTitle: limitedText("prompt's title", validation.promptTitle, MAX_VALIDATION_TITLE, spot),
    inputMessage: limitedText("prompt", validation.prompt, MAX_VALIDATION_TEXT, spot),
    errorTitle: limitedText("error's title", validation.errorTitle, MAX_VALIDATION_TITLE, spot),
    errorMessage: limitedText("error", validation.error, MAX_VALIDATION_TEXT, spot),
  };
}

function storedRule(
  rule: ValidationRule,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  if (rule.kind === "list") return { type: "list", formula1: storedFormula(rule.source) };
  if (rule.kind === "custom") return { type: "custom", formula1: storedFormula(rule.formula) };
  if (rule.kind === "choices") return { type: "list", values: [...rule.choices] };
  const { kind, min, max } = rule;
  return { type: kind, operator: "between", formula1: String(min), formula2: String(max) };
}

/** Rules given first win where two change the same thing. */
export function storedConditionalFormats(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.map(({ ranges, formula, style }, index) => ({
    type: "expression",
    priority: index + 1,
    range: addressList(ranges),
    formula: storedFormula(formula),
    style: storedOverlay(style),
  }));
}

/** Several ranges under one rule are separated by spaces. */
function addressList(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}
