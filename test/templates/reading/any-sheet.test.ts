import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { Grid } from "../../../src/sheet-model/grid";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import { describeFinding } from "../../../src/wording/vi/finding-sentences";
import { fullForm, gridOf, workbookOf } from "./retyped-form";

const set = defaultCriteriaSet();
const form = gridOf(fullForm(set));

const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: "empty" }),
  fc.double().map((value): CellContent => ({ kind: "number", value })),
  fc
    .oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("I", "1.1", "Tổng cộng", "Điểm tự chấm", "0,5", "Đơn vị:", "năm 2023"),
    )
    .map((text): CellContent => ({ kind: "text", text })),
  fc.boolean().map((value): CellContent => ({ kind: "boolean", value })),
  fc
    .record({ year: fc.nat(9999), month: fc.nat(13), day: fc.nat(32) })
    .map((date): CellContent => ({ kind: "date", ...date })),
  fc.constant<CellContent>({ kind: "error", code: "#N/A" }),
  fc.constant<CellContent>({ kind: "not-calculated", formula: "A1" }),
);

/** The official form after somebody worked on it: cells overwritten, rows and columns moved, cut, merged. */
const anySheet: fc.Arbitrary<Grid> = fc
  .record({
    cells: fc.array(fc.tuple(fc.nat(165), fc.nat(8), anyContent), { maxLength: 200 }),
    order: fc.option(fc.shuffledSubarray([...form.rows.keys()], { minLength: 100 })),
    columns: fc.option(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 3 })),
    merges: fc.array(
      fc.record({
        firstRow: fc.nat(20),
        lastRow: fc.nat(30),
        firstColumn: fc.nat(8),
        lastColumn: fc.nat(16_000),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ cells, order, columns, merges }) => {
    const rows = form.rows.map((row) => [...row]);
    for (const [row, column, content] of cells) {
      const target = rows[row];
      if (target !== undefined && column < target.length) target[column] = content;
    }
    const ordered = order === null ? rows : order.flatMap((row) => [rows[row] ?? []]);
    const moved = ordered.map((row) =>
      columns === null ? row : columns.map((column) => row[column] ?? ({ kind: "empty" } as const)),
    );
    return { ...form, rows: moved, merges };
  });

test("no sheet, however it was worked on, makes reading throw or count what is not a score", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const reading = readScorecard(workbookOf(grid), set, "phieu.xlsx");
      if (!reading.ok) return;
      const { scorecard, findings } = reading.value;
      expect(scorecard.scoresByCode.size).toBe(set.leaves.length);
      for (const leaf of set.leaves) {
        const scores = scorecard.scoresByCode.get(leaf.code);
        for (const score of [scores?.self, scores?.appraised]) {
          if (score?.kind !== "valid") continue;
          expect(Number.isInteger(score.points)).toBe(true);
          expect(score.points).toBeGreaterThanOrEqual(0);
          expect(score.points).toBeLessThanOrEqual(leaf.maxScore);
        }
      }
      for (const finding of findings)
        expect(describeFinding(finding).message.length).toBeLessThan(600);
    }),
    { numRuns: 200 },
  );
});

test("an entry that is not counted is told of, whatever else is wrong", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const reading = readScorecard(workbookOf(grid), set, "phieu.xlsx");
      if (!reading.ok) return;
      const { scorecard, findings } = reading.value;
      for (const [code, scores] of scorecard.scoresByCode) {
        for (const column of ["self", "appraised"] as const) {
          if (scores[column].kind !== "invalid") continue;
          const told = findings.some(
            ({ detail, code: of }) => of === code && "column" in detail && detail.column === column,
          );
          expect(told).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});
