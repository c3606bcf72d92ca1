import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { parseAddress } from "../../../src/sheet-model/address";
import { type CellContent, EMPTY_CELL } from "../../../src/sheet-model/cell-content";
import type { Grid } from "../../../src/sheet-model/grid";
import { setSheets } from "../../../src/templates/set-form/set-sheets";
import { type Typed, content } from "../reading/retyped-form";
import { gridOfModel } from "../sheets/model-grid";

/** Of the criteria, counted from 0. */
export const FIRST_ROW = 5;

/** A set's workbook after it was typed over. */
export class EditedSheets {
  readonly #grids: { sheetName: string; rows: CellContent[][]; merges: Grid["merges"] }[];

  constructor(set: CriteriaSet) {
    this.#grids = setSheets(set, { isEditable: true })
      .map(gridOfModel)
      .map(({ sheetName, rows, merges }) => ({
        sheetName,
        merges,
        rows: rows.map((cells) => [...cells]),
      }));
  }

  get grids(): readonly Grid[] {
    return this.#grids.map((grid) => ({ ...grid, hidden: false }));
  }

  /** Types into cells of the criteria's sheet. */
  criteria(typed: Readonly<Record<string, Typed>>): this {
    return this.#type(0, typed);
  }

  settings(typed: Readonly<Record<string, Typed>>): this {
    return this.#type(1, typed);
  }

  /** Changes a sheet's rows as a whole: 0 are the criteria, 1 the settings. */
  rows(sheet: 0 | 1, change: (rows: CellContent[][]) => CellContent[][]): this {
    const grid = this.#grids[sheet];
    if (grid !== undefined) grid.rows = change(grid.rows);
    return this;
  }

  deleteColumn(sheet: 0 | 1, column: number): this {
    return this.rows(sheet, (rows) =>
      rows.map((cells) => cells.filter((_, place) => place !== column)),
    );
  }

  merge(sheet: 0 | 1, merges: Grid["merges"]): this {
    const grid = this.#grids[sheet];
    if (grid !== undefined) grid.merges = [...grid.merges, ...merges];
    return this;
  }

  without(sheet: 0 | 1): this {
    this.#grids.splice(sheet, 1);
    return this;
  }

  #type(sheet: 0 | 1, typed: Readonly<Record<string, Typed>>): this {
    for (const [cell, value] of Object.entries(typed)) {
      const place = parseAddress(cell);
      const rows = this.#grids[sheet]?.rows;
      if (place === undefined || rows === undefined) throw new Error(cell);
      while (rows.length <= place.firstRow) rows.push([]);
      const row = rows[place.firstRow] ?? [];
      while (row.length <= place.firstColumn) row.push(EMPTY_CELL);
      row[place.firstColumn] = content(value);
    }
    return this;
  }
}
