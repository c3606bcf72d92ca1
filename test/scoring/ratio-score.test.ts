import fc from "fast-check";
import { expect, test } from "vitest";
import type { Points } from "../../src/criteria/points";
import { ratioScore } from "../../src/scoring/ratio-score";

/** Points in and out. */
function score(part: number | undefined, whole: number | undefined, max: number): number | null {
  const points = ratioScore({ part, whole }, (max * 100) as Points);
  return points === undefined ? null : points / 100;
}

test.each<[string, number | undefined, number | undefined, number, number | null]>([
  ["a share of the maximum", 45, 60, 12, 9],
  ["all of it", 60, 60, 12, 12],
  ["more than all is no more than all", 61, 60, 12, 12],
  ["none of it", 0, 60, 12, 0],
  ["a third, rounded", 1, 3, 4, 1.33],
  ["two thirds, rounded", 2, 3, 4, 2.67],
  ["half a hundredth, rounded up", 1, 8, 0.2, 0.03],
  ["figures with decimals", 12.5, 50, 2, 0.5],
  ["a figure that is missing", undefined, 60, 12, null],
  ["the other that is missing", 45, undefined, 12, null],
  ["nothing of nothing", 0, 0, 12, null],
  ["a figure below 0", -1, 60, 12, null],
  ["a whole below 0", 1, -60, 12, null],
  ["a whole that is all but nothing", 1, 0.00001, 12, null],
])("the score of %s", (_, part, whole, max, expected) => {
  expect(score(part, whole, max)).toBe(expected);
});

test("a score lies between 0 and the maximum, and grows with the part", () => {
  const count = fc.integer({ min: 0, max: 100_000 });
  const max = fc.integer({ min: 1, max: 2_000 }) as fc.Arbitrary<Points>;
  fc.assert(
    fc.property(
      count,
      count,
      fc.integer({ min: 1, max: 100_000 }),
      max,
      (a, b, whole, maxScore) => {
        const [less = -1, more = -1] = [Math.min(a, b), Math.max(a, b)].map((part) =>
          ratioScore({ part, whole }, maxScore),
        );
        expect(less).toBeGreaterThanOrEqual(0);
        expect(less).toBeLessThanOrEqual(more);
        expect(more).toBeLessThanOrEqual(maxScore);
        // Off the exact share by no more than half a hundredth.
        expect(
          Math.abs(less - Math.min((Math.min(a, b) * maxScore) / whole, maxScore)),
        ).toBeLessThanOrEqual(0.5 + 1e-6);
      },
    ),
  );
});
