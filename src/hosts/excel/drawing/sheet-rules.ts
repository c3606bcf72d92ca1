import { type CellRange, rangeAddress } from "../../../sheet-model/address";
import type {
  ConditionalFormat,
  SheetModel,
  Validation,
  ValidationRule,
} from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";

/** Draws what is asked of what is typed, and what marks cells by what they hold. */
export const ruleSteps = ({ validations, conditionalFormats }: SheetModel): Step[] => [
  ...validations.map(validationStep),
  // Those given first win, and Excel puts each new one above the others.
  ...conditionalFormats.map(conditionalFormatStep).reverse(),
];

function validationStep(validation: Validation): Step {
  const { range, rule, promptTitle, prompt, errorTitle, error } = validation;
  return {
    // Accented letters take up to three bytes.
    bytes:
      5 * CALL_BYTES +
      3 * (promptTitle + prompt + errorTitle + error).length +
      (rule.kind === "custom" ? 3 * rule.formula.length : 0),
    queue: (worksheet) => {
      const { dataValidation } = worksheet.getRange(rangeAddress(range));
      dataValidation.rule = ruleTold(rule);
      dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
      const style = validation.asks === true ? "Warning" : "Stop";
      dataValidation.errorAlert = { showAlert: true, style, title: errorTitle, message: error };
    },
  };
}

function ruleTold(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") {
    return { list: { inCellDropDown: true, source: `=${rule.source}` } };
  }
  if (rule.kind === "custom") return { custom: { formula: `=${rule.formula}` } };
  if (rule.kind === "choices") {
    return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  }
  const { kind, min, max } = rule;
  if (kind === "decimal") {
    return { decimal: { formula1: min, formula2: max, operator: "Between" } };
  }
  // Office.js takes no number for a date, and reads a text by the language; a formula is neither.
  return {
    date: { formula1: `=${String(min)}`, formula2: `=${String(max)}`, operator: "Between" },
  };
}

function conditionalFormatStep({ ranges, formula, style }: ConditionalFormat): Step {
  return {
    bytes: 8 * CALL_BYTES + 10 * ranges.length,
    queue: (worksheet) => {
      const { custom } = worksheet.getRanges(addressList(ranges)).conditionalFormats.add("Custom");
      custom.rule.formula = `=${formula}`;
      const { font, fill } = custom.format;
      if (style.bold !== undefined) font.bold = style.bold;
      if (style.color !== undefined) font.color = `#${style.color}`;
      if (style.fill !== undefined) fill.color = `#${style.fill}`;
    },
  };
}

const addressList = (ranges: readonly CellRange[]): string => ranges.map(rangeAddress).join(",");
