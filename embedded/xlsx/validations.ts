import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { deserializeListOptions } from "@univerjs/sheets";
import type { DataValidation } from "hucre/xlsx";
import { openedAreas, storedAreas } from "./areas";
import { storedText } from "./cell-values";
import { openedFormula, storedFormula } from "./formulas";
import { inverse } from "./inverse";

const TYPES = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const satisfies Record<DataValidation["type"], DataValidationType>;
const TYPE_NAMES: ReadonlyMap<string, DataValidation["type"]> = inverse(TYPES);

/** The type of a rule that only shows a prompt. */
const ANY_INPUT: string = DataValidationType.ANY;

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;
const ERROR_STYLE_NAMES = inverse<keyof typeof ERROR_STYLES, DataValidationErrorStyle>(
  ERROR_STYLES,
);

const OPERATORS = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;
const OPERATOR_NAMES = inverse<keyof typeof OPERATORS, DataValidationOperator>(OPERATORS);
const DEFAULT_OPERATOR = "between";

export function openedValidations(stored: readonly DataValidation[]): ISheetDataValidationRule[] {
  return stored.map((validation, index) => ({
    uid: `validation-${String(index + 1)}`,
    ranges: openedAreas(validation.range),
    type: TYPES[validation.type],
    ...openedRule(validation),
    allowBlank: validation.allowBlank === true,
    showInputMessage: validation.showInputMessage === true,
    showErrorMessage: validation.showErrorMessage === true,
    errorStyle: ERROR_STYLES[validation.errorStyle ?? "stop"],
    ...(validation.inputTitle !== undefined && { promptTitle: validation.inputTitle }),
    ...(validation.inputMessage !== undefined && { prompt: validation.inputMessage }),
    ...(validation.errorTitle !== undefined && { errorTitle: validation.errorTitle }),
    ...(validation.errorMessage !== undefined && { error: validation.errorMessage }),
  }));
}

/** The rules that Excel knows too; Univer's boxes to tick are left out. */
export function storedValidations(rules: readonly ISheetDataValidationRule[]): DataValidation[] {
  return rules.flatMap((rule) => {
    const content = storedRule(rule);
    if (content === undefined) return [];
    const errorStyle = ERROR_STYLE_NAMES.get(rule.errorStyle ?? DataValidationErrorStyle.STOP);
    return {
      ...content,
      range: storedAreas(rule.ranges),
      allowBlank: rule.allowBlank ?? true,
      showInputMessage: rule.showInputMessage ?? true,
      showErrorMessage: rule.showErrorMessage ?? true,
      errorStyle: errorStyle ?? "stop",
      inputTitle: storedText(rule.promptTitle ?? ""),
      inputMessage: storedText(rule.prompt ?? ""),
      errorTitle: storedText(rule.errorTitle ?? ""),
      errorMessage: storedText(rule.error ?? ""),
    };
  });
}

function openedRule(stored: DataValidation): Partial<ISheetDataValidationRule> {
  const { type, values, formula1, formula2 } = stored;
  if (type === "list") {
    const source = values?.map((value) => value.replaceAll('""', '"')).join(",");
    return { formula1: source ?? openedFormula(formula1 ?? ""), showDropDown: true };
  }
  if (type === "custom") return { formula1: openedFormula(formula1 ?? "") };
  return {
    operator: OPERATORS[stored.operator ?? DEFAULT_OPERATOR],
    ...(formula1 !== undefined && { formula1: openedOperand(formula1) }),
    ...(formula2 !== undefined && { formula2: openedOperand(formula2) }),
  };
}

type StoredRule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

function storedRule(rule: ISheetDataValidationRule): StoredRule | undefined {
  const { formula1 = "", formula2 } = rule;
  // hucre has no type for a rule that only shows a prompt; one that is always kept does the same.
  if (rule.type === ANY_INPUT) return { type: "custom", formula1: "TRUE" };
  const type = TYPE_NAMES.get(rule.type);
  if (type === undefined) return undefined;
  if (type === "list" && !formula1.startsWith("=")) {
    const values = deserializeListOptions(formula1);
    return { type, values: values.map((value) => storedText(value).replaceAll('"', '""')) };
  }
  if (type === "list" || type === "custom") return { type, formula1: storedFormula(formula1) };
  const operator = rule.operator && OPERATOR_NAMES.get(rule.operator);
  return {
    type,
    operator: operator ?? DEFAULT_OPERATOR,
    formula1: storedFormula(formula1),
    ...(formula2 && { formula2: storedFormula(formula2) }),
  };
}

/** In files a number and a formula look alike; Univer tells a formula by its "=". */
function openedOperand(stored: string): string {
  return Number.isFinite(Number(stored)) ? stored : openedFormula(stored);
}
