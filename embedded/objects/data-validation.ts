import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from "@univerjs/core";
import type { CellRange } from "../../src/sheet-model/address";
import { absoluteAddress, quotedSheetName } from "../../src/sheet-model/address";
import { serialOfDate } from "../../src/sheet-model/serial-dates";
import { notModelled } from "../batch/host-error";
import { type HostObject, isHostObject, method } from "../batch/host-object";
import type { ValidationRule } from "../engine/validations";
import { contains, difference, intersection } from "./cell-area";
import { badArgument } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, oneOf, optional, options, text } from "./parameters";
import { placeOf } from "./range";
import { requireUnprotected } from "./sheet-protection";
import type { StyledAreas } from "./styled-areas";
import { invalidCells } from "./validate-cells";
import { rangeAreas } from "./range-areas";
import { keysOf } from "./keys-of";

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

/** The rules that compare a value, by their names in `DataValidationRule`, and what Excel calls them. */
const COMPARISONS = {
  wholeNumber: { type: DataValidationType.WHOLE, excelType: "WholeNumber" },
  decimal: { type: DataValidationType.DECIMAL, excelType: "Decimal" },
  textLength: { type: DataValidationType.TEXT_LENGTH, excelType: "TextLength" },
  date: { type: DataValidationType.DATE, excelType: "Date" },
} as const;

const ERROR_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** What holds for cells without a rule. */
const NO_RULE: ValidationRule = { type: DataValidationType.ANY, allowBlank: true };

/**
 * Rules for what may be typed. Times are not modelled. As in Excel, values that an add-in writes are not
 * held against them.
 */
export function dataValidation(excel: OpenExcel, place: StyledAreas): HostObject {
  const { sheet, areas } = place;
  const current = () => sharedRule(place);
  const change = (changed: (rule: ValidationRule) => ValidationRule) => {
    requireUnprotected(sheet);
    for (const area of areas) {
      sheet.validations.replace(area, changed(ruleOf(place, area) ?? NO_RULE), difference);
    }
  };
  return {
    typeName: "DataValidation",
    properties: {
      type: { get: () => excelType(current()) },
      rule: {
        get: () => {
          const rule = current();
          if (rule === undefined) return {};
          return rule === null ? null : excelRule(rule);
        },
        set: (given) => {
          const condition = readRule(given);
          change((rule) => ({ ...withoutCondition(rule), ...condition }));
        },
      },
      errorAlert: {
        get: () => withRule(current(), errorAlert),
        set: (given) => {
          const alert = readErrorAlert(given);
          change((rule) => ({ ...rule, ...alert }));
        },
      },
      prompt: {
        get: () => withRule(current(), prompt),
        set: (given) => {
          const shown = readPrompt(given);
          change((rule) => ({ ...rule, ...shown }));
        },
      },
      ignoreBlanks: {
        get: () => withRule(current(), (rule) => rule.allowBlank ?? true),
        set: (given) => {
          const allowBlank = boolean(given);
          change((rule) => ({ ...rule, allowBlank }));
        },
      },
      valid: {
        get: () => {
          const invalid = invalidCells(place);
          if (invalid.length === 0) return true;
          return areas.every((area) => invalid.some((part) => contains(part, area))) ? false : null;
        },
      },
    },
    finders: {
      getInvalidCellsOrNullObject: method(() => {
        const invalid = invalidCells(place);
        return invalid.length === 0 ? null : rangeAreas(excel, sheet, invalid);
      }),
    },
    methods: {
      clear: method(() => {
        requireUnprotected(sheet);
        for (const area of areas) sheet.validations.replace(area, undefined, difference);
      }),
    },
  };
}

/** The one rule of all cells; undefined where they have none, null where they differ. */
function sharedRule(place: StyledAreas): ValidationRule | null | undefined {
  const rules = place.areas.map((area) => ruleOf(place, area));
  const [first, ...others] = rules.map((rule) => JSON.stringify(rule));
  return others.every((other) => other === first) ? rules[0] : null;
}

function ruleOf({ sheet }: StyledAreas, area: CellRange): ValidationRule | null | undefined {
  const placed = sheet.validations.rules.filter((candidate) =>
    candidate.areas.some((part) => intersection(part, area) !== null),
  );
  const [only, ...others] = placed;
  if (only === undefined) return undefined;
  const holdsForAll = others.length === 0 && only.areas.some((part) => contains(part, area));
  return holdsForAll ? only.rule : null;
}

function excelType(rule: ValidationRule | null | undefined): string {
  if (rule === null) return "Inconsistent";
  if (rule === undefined) return "None";
  const comparison = Object.values(COMPARISONS).find(({ type }) => type === rule.type);
  if (comparison !== undefined) return comparison.excelType;
  if (rule.type === DataValidationType.LIST) return "List";
  return rule.type === DataValidationType.CUSTOM ? "Custom" : "None";
}

function withRule<Answer>(
  rule: ValidationRule | null | undefined,
  read: (rule: ValidationRule) => Answer,
): Answer | null {
  return rule === null ? null : read(rule ?? NO_RULE);
}

function excelRule(rule: ValidationRule): unknown {
  if (rule.type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? "" } };
  }
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? "" } };
  const name = keysOf(COMPARISONS).find((key) => COMPARISONS[key].type === rule.type);
  if (name === undefined) return {};
  const operator = keysOf(OPERATORS).find((key) => OPERATORS[key] === rule.operator);
  // Days are given as formulas, whatever they were set by.
  const read = name === "date" ? (bound?: string) => asFormula(bound ?? "") : asNumber;
  return {
    [name]: {
      operator: operator ?? "Between",
      formula1: read(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: read(rule.formula2) }),
    },
  };
}

/** A rule's messages, for another condition. */
function withoutCondition(rule: ValidationRule): Partial<ValidationRule> {
  const condition = ["type", "operator", "formula1", "formula2", "showDropDown"];
  return Object.fromEntries(Object.entries(rule).filter(([key]) => !condition.includes(key)));
}

function readRule(given: unknown): ValidationRule {
  const { list, custom, ...comparisons } = options(
    given,
    [...keysOf(COMPARISONS), "list", "custom"],
    "DataValidationRule",
  );
  if (list !== undefined) return readList(list);
  if (custom !== undefined) {
    const { formula } = options(custom, ["formula"], "CustomDataValidation");
    return { type: DataValidationType.CUSTOM, formula1: asFormula(formula) };
  }
  const name = keysOf(COMPARISONS).find((key) => comparisons[key] !== undefined);
  if (name === undefined) throw badArgument();
  const basic = options(comparisons[name], ["operator", "formula1", "formula2"], name);
  const read = name === "date" ? day : operand;
  return {
    type: COMPARISONS[name].type,
    operator: OPERATORS[oneOf(keysOf(OPERATORS))(basic.operator)],
    formula1: read(basic.formula1),
    ...(basic.formula2 === undefined ? {} : { formula2: read(basic.formula2) }),
  };
}

/** A day's number where it is given as one or in ISO 8601; otherwise a formula or a range. */
function day(value: unknown): string {
  if (typeof value === "number") throw notModelled("a number as the day of a validation");
  const given = operand(value);
  const number = /^=(\d+)$/.exec(given)?.[1];
  if (number !== undefined || given.startsWith("=")) return number ?? given;
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(given) ? `${given}T00:00:00Z` : "");
  if (Number.isNaN(date.getTime())) throw badArgument();
  return String(serialOfDate(date));
}

function readList(given: unknown): ValidationRule {
  const list = options(given, ["inCellDropDown", "source"], "ListDataValidation");
  return {
    type: DataValidationType.LIST,
    formula1: operand(list.source),
    showDropDown: optional(list.inCellDropDown, boolean) ?? true,
  };
}

/** A number, a formula or a range, as Univer writes it. */
function operand(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (isHostObject(value)) {
    const place = placeOf(value);
    if (place === undefined) throw badArgument();
    return `=${quotedSheetName(place.sheet.name)}!${absoluteAddress(place.area)}`;
  }
  return text(value);
}

function asFormula(value: unknown): string {
  const formula = text(value);
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function asNumber(value: string | undefined): string | number | undefined {
  if (value === undefined || value.trim() === "") return value;
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}

function errorAlert(rule: ValidationRule): unknown {
  const style = keysOf(ERROR_STYLES).find((key) => ERROR_STYLES[key] === rule.errorStyle);
  return {
    message: rule.error ?? "",
    showAlert: rule.showErrorMessage ?? true,
    style: style ?? "Stop",
    title: rule.errorTitle ?? "",
  };
}

function readErrorAlert(given: unknown): Partial<ValidationRule> {
  const alert = options(
    given,
    ["message", "showAlert", "style", "title"],
    "DataValidationErrorAlert",
  );
  return {
    error: optional(alert.message, text) ?? "",
    errorTitle: optional(alert.title, text) ?? "",
    showErrorMessage: optional(alert.showAlert, boolean) ?? true,
    errorStyle: ERROR_STYLES[optional(alert.style, oneOf(keysOf(ERROR_STYLES))) ?? "Stop"],
  };
}

function prompt(rule: ValidationRule): unknown {
  return {
    message: rule.prompt ?? "",
    showPrompt: rule.showInputMessage ?? true,
    title: rule.promptTitle ?? "",
  };
}

function readPrompt(given: unknown): Partial<ValidationRule> {
  const shown = options(given, ["message", "showPrompt", "title"], "DataValidationPrompt");
  return {
    prompt: optional(shown.message, text) ?? "",
    promptTitle: optional(shown.title, text) ?? "",
    showInputMessage: optional(shown.showPrompt, boolean) ?? true,
  };
}
