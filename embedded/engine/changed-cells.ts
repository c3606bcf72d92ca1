import type { ICellData, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** The cells that a mutation of Univer changes, and to what; null empties a cell altogether. */
export function changedCells(cells: ISetRangeValuesMutationParams["cellValue"]) {
  return Object.entries(cells ?? {}).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>).map(
      ([column, cell]) => ({ row: Number(row), column: Number(column), cell }),
    ),
  );
}

/** Whether more than a cell's format changes. */
export function isContentChange(cell: Nullable<ICellData>): boolean {
  return !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}
