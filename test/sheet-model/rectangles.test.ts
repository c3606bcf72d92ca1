import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellRange } from "../../src/sheet-model/address";
import { rectangles } from "../../src/sheet-model/rectangles";

const tables = fc
  .record({ rows: fc.integer({ min: 0, max: 8 }), columns: fc.integer({ min: 0, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.array(fc.constantFrom("a", "b", undefined), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  );

function cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string[] {
  const cells: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      cells.push(`${String(row)},${String(column)}`);
    }
  }
  return cells;
}

test("each cell with a value is covered once, by its own value, and no other cell is", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const columns = table[0]?.length ?? 0;
      const covered = rectangles(table.length, columns, (row, column) => table[row]?.[column]);
      const painted = covered.flatMap(({ range, value }) =>
        cellsOf(range).map((cell) => [cell, value] as const),
      );
      const wanted = table.flatMap((row, rowIndex) =>
        row.flatMap((value, column) =>
          value === undefined ? [] : [[`${String(rowIndex)},${String(column)}`, value] as const],
        ),
      );
      expect(painted.length).toBe(wanted.length);
      expect(new Map(painted)).toEqual(new Map(wanted));
    }),
  );
});

test("what is alike over whole rows and columns is one rectangle", () => {
  expect(rectangles(300, 9, () => true)).toEqual([
    { value: true, range: { firstRow: 0, lastRow: 299, firstColumn: 0, lastColumn: 8 } },
  ]);
});
