import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { cellAddress } from "../../sheet-model/address";
import { cellText, isBlank } from "./cell-text";
import { foldText } from "./fold-text";

/** Headings stand within so many rows from the top. */
const DEEPEST_HEADING_ROW = 30;

/** The columns of a list by patterns on folded headings; the first that fits decides. */
export type ListPatterns<Column extends string> = readonly (readonly [RegExp, Column])[];

/** One row of a list with something in it. */
export interface ListEntry<Column extends string> {
  /** Empty where the list has no such column. */
  content(column: Column): CellContent;
  text(column: Column): string;
  /** A1 address; the row's first cell where the list has no such column. */
  cell(column: Column): string;
}

export interface ListTable<Column extends string> {
  readonly firstHeadingRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly entries: readonly ListEntry<Column>[];
}

/**
 * Finds a list by its headings, which stand in one row and have all of `needed`; the row with most
 * known headings is it.
 */
export function findListTable<Column extends string>(
  grid: Grid,
  patterns: ListPatterns<Column>,
  needed: (columns: ReadonlyMap<Column, number>) => boolean,
): ListTable<Column> | undefined {
  let best: { row: number; columns: ReadonlyMap<Column, number> } | undefined;
  for (const [row, cells] of grid.rows.slice(0, DEEPEST_HEADING_ROW).entries()) {
    const columns = columnsOf(cells, patterns);
    if (needed(columns) && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  if (best === undefined) return undefined;
  const { row: headingRow, columns } = best;
  const firstRow = headingRow + 1;
  const entries = grid.rows.slice(firstRow).flatMap((cells, index) => {
    const entry = entryOf(cells, firstRow + index, columns);
    const isEntered = [...columns.keys()].some((column) => !isBlank(entry.content(column)));
    return isEntered ? [entry] : [];
  });
  return { firstHeadingRow: headingRow, columns, entries };
}

function columnsOf<Column extends string>(
  cells: readonly CellContent[],
  patterns: ListPatterns<Column>,
): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  for (const [place, cell] of cells.entries()) {
    if (cell.kind !== "text") continue;
    const heading = foldText(cell.text);
    const column = patterns.find(([pattern]) => pattern.test(heading))?.[1];
    if (column !== undefined && !columns.has(column)) columns.set(column, place);
  }
  return columns;
}

function entryOf<Column extends string>(
  cells: readonly CellContent[],
  row: number,
  columns: ReadonlyMap<Column, number>,
): ListEntry<Column> {
  const content = (column: Column): CellContent => {
    const place = columns.get(column);
    return (place === undefined ? undefined : cells[place]) ?? { kind: "empty" };
  };
  return {
    content,
    text: (column) => cellText(content(column)).trim(),
    cell: (column) => cellAddress(row, columns.get(column) ?? 0),
  };
}
