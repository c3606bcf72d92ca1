import {
  SET_SETTINGS,
  SET_TABLES,
  SET_TABLE_COLUMNS,
  type SetSetting,
  type SetTable,
  type SetTableColumn,
} from "../../criteria/set-mistake";
import { cellAddress } from "../../sheet-model/address";
import type { CellContent } from "../../sheet-model/cell-content";
import { EMPTY_CELL } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { SETTINGS_SHEET_TEXTS as TEXTS } from "../../wording/vi/set-form-texts";
import { isBlank } from "../reading/cell-text";
import { foldText } from "../reading/fold-text";
import { plainText } from "./set-cells";

/** A cell of a table's row, and its column. */
export type TableCells<Column extends string> = Readonly<
  Record<Column, { readonly row: number; readonly column: number; readonly content: CellContent }>
>;

/** A row that names a setting; rows and columns count from 0. */
export interface SettingRow {
  readonly setting: SetSetting;
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  readonly value: CellContent;
}

export interface SettingRows {
  readonly settings: readonly SettingRow[];
  /** Rows outside the tables that say something under another label. */
  readonly unknown: readonly { row: number; labelColumn: number; shown: string }[];
  readonly bands: readonly TableCells<"band" | "from" | "below">[];
  readonly groups: readonly TableCells<"group" | "groupKinds">[];
  readonly repeatedTables: readonly {
    table: SetTable;
    row: number;
    column: number;
    firstCell: string;
  }[];
  /** A1 addresses of the tables' first headings; a table that is not there has none. */
  readonly tableCells: ReadonlyMap<SetTable, string>;
}

/** Settings stand within so many rows and columns; more is no sheet of settings. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 20;

const keyOf = (text: string): string => foldText(text).replace(/\s*:$/, "");
const SETTINGS: ReadonlyMap<string, SetSetting> = new Map(
  SET_SETTINGS.map((setting) => [keyOf(TEXTS.labels[setting]), setting]),
);
const HEADINGS: ReadonlyMap<string, SetTableColumn> = new Map(
  SET_TABLE_COLUMNS.map((column) => [keyOf(TEXTS.tableHeadings[column]), column]),
);
const TITLES: ReadonlySet<string> = new Set(SET_TABLES.map((table) => keyOf(TEXTS.tables[table])));

const COLUMNS = {
  bands: ["band", "from", "below"],
  rankingGroups: ["group", "groupKinds"],
} as const satisfies Readonly<Record<SetTable, readonly SetTableColumn[]>>;

/** Tells the rows of a sheet of settings apart: settings with their values first, then the rows of its tables. */
export function settingRows(grid: Grid): SettingRows {
  const settings: SettingRow[] = [];
  const unknown: { row: number; labelColumn: number; shown: string }[] = [];
  const bands: TableCells<"band" | "from" | "below">[] = [];
  const groups: TableCells<"group" | "groupKinds">[] = [];
  const repeatedTables: SettingRows["repeatedTables"][number][] = [];
  const firstCells = new Map<SetTable, string>();
  let table: Heading | undefined;
  for (const [row, cells] of grid.rows.slice(0, MOST_ROWS).entries()) {
    const labelColumn = cells.slice(0, MOST_COLUMNS).findIndex((cell) => !isBlank(cell));
    if (labelColumn === -1) continue;
    const shown = plainText(cells[labelColumn] ?? EMPTY_CELL);
    const label = keyOf(shown);
    const heading = headingOf(cells);
    const setting = SETTINGS.get(label);
    if (heading !== undefined) {
      const firstCell = firstCells.get(heading.table);
      table = firstCell === undefined ? heading : undefined;
      if (firstCell === undefined) firstCells.set(heading.table, cellAddress(row, labelColumn));
      else repeatedTables.push({ table: heading.table, row, column: labelColumn, firstCell });
    } else if (TITLES.has(label)) {
      table = undefined;
    } else if (setting !== undefined) {
      const valueColumn = columnBehind(grid, row, labelColumn);
      const value = cells[valueColumn] ?? EMPTY_CELL;
      settings.push({ setting, row, labelColumn, valueColumn, value });
    } else if (table === undefined) {
      const isSaid = !isBlank(cells[columnBehind(grid, row, labelColumn)] ?? EMPTY_CELL);
      if (isSaid) unknown.push({ row, labelColumn, shown });
    } else if (table.table === "bands") {
      takeEntry(bands, cellsOf(cells, row, table.columns, COLUMNS.bands));
    } else {
      takeEntry(groups, cellsOf(cells, row, table.columns, COLUMNS.rankingGroups));
    }
  }
  return { settings, unknown, bands, groups, repeatedTables, tableCells: firstCells };
}

interface Heading {
  readonly table: SetTable;
  readonly columns: ReadonlyMap<SetTableColumn, number>;
}

/** All headings of a table in one row, wherever they stand in it. */
function headingOf(cells: readonly CellContent[]): Heading | undefined {
  const columns = new Map<SetTableColumn, number>();
  for (const [place, cell] of cells.slice(0, MOST_COLUMNS).entries()) {
    const column = cell.kind === "text" ? HEADINGS.get(keyOf(cell.text)) : undefined;
    if (column !== undefined && !columns.has(column)) columns.set(column, place);
  }
  const table = SET_TABLES.find((one) => COLUMNS[one].every((column) => columns.has(column)));
  return table && { table, columns };
}

function cellsOf<Column extends SetTableColumn>(
  cells: readonly CellContent[],
  row: number,
  columns: ReadonlyMap<SetTableColumn, number>,
  wanted: readonly Column[],
): TableCells<Column> {
  const entries = wanted.map((name) => {
    const column = columns.get(name) ?? 0;
    return [name, { row, column, content: cells[column] ?? EMPTY_CELL }] as const;
  });
  return Object.fromEntries(entries) as TableCells<Column>;
}

/** A row of which only what is beside the table says something is none. */
function takeEntry<Column extends string>(
  entries: TableCells<Column>[],
  entry: TableCells<Column>,
): void {
  const cells: { readonly content: CellContent }[] = Object.values(entry);
  if (cells.some(({ content }) => !isBlank(content))) entries.push(entry);
}

/** The column right of a cell, or of the merged cells that it is. */
function columnBehind({ merges }: Grid, row: number, column: number): number {
  const merge = merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
  return (merge?.lastColumn ?? column) + 1;
}
