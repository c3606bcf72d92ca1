import { expect, test } from "vitest";
import { rowSpans, withRows } from "../../src/actions/grid-rows";
import type { CellContent } from "../../src/sheet-model/cell-content";

const text = (value: string): CellContent => ({ kind: "text", text: value });

test("rows become runs of neighbours", () => {
  expect(rowSpans([9, 3, 4, 5, 12, 4])).toEqual([
    { first: 3, last: 5 },
    { first: 9, last: 9 },
    { first: 12, last: 12 },
  ]);
  expect(rowSpans([])).toEqual([]);
});

test("only the rows of the spans are replaced; a row that came back empty is emptied", () => {
  const grid = {
    sheetName: "Xã A",
    hidden: false,
    merges: [],
    rows: [[text("a")], [text("b")], [text("c")], [text("d")]],
  };
  const spans = [
    { first: 1, last: 2 },
    { first: 3, last: 3 },
  ];
  const replaced = withRows(grid, spans, [[[text("B")]], [[text("D")]]]);
  expect(replaced.rows).toEqual([[text("a")], [text("B")], [], [text("D")]]);
  expect(grid.rows[1]).toEqual([text("b")]);
});
