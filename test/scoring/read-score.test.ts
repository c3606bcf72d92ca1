import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Points, pointsFromNumber, pointsToNumber } from "../../src/criteria/points";
import { formatPoints } from "../../src/scoring/format-points";
import { judgeScore } from "../../src/scoring/judge-score";
import { readScore } from "../../src/scoring/read-score";
import type { CellContent } from "../../src/sheet-model/cell-content";

const text = (content: string): CellContent => ({ kind: "text", text: content });
const number = (value: number): CellContent => ({ kind: "number", value });
const hundredths = (count: number) => count as Points;

describe("a cell is read as a score", () => {
  test.each<[CellContent, number | null]>([
    [{ kind: "empty" }, null],
    [text(""), null],
    [text("   "), null],
    [text("\u00a0\n"), null],
    [number(0), 0],
    [number(-0), 0],
    [number(0.5), 50],
    [number(1.1), 110],
    [number(0.1 + 0.2), 30],
    [number(89.99), 8999],
    [text("0,5"), 50],
    [text("0.5"), 50],
    [text(" 0,5 "), 50],
    [text("\u00a00,25\u00a0"), 25],
    [text("0 ,5"), 50],
    [text("0, 5"), 50],
    [text(",5"), 50],
    [text(".25"), 25],
    [text("1"), 100],
    [text("+1,5"), 150],
    [text("1,50"), 150],
    [text("1,500"), 150],
    [text("０，５"), 50],
    [text("-0,5"), -50],
    [text("−0,5"), -50],
  ])("%j → %j hundredths", (cell, expected) => {
    expect(readScore(cell)).toEqual({ ok: true, value: expected });
  });

  test.each<[CellContent, object]>([
    [text("chưa chấm"), { kind: "not-a-number", shown: "chưa chấm" }],
    [text("-"), { kind: "not-a-number", shown: "-" }],
    [text(","), { kind: "not-a-number", shown: "," }],
    [text("0,5 điểm"), { kind: "not-a-number", shown: "0,5 điểm" }],
    [text("1/2"), { kind: "not-a-number", shown: "1/2" }],
    [text("1 5"), { kind: "not-a-number", shown: "1 5" }],
    [text("05"), { kind: "not-a-number", shown: "05" }],
    [text("1.000,5"), { kind: "not-a-number", shown: "1.000,5" }],
    [text("1e2"), { kind: "not-a-number", shown: "1e2" }],
    [text("=1+1"), { kind: "not-a-number", shown: "=1+1" }],
    [
      { kind: "boolean", value: true },
      { kind: "not-a-number", shown: "TRUE" },
    ],
    [
      { kind: "error", code: "#REF!" },
      { kind: "not-a-number", shown: "#REF!" },
    ],
    [
      { kind: "not-calculated", formula: "A1+1" },
      { kind: "not-calculated", formula: "A1+1" },
    ],
    [number(0.125), { kind: "too-precise", value: 0.125 }],
    [number(89.995), { kind: "too-precise", value: 89.995 }],
    [text("0,333"), { kind: "too-precise", value: 0.333 }],
    [number(Number.NaN), { kind: "too-precise", value: Number.NaN }],
    [
      { kind: "date", year: 2024, month: 5, day: 1 },
      { kind: "date", shown: "01/05/2024", meant: [150, 524] },
    ],
    [
      { kind: "date", year: 2025, month: 1, day: 1 },
      { kind: "date", shown: "01/01/2025", meant: [110, 125] },
    ],
    [
      { kind: "date", year: 2024, month: 12, day: 2 },
      { kind: "date", shown: "02/12/2024", meant: [212] },
    ],
  ])("%j is no score: %j", (cell, problem) => {
    expect(readScore(cell)).toEqual({ ok: false, error: problem });
  });
});

describe("a score is held against its leaf's maximum", () => {
  test.each<[CellContent, number, object]>([
    [number(1), 100, { kind: "valid", points: 100 }],
    [number(0), 100, { kind: "valid", points: 0 }],
    [text(""), 100, { kind: "unscored" }],
    [
      text("1,01"),
      100,
      {
        kind: "invalid",
        problem: { kind: "above-max", score: 101, maxScore: 100 },
        entered: 1.01,
      },
    ],
    [
      number(-0.25),
      100,
      { kind: "invalid", problem: { kind: "negative", score: -25 }, entered: -0.25 },
    ],
    [
      { kind: "date", year: 2024, month: 5, day: 1 },
      100,
      {
        kind: "invalid",
        problem: { kind: "date", shown: "01/05/2024", meant: [150] },
        entered: "01/05/2024",
      },
    ],
    [
      { kind: "date", year: 2025, month: 1, day: 1 },
      350,
      {
        kind: "invalid",
        problem: { kind: "date", shown: "01/01/2025", meant: [110, 125] },
        entered: "01/01/2025",
      },
    ],
    [
      { kind: "date", year: 2024, month: 5, day: 1 },
      200,
      {
        kind: "invalid",
        problem: { kind: "date", shown: "01/05/2024", meant: [150] },
        entered: "01/05/2024",
      },
    ],
    [
      text(" tốt "),
      100,
      {
        kind: "invalid",
        problem: { kind: "not-a-number", shown: "tốt" },
        entered: " tốt ",
      },
    ],
  ])("%j of %j → %j", (cell, max, expected) => {
    expect(judgeScore(cell, leafOf(max), "self")).toEqual(expected);
  });
});

/** An ordinary leaf of so many hundredths. */
const leafOf = (max: number) =>
  ({ kind: "ordinary", maxScore: hundredths(max), notApplicable: undefined }) as const;

describe("exactness", () => {
  const anyPoints = fc.integer({ min: 0, max: 100_000 }).map(hundredths);

  test("reading what was formatted gives the number back", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const formatted = formatPoints(points);
        for (const typed of [formatted, formatted.replace(",", "."), ` ${formatted}\u00a0`]) {
          expect(readScore(text(typed))).toEqual({ ok: true, value: points });
        }
        expect(readScore(number(pointsToNumber(points)))).toEqual({ ok: true, value: points });
      }),
    );
  });

  test("what a spreadsheet added up in floating point is still the exact sum", () => {
    fc.assert(
      fc.property(fc.array(anyPoints, { maxLength: 200 }), (all) => {
        const inFloat = all.reduce((sum, points) => sum + pointsToNumber(points), 0);
        expect(pointsFromNumber(inFloat)).toBe(all.reduce((sum, points) => sum + points, 0));
      }),
    );
  });

  test("a third decimal is never rounded away", () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 1, max: 9 }), (points, digit) => {
        const typed = `${pointsToNumber(points).toFixed(2)}${String(digit)}`;
        expect(readScore(text(typed))).toMatchObject({ ok: false, error: { kind: "too-precise" } });
        expect(pointsFromNumber(Number(typed))).toBeUndefined();
      }),
    );
  });

  test("no text makes it throw, and a number it accepts is the number that was typed", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readScore(text(typed));
        if (read.ok && read.value !== null) {
          expect(pointsToNumber(read.value)).toBe(
            Number(typed.normalize("NFKC").replace("−", "-").replace(",", ".").replace(/\s/g, "")),
          );
        }
      }),
    );
  });
});
