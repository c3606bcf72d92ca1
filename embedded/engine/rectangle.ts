import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../src/sheet-model/address";

/** A rectangle of cells in Univer's words. */
export function toUniver(area: CellRange): IRange {
  return {
    startRow: area.firstRow,
    startColumn: area.firstColumn,
    endRow: area.lastRow,
    endColumn: area.lastColumn,
  };
}

export function fromUniver(range: IRange): CellRange {
  return {
    firstRow: range.startRow,
    firstColumn: range.startColumn,
    lastRow: range.endRow,
    lastColumn: range.endColumn,
  };
}
