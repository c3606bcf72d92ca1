import { CFTextOperator } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre/xlsx";

export type Comparison = NonNullable<ConditionalRule["operator"]>;

const SYMBOLS = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
} as const satisfies Partial<Record<Comparison, string>>;

/** A comparison of a cell with one operand, or with two for "between", as a formula without "=". */
export function comparisonFormula(
  cell: string,
  operator: Comparison,
  [first = "", second = ""]: readonly string[],
): string {
  if (operator === "between") return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "notBetween") return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${SYMBOLS[operator]}${first}`;
}

/** What Univer asks of a cell's text, as a formula without "=". */
export function textFormula(cell: string, operator: CFTextOperator, value: string): string {
  const text = `"${value.replaceAll('"', '""')}"`;
  switch (operator) {
    case CFTextOperator.beginsWith:
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case CFTextOperator.endsWith:
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case CFTextOperator.containsText:
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case CFTextOperator.notContainsText:
      return `ISERROR(SEARCH(${text},${cell}))`;
    case CFTextOperator.equal:
      return `${cell}=${text}`;
    case CFTextOperator.notEqual:
      return `${cell}<>${text}`;
    case CFTextOperator.containsBlanks:
      return `LEN(TRIM(${cell}))=0`;
    case CFTextOperator.notContainsBlanks:
      return `LEN(TRIM(${cell}))>0`;
    case CFTextOperator.containsErrors:
      return `ISERROR(${cell})`;
    case CFTextOperator.notContainsErrors:
      return `NOT(ISERROR(${cell}))`;
  }
}
