import { type CellContent, EMPTY_CELL } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";

/** A title block above the table is never longer than this. */
const DEEPEST_HEADING_ROW = 60;
/** The headings of one table stand over so many rows at the most. */
export const MOST_HEADING_ROWS = 3;
const MOST_COLUMNS = 100;

/** The cells of the rows that may hold headings, merged cells filled in. */
export function headingCells(grid: Grid): CellContent[][] {
  const rows = grid.rows.slice(0, DEEPEST_HEADING_ROW + MOST_HEADING_ROWS).map((row) => [...row]);
  for (const { firstRow, firstColumn, lastRow, lastColumn } of grid.merges) {
    const content = rows[firstRow]?.[firstColumn] ?? EMPTY_CELL;
    if (content.kind === "empty") continue;
    for (let row = firstRow; row <= Math.min(lastRow, rows.length - 1); row++) {
      const cells = rows[row];
      if (cells === undefined) continue;
      for (let column = firstColumn; column <= Math.min(lastColumn, MOST_COLUMNS); column++) {
        while (cells.length <= column) cells.push(EMPTY_CELL);
        cells[column] = content;
      }
    }
  }
  return rows;
}
