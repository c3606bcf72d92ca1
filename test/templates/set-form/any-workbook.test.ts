import fc from "fast-check";
import { expect, test } from "vitest";
import { diffSets } from "../../../src/criteria/diff-sets";
import { exampleSet } from "../../../src/criteria/example-set";
import { parseCriteriaSet } from "../../../src/criteria/parse-criteria-set";
import { setData } from "../../../src/criteria/set-data";
import { cellAddress } from "../../../src/sheet-model/address";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { Grid } from "../../../src/sheet-model/grid";
import { formFromAnnex } from "../../../src/templates/set-form/form-from-annex";
import { readSet } from "../../../src/templates/set-form/read-set";
import { describeSetMistake } from "../../../src/wording/vi/set-mistake-sentences";
import { describeSetNote } from "../../../src/wording/vi/set-note-sentences";
import { GIVEN, publishedAnnex } from "./annexes";
import { EditedSheets } from "./edited-sheets";

const WORDS = [
  "",
  " ",
  "I",
  "II",
  "A",
  "1",
  "1.1",
  "1.10",
  "2.1.1.1",
  "Thường",
  "Điểm trừ",
  "Nếu có",
  "Xã",
  "0,5",
  "5 điểm",
  "90%",
  "-1",
  "Tổng cộng",
  "Cộng I",
  "a: 5\nb: 0",
  "Mã",
  "Điểm tối đa",
  "Tổng điểm",
  "=1+1",
  "Đồng hạng",
  "Phần trăm",
  "Từ",
  "x".repeat(1200),
];

const anyCell: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: "empty" }),
  fc.constantFrom(...WORDS).map((text): CellContent => ({ kind: "text", text })),
  fc.string().map((text): CellContent => ({ kind: "text", text })),
  fc
    .oneof(fc.constantFrom(0, 1, 1.1, 5, 20, 0.333, 45_000), fc.double({ noNaN: true }))
    .map((value): CellContent => ({ kind: "number", value })),
  fc.constant<CellContent>({ kind: "date", year: 2026, month: 5, day: 1 }),
  fc.constant<CellContent>({ kind: "error", code: "#N/A" }),
  fc.constant<CellContent>({ kind: "not-calculated", formula: "A1" }),
  fc.constant<CellContent>({ kind: "boolean", value: true }),
);
const sheet = fc.constantFrom(0 as const, 1 as const);
const place = fc.record({ row: fc.nat(32), column: fc.nat(11) });

type Edit = (sheets: EditedSheets) => unknown;
const typing: fc.Arbitrary<Edit> = fc
  .record({ sheet, place, cell: anyCell })
  .map(({ sheet: at, place: { row, column }, cell }) => (sheets) => {
    const typed = { [cellAddress(row, column)]: cell };
    return at === 0 ? sheets.criteria(typed) : sheets.settings(typed);
  });
const moving: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(sheet, fc.nat(11)).map(
    ([at, column]): Edit =>
      (sheets) =>
        sheets.deleteColumn(at, column),
  ),
  fc.tuple(sheet, fc.nat(32)).map(
    ([at, row]): Edit =>
      (sheets) =>
        sheets.rows(at, (rows) => rows.filter((_, one) => one !== row)),
  ),
  fc.tuple(sheet, fc.nat(32), fc.nat(32)).map(
    ([at, from, to]): Edit =>
      (sheets) =>
        sheets.rows(at, (rows) => {
          const copy = [...rows];
          copy.splice(to, 0, ...copy.splice(from, 1));
          return copy;
        }),
  ),
  fc.tuple(sheet, place, place).map(
    ([at, a, b]): Edit =>
      (sheets) =>
        sheets.merge(at, [
          {
            firstRow: Math.min(a.row, b.row),
            lastRow: Math.max(a.row, b.row),
            firstColumn: Math.min(a.column, b.column),
            lastColumn: Math.max(a.column, b.column),
          },
        ]),
  ),
);

/** Mistakes with their sentences, or a set that its own data makes again. */
function expectRead(grids: readonly Grid[], given = {}) {
  const read = readSet(grids, given);
  if (!read.ok) {
    expect(read.error.length).toBeGreaterThan(0);
    for (const mistake of read.error) {
      expect(describeSetMistake(mistake)).not.toMatch(/undefined|null|NaN|\[object/);
    }
    return undefined;
  }
  const { set, notes } = read.value;
  for (const note of notes) expect(describeSetNote(note)).not.toMatch(/undefined|\[object/);
  const again = parseCriteriaSet(setData(set));
  expect(again.ok && again.value.contentHash).toBe(set.contentHash);
  return { set, notes };
}

test("whatever is typed into a set's sheets, they are refused or a set that is right", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(typing, moving), { minLength: 1, maxLength: 4 }), (edits) => {
      const sheets = new EditedSheets(exampleSet());
      for (const edit of edits) edit(sheets);
      expectRead(sheets.grids);
    }),
    { numRuns: 150 },
  );
});

test("rows and columns that are gone or moved never make other criteria unseen", () => {
  const set = exampleSet();
  fc.assert(
    fc.property(moving, (edit) => {
      const sheets = new EditedSheets(set);
      edit(sheets);
      const read = expectRead(sheets.grids);
      if (read === undefined) return;
      // Headings that are merged over others make columns unread, which is told.
      const isTold = read.notes.some(({ detail }) => detail.kind === "unread-column");
      if (!isTold) expect(diffSets(set, read.set).nodes).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("one cell that is typed over changes what it says, and nothing else", () => {
  const set = exampleSet();
  fc.assert(
    fc.property(place, anyCell, ({ row, column }, cell) => {
      const sheets = new EditedSheets(set).criteria({ [cellAddress(row, column)]: cell });
      const read = expectRead(sheets.grids);
      if (read === undefined) return;
      const { nodes, rules } = diffSets(set, read.set);
      expect(rules).toEqual([]);
      const typedNode = set.nodes[row - 5];
      for (const node of nodes) {
        expect(node.kind).toBe("changed");
        if (node.kind !== "changed" || typedNode === undefined)
          throw new Error("Nothing was typed");
        // A row speaks for itself, and for those beneath it.
        expect(`${node.to.code}.`.startsWith(`${typedNode.code}.`)).toBe(true);
        expect(node.fields).toHaveLength(1);
      }
    }),
    { numRuns: 250 },
  );
});

test("any workbook is read without an accident, as a set and as an annex", () => {
  const grid = fc
    .array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 14 })
    .map((rows): Grid => ({
      sheetName: "Sheet1",
      hidden: false,
      rows: [
        [
          { kind: "text", text: "TT" },
          { kind: "text", text: "Nội dung" },
          { kind: "text", text: "Điểm tối đa" },
          { kind: "text", text: "Hướng dẫn" },
        ],
        ...rows,
      ],
      merges: [],
    }));
  fc.assert(
    fc.property(grid, fc.boolean(), (one, isHeaded) => {
      const read = isHeaded ? one : { ...one, rows: one.rows.slice(1) };
      expectRead([read], GIVEN);
      const annex = formFromAnnex([read]);
      if (isHeaded || annex !== undefined) expect(annex?.form).toHaveLength(2);
    }),
    { numRuns: 150 },
  );
});

test("an annex whose cells are typed over is refused or right", () => {
  const annex = publishedAnnex(exampleSet());
  fc.assert(
    fc.property(place, anyCell, ({ row, column }, cell) => {
      const rows = annex.rows.map((cells) => [...cells]);
      const typed = rows[row];
      while (typed !== undefined && typed.length <= column % 4) typed.push({ kind: "empty" });
      if (typed !== undefined) typed[column % 4] = cell;
      expectRead([{ ...annex, rows }], GIVEN);
    }),
    { numRuns: 100 },
  );
});
