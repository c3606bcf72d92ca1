import { type CellRange, rangeAddress } from "../../../sheet-model/address";
import type { ConditionalFormat, DecimalValidation, SheetModel } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";

/** Draws what is asked of typed scores, and what marks those that are not counted. */
export const ruleSteps = ({ validations, conditionalFormats }: SheetModel): Step[] => [
  ...validations.map(validationStep),
  ...conditionalFormats.map(conditionalFormatStep),
];

function validationStep(validation: DecimalValidation): Step {
  const { range, min, max, promptTitle, prompt, errorTitle, error } = validation;
  return {
    // Accented letters take up to three bytes.
    bytes: 5 * CALL_BYTES + 3 * (promptTitle + prompt + errorTitle + error).length,
    queue: (worksheet) => {
      const { dataValidation } = worksheet.getRange(rangeAddress(range));
      dataValidation.rule = { decimal: { formula1: min, formula2: max, operator: "Between" } };
      dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
      const stop = { showAlert: true, style: "Stop" } as const;
      dataValidation.errorAlert = { ...stop, title: errorTitle, message: error };
    },
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
