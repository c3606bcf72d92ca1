import type { CellRange } from "../../sheet-model/address";
import type { RowModel } from "../../sheet-model/sheet";
import { STYLES, cell } from "./styles";

/** A heading of one column, merged over both rows, or one over several columns that have their own. */
export type Heading = string | { readonly over: string; readonly beneath: readonly string[] };

/** How many rows the headings of every form take. */
export const HEADING_ROWS = 2;

/** The two rows of a table's headings and their merges. `firstRow` counts from 0, `heights` are in points. */
export function headingRows(
  headings: readonly Heading[],
  firstRow: number,
  heights: readonly [upper: number, lower: number],
): { rows: RowModel[]; merges: CellRange[] } {
  const upper: (string | null)[] = [];
  const lower: (string | null)[] = [];
  const merges: CellRange[] = [];
  for (const heading of headings) {
    const firstColumn = upper.length;
    if (typeof heading === "string") {
      upper.push(heading);
      lower.push(null);
      const lastRow = firstRow + HEADING_ROWS - 1;
      merges.push({ firstRow, lastRow, firstColumn, lastColumn: firstColumn });
    } else {
      upper.push(...heading.beneath.map((_, index) => (index === 0 ? heading.over : null)));
      lower.push(...heading.beneath);
      merges.push({ firstRow, lastRow: firstRow, firstColumn, lastColumn: upper.length - 1 });
    }
  }
  const [upperHeight, lowerHeight] = heights;
  const cells = (texts: readonly (string | null)[]) =>
    texts.map((text) => cell(text, STYLES.heading));
  return {
    rows: [
      { height: upperHeight, cells: cells(upper) },
      { height: lowerHeight, cells: cells(lower) },
    ],
    merges,
  };
}

/** A line of a title block, merged over columns of its row. */
export const mergedLine = (row: number, firstColumn: number, lastColumn: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn,
  lastColumn,
});
