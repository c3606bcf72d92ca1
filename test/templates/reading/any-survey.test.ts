import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { Grid } from "../../../src/sheet-model/grid";
import { readSurvey } from "../../../src/templates/reading/read-survey";
import { UNITS, partlySurveyedSet } from "./survey-tables";

const set = partlySurveyedSet();
const names = UNITS.map(({ name }) => name);
const texts = [
  ...names,
  "An Hòa",
  "Xã Lạ",
  "Đơn vị",
  "STT",
  "4.1",
  "4.2 (%)",
  "IV",
  "1.3",
  "Tiêu chí",
  "Điểm",
  "Tỷ lệ",
  "Mức độ hài lòng của người dân",
  "Không áp dụng",
  "85%",
  "%",
  "8,5",
  "",
  "Tổng",
];

const anyCell: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: "empty" }),
  fc.double().map((value): CellContent => ({ kind: "number", value })),
  fc.integer({ min: 0, max: 1200 }).map((value): CellContent => ({
    kind: "number",
    value: value / 100,
  })),
  fc
    .oneof({ weight: 5, arbitrary: fc.constantFrom(...texts) }, fc.string({ unit: "grapheme" }))
    .map((text): CellContent => ({ kind: "text", text })),
  fc.boolean().map((value): CellContent => ({ kind: "boolean", value })),
  fc
    .record({ year: fc.nat(9999), month: fc.nat(13), day: fc.nat(32) })
    .map((date): CellContent => ({ kind: "date", ...date })),
  fc.constant<CellContent>({ kind: "error", code: "#N/A" }),
  fc.constant<CellContent>({ kind: "not-calculated", formula: "A1" }),
);

const text = (content: string): CellContent => ({ kind: "text", text: content });

const anySheet: fc.Arbitrary<Grid> = fc
  .record({
    top: fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 3 }),
    body: fc.array(fc.tuple(fc.constantFrom(...names, "Xã Lạ", ""), anyCell, anyCell, anyCell), {
      maxLength: 8,
    }),
    merges: fc.array(
      fc.record({
        firstRow: fc.nat(4),
        lastRow: fc.nat(90),
        firstColumn: fc.nat(4),
        lastColumn: fc.nat(16_000),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ top, body, merges }) => ({
    sheetName: "KQ",
    hidden: false,
    merges,
    rows: [
      ...top,
      [text("Đơn vị"), text("4.1"), text("4.2 (%)"), text("Ghi chú")],
      ...body.map(([name, ...cells]) => [text(name), ...cells]),
    ],
  }));

test("no sheet makes reading throw, count what is no score, or take two results for one", () => {
  let tables = 0;
  fc.assert(
    fc.property(fc.array(anySheet, { maxLength: 2 }), (grids) => {
      const reading = readSurvey(grids, set, UNITS);
      if (!reading.ok) return;
      tables += 1;
      const { results } = reading.value;
      for (const { unit, leaf, score } of results) {
        expect(leaf.kind).toBe("survey");
        expect(UNITS).toContain(unit);
        if (score.kind === "not-applicable") expect(leaf.notApplicable).toBeDefined();
        else {
          const { points } = score as typeof score & { readonly kind: "valid" };
          expect(Number.isInteger(points)).toBe(true);
          expect(points >= 0 && points <= leaf.maxScore).toBe(true);
        }
      }
      const pairs = results.map(({ unit, leaf }) => `${unit.name} ${leaf.code}`);
      expect(new Set(pairs).size).toBe(pairs.length);
    }),
    { numRuns: 400 },
  );
  expect(tables).toBeGreaterThan(100);
});
