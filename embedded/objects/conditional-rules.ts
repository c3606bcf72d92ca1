import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { notModelled } from "../batch/host-error";
import type { HostObject } from "../batch/host-object";
import { conditionalStyle, type ReadRule, type WriteRule } from "./conditional-style";
import { badArgument } from "./excel-errors";
import { keysOf } from "./keys-of";
import { oneOf, options, text } from "./parameters";

const OPERATORS = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const;

/** A conditional format's rule before it is given one. */
export function emptyRule(type: unknown): IConditionalFormattingRuleConfig {
  const highlight = { type: CFRuleType.highlightCell, style: {} } as const;
  switch (text(type)) {
    case "Custom":
      return { ...highlight, subType: CFSubRuleType.formula, value: "" };
    case "CellValue":
      return { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator.equal };
    default:
      throw notModelled(`conditional formats of the type "${text(type)}"`);
  }
}

export function isFormula(rule: IConditionalFormattingRuleConfig) {
  return "subType" in rule && rule.subType === CFSubRuleType.formula;
}

/** Formats cells for which a formula, written for the first cell, is true. */
export function customFormat(read: ReadRule, write: WriteRule): HostObject {
  return {
    typeName: "CustomConditionalFormat",
    objects: {
      rule: () => ({
        typeName: "ConditionalFormatRule",
        properties: {
          formula: {
            get: () => {
              const rule = read();
              return "subType" in rule && rule.subType === CFSubRuleType.formula ? rule.value : "";
            },
            set: (value) => {
              const rule = read();
              if (!("subType" in rule) || rule.subType !== CFSubRuleType.formula)
                throw badArgument();
              const formula = text(value);
              write({ ...rule, value: formula.startsWith("=") ? formula : `=${formula}` });
            },
          },
        },
      }),
      format: () => conditionalStyle(read, write),
    },
  };
}

/** Formats cells whose number compares in some way; a formula as its operand is not modelled. */
export function cellValueFormat(read: ReadRule, write: WriteRule): HostObject {
  return {
    typeName: "CellValueConditionalFormat",
    properties: {
      rule: {
        get: () => excelComparison(read()),
        set: (given) => {
          write(univerComparison(given, read()));
        },
      },
    },
    objects: { format: () => conditionalStyle(read, write) },
  };
}

function excelComparison(rule: IConditionalFormattingRuleConfig): unknown {
  if (!("subType" in rule) || rule.subType !== CFSubRuleType.number) return null;
  const operator = keysOf(OPERATORS).find((key) => OPERATORS[key] === rule.operator);
  const [formula1, formula2] = Array.isArray(rule.value) ? rule.value : [rule.value];
  return {
    operator,
    formula1: String(formula1 ?? ""),
    ...(formula2 === undefined ? {} : { formula2: String(formula2) }),
  };
}

function univerComparison(
  given: unknown,
  { type, ...before }: IConditionalFormattingRuleConfig,
): IConditionalFormattingRuleConfig {
  if (type !== CFRuleType.highlightCell || !("style" in before)) throw badArgument();
  const rule = options(given, ["operator", "formula1", "formula2"], "ConditionalCellValueRule");
  const operator = OPERATORS[oneOf(keysOf(OPERATORS))(rule.operator)];
  const highlight = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    style: before.style,
  } as const;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return { ...highlight, operator, value: [operand(rule.formula1), operand(rule.formula2)] };
  }
  return { ...highlight, operator, value: operand(rule.formula1) };
}

function operand(formula: unknown): number {
  const number = typeof formula === "number" ? formula : Number(text(formula).replace(/^=/, ""));
  if (Number.isNaN(number)) throw notModelled("a conditional format that compares with a formula");
  return number;
}
