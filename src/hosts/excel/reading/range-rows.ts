import type { CellContent } from "../../../sheet-model/cell-content";
import { withoutTail } from "../../../sheet-model/grid";
import { cellContent } from "./cell-content";

/** Loads what `rowsOf` reads of a range. */
export const loadRows = (range: Excel.Range): Excel.Range =>
  range.load("values,valueTypes,numberFormat,rowIndex,columnIndex");

/**
 * The rows of a loaded range as they lie in its sheet: counted from `firstRow`, each from the sheet's
 * first column on, without the empty cells at their ends.
 */
export function rowsOf(range: Excel.Range, firstRow: number): CellContent[][] {
  const left = Array.from({ length: range.columnIndex }, (): CellContent => ({ kind: "empty" }));
  const above = Array.from({ length: range.rowIndex - firstRow }, (): CellContent[] => []);
  const read = range.values.map((values: unknown[], row) =>
    withoutTail(
      [
        ...left,
        ...values.map((value, column) =>
          cellContent(
            value,
            range.valueTypes[row]?.[column] ?? "",
            String(range.numberFormat[row]?.[column] ?? ""),
          ),
        ),
      ],
      ({ kind }) => kind === "empty",
    ),
  );
  return [...above, ...read];
}
