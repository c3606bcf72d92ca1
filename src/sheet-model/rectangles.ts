import type { CellRange } from "./address";

/** Cells that lie together and have one value. */
export interface Rectangle<Value> {
  readonly range: CellRange;
  readonly value: Value;
}

/**
 * Covers the cells that have a value with rectangles of equal values: runs within a row, joined with
 * the same run in the rows below. `valueAt` answers undefined for a cell that has none; values are
 * compared by identity.
 */
export function rectangles<Value extends string | number | boolean>(
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => Value | undefined,
): Rectangle<Value>[] {
  const finished: Rectangle<Value>[] = [];
  let open: Rectangle<Value>[] = [];
  for (let row = 0; row < rows; row++) {
    const runs = runsOfRow(row, columns, valueAt);
    const grown = runs.map((run) => {
      const above = open.find((other) => other.value === run.value && isAbove(other.range, run));
      return above === undefined
        ? run
        : { value: run.value, range: { ...above.range, lastRow: row } };
    });
    finished.push(...open.filter(({ range }) => !grown.some((one) => continues(range, one))));
    open = grown;
  }
  return [...finished, ...open];
}

function runsOfRow<Value extends string | number | boolean>(
  row: number,
  columns: number,
  valueAt: (row: number, column: number) => Value | undefined,
): Rectangle<Value>[] {
  const runs: Rectangle<Value>[] = [];
  for (let column = 0; column < columns; column++) {
    const value = valueAt(row, column);
    if (value === undefined) continue;
    const last = runs.at(-1);
    if (last?.value === value && last.range.lastColumn === column - 1) {
      runs[runs.length - 1] = { value, range: { ...last.range, lastColumn: column } };
    } else {
      const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      runs.push({ value, range });
    }
  }
  return runs;
}

const isAbove = (
  { firstColumn, lastColumn }: CellRange,
  { range }: Rectangle<string | number | boolean>,
): boolean => firstColumn === range.firstColumn && lastColumn === range.lastColumn;

const continues = (
  { firstRow, firstColumn }: CellRange,
  { range }: Rectangle<string | number | boolean>,
): boolean => firstRow === range.firstRow && firstColumn === range.firstColumn;
