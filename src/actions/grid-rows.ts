import type { Grid } from "../sheet-model/grid";
import type { RowSpan } from "../sheet-model/open-workbook";

/** The rows as runs of neighbours, in their order. */
export function rowSpans(rows: Iterable<number>): RowSpan[] {
  const spans: RowSpan[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.last === row - 1) spans[spans.length - 1] = { first: last.first, last: row };
    else spans.push({ first: row, last: row });
  }
  return spans;
}

/** The grid with the rows of each span replaced by those that were read of it. */
export function withRows(
  grid: Grid,
  spans: readonly RowSpan[],
  read: readonly Grid["rows"][],
): Grid {
  const rows = [...grid.rows];
  spans.forEach(({ first, last }, index) => {
    for (let row = first; row <= last; row++) rows[row] = read[index]?.[row - first] ?? [];
  });
  return { ...grid, rows };
}
