import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { contentAt } from "./score-table";
import type { HeadedColumn } from "./survey-columns";

/** Looks for the column that names the workbook's units; where none does, for one that is headed so. */
export class UnitColumns {
  readonly #grid: Grid;
  readonly #namesUnit: (cell: CellContent) => boolean;
  #rowsByColumn: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(grid: Grid, namesUnit: (cell: CellContent) => boolean) {
    this.#grid = grid;
    this.#namesUnit = namesUnit;
  }

  /** The column of units beneath headings; undefined where there is no table. Rows count from 0. */
  find(columns: readonly HeadedColumn[], firstRow: number): number | undefined {
    const isTable = columns.some(({ leaf, role }) => leaf?.kind === "survey" || role === "result");
    if (!isTable) return undefined;
    const headed = columns.filter(({ role }) => role === "unit").map(({ column }) => column);
    let best: { readonly column: number | undefined; readonly named: number } = {
      column: headed[0],
      named: 0,
    };
    for (const [column, rows] of this.#namedRows()) {
      // Where units stand above already, these are no headings but rows of the table.
      if (rows.some((row) => row < firstRow)) return undefined;
      const named = rows.length;
      const isBetter = named === best.named ? headed.includes(column) : named > best.named;
      if (named > 0 && isBetter) best = { column, named };
    }
    return best.column;
  }

  #namedRows(): ReadonlyMap<number, readonly number[]> {
    if (this.#rowsByColumn !== undefined) return this.#rowsByColumn;
    const rowsByColumn = new Map<number, number[]>();
    for (const [row, cells] of this.#grid.rows.entries()) {
      for (const column of cells.keys()) {
        if (!this.#namesUnit(contentAt(this.#grid, row, column))) continue;
        const rows = rowsByColumn.get(column) ?? [];
        rows.push(row);
        rowsByColumn.set(column, rows);
      }
    }
    this.#rowsByColumn = rowsByColumn;
    return rowsByColumn;
  }
}
