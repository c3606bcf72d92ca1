import { type CellContent, EMPTY_CELL } from "../../../sheet-model/cell-content";
import { dateOfSerial, showsDay } from "../../../sheet-model/serial-dates";

/** What a cell holds, from what Office.js loads of it; a formula counts as its result. */
export function cellContent(value: unknown, valueType: string, numberFormat: string): CellContent {
  if (typeof value === "number") {
    return value >= 1 && showsDay(numberFormat) ? dateOfSerial(value) : { kind: "number", value };
  }
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value !== "string" || value === "") return EMPTY_CELL;
  return valueType === "Error" ? { kind: "error", code: value } : { kind: "text", text: value };
}

/** Whether a cell holds what another one held. */
export const isSameContent = (one: CellContent, other: CellContent): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

const inOrder = (content: CellContent): [string, unknown][] =>
  Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
