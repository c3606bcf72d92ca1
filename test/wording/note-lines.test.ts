import { expect, test } from "vitest";
import type { SetNote } from "../../src/criteria/set-mistake";
import { describeSetNotes } from "../../src/wording/vi/set-note-sentences";

const place = { sheetName: "PL", cell: "A1" };
const guides = (count: number): SetNote[] =>
  Array.from({ length: count }, (_, index) => ({
    ...place,
    detail: { kind: "guide-read", code: `1.${String(index + 1)}`, count: 1 },
  }));
const derived: SetNote = { ...place, detail: { kind: "id-derived", id: "12-qd" } };

test.each([
  { count: 6, lines: 7, last: "1.6" },
  { count: 7, lines: 7, last: "… và 2 chỗ khác tương tự." },
  { count: 119, lines: 7, last: "… và 114 chỗ khác tương tự." },
])(
  "of $count rows alike $lines lines are said, and what is otherwise",
  ({ count, lines, last }) => {
    const said = describeSetNotes([...guides(count), derived]);
    expect(said).toHaveLength(lines);
    expect(said.at(-2)).toContain(last);
    expect(said.at(-1)).toContain("12-qd");
  },
);
