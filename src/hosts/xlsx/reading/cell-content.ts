import type { Cell, CellValue } from "hucre/xlsx";
import { type CellContent, EMPTY_CELL } from "../../../sheet-model/cell-content";
import { dateOrNumber } from "./dates";

/**
 * What a cell holds, from the two places in which hucre keeps it: the value, and for formulas, errors
 * and formatted cells the details beside it. A formula counts as its cached result.
 *
 * hucre calls a cell "formula" only where the result is a number or a text, and otherwise by the kind
 * of the result; so the value decides, and `type` only tells an error from a text.
 */
export function cellContent(
  value: CellValue | undefined,
  cell: Cell | undefined,
  from1904: boolean,
): CellContent {
  if (value === null || value === undefined) {
    return cell?.formula === undefined
      ? EMPTY_CELL
      : { kind: "not-calculated", formula: cell.formula };
  }
  if (value instanceof Date) return dateOrNumber(value, cell?.style?.numFmt, from1904);
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (value === "") return EMPTY_CELL;
  return cell?.type === "error" ? { kind: "error", code: value } : { kind: "text", text: value };
}
