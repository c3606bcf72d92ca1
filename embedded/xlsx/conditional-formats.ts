import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre/xlsx";
import { cellAddress } from "../../src/sheet-model/address";
import { openedAreas, storedAreas } from "./areas";
import { storedText } from "./cell-values";
import type { ThemeColors } from "./colors";
import { comparisonFormula, textFormula } from "./condition-formulas";
import { openedFormula, storedFormula } from "./formulas";
import { openedOverlay, storedOverlay } from "./styles";

type Highlight = Extract<IConditionalFormattingRuleConfig, { style: unknown }>;
type StoredCondition = Pick<ConditionalRule, "type" | "operator" | "formula">;

/**
 * The conditional formats of a sheet, the one that wins first. Comparisons with a number and repeated
 * values are so in Univer too; every other rule that carries its formula opens as that formula. Colour
 * scales, bars and icons, and rules by rank and by average, are left out.
 */
export function openedConditionalFormats(
  stored: readonly ConditionalRule[],
  themeColors: ThemeColors,
): IConditionFormattingRule[] {
  return [...stored]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((rule, index) => {
      const ranges = openedAreas(rule.range);
      const [first] = ranges;
      const style = openedOverlay(rule.style ?? {}, themeColors);
      const highlight =
        first && openedHighlight(rule, cellAddress(first.startRow, first.startColumn), style);
      if (highlight === undefined) return [];
      const stopIfTrue = rule.stopIfTrue === true;
      return { cfId: `format-${String(index + 1)}`, ranges, stopIfTrue, rule: highlight };
    });
}

/** The same back, without the kinds that are left out there. */
export function storedConditionalFormats(
  formats: readonly IConditionFormattingRule[],
): ConditionalRule[] {
  return formats.flatMap(({ rule, ranges, stopIfTrue }, index) => {
    const [first] = ranges;
    if (!("style" in rule) || first === undefined) return [];
    const condition = storedCondition(rule, cellAddress(first.startRow, first.startColumn));
    if (condition === undefined) return [];
    return {
      ...condition,
      priority: index + 1,
      range: storedAreas(ranges),
      style: storedOverlay(rule.style),
      ...(stopIfTrue && { stopIfTrue }),
    };
  });
}

/** `cell` is the first one, for which formulas are written. */
function openedHighlight(
  { type, operator = "equal", formula = [] }: ConditionalRule,
  cell: string,
  style: Highlight["style"],
): Highlight | undefined {
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  const formulas = typeof formula === "string" ? [formula] : formula;
  if (type === "duplicateValues") return { ...highlight, subType: CFSubRuleType.duplicateValues };
  if (type === "uniqueValues") return { ...highlight, subType: CFSubRuleType.uniqueValues };
  const operands = formulas.map(Number);
  if (type === "cellIs" && operands.every(Number.isFinite)) {
    const comparison = { ...highlight, subType: CFSubRuleType.number } as const;
    const [first = 0, second = 0] = operands;
    return operator === "between" || operator === "notBetween"
      ? { ...comparison, operator: CFNumberOperator[operator], value: [first, second] }
      : { ...comparison, operator: CFNumberOperator[operator], value: first };
  }
  const condition = type === "cellIs" ? comparisonFormula(cell, operator, formulas) : formulas[0];
  if (condition === undefined) return undefined;
  return { ...highlight, subType: CFSubRuleType.formula, value: openedFormula(condition) };
}

function storedCondition(rule: Highlight, cell: string): StoredCondition | undefined {
  switch (rule.subType) {
    case CFSubRuleType.number:
      return {
        type: "cellIs",
        operator: rule.operator,
        formula: [rule.value ?? 0].flat().map(String),
      };
    case CFSubRuleType.formula:
      return expression(storedFormula(rule.value));
    case CFSubRuleType.text:
      return expression(textFormula(cell, rule.operator, rule.value ?? ""));
    case CFSubRuleType.duplicateValues:
      return { type: "duplicateValues" };
    case CFSubRuleType.uniqueValues:
      return { type: "uniqueValues" };
    case CFSubRuleType.average:
    case CFSubRuleType.rank:
    case CFSubRuleType.timePeriod:
      return undefined;
  }
}

function expression(formula: string): StoredCondition {
  return { type: "expression", formula: storedText(formula) };
}
