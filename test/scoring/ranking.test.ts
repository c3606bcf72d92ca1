import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { Points } from "../../src/criteria/points";
import { classify } from "../../src/scoring/classify";
import { rankTotals } from "../../src/scoring/rank";

const set = defaultCriteriaSet();
const rank = (totals: readonly (number | null)[]) => rankTotals(totals as (Points | null)[]);

describe("ranks", () => {
  test.each<[string, (number | null)[], (number | null)[]]>([
    ["go from high to low", [7000, 9000, 8000], [3, 1, 2]],
    ["are shared by equal totals and the next is skipped", [90, 80, 80, 70], [1, 2, 2, 4]],
    ["are all first where all are equal", [5, 5, 5], [1, 1, 1]],
    ["leave incomplete units apart", [null, 90, null, 80], [null, 1, null, 2]],
    ["count a total of 0", [0, null, 10], [2, null, 1]],
    ["tell a hundredth apart", [8999, 9000], [2, 1]],
    ["of nobody are none", [], []],
  ])("%s", (_, totals, ranks) => {
    expect(rank(totals)).toEqual(ranks);
  });

  const anyTotals = fc.array(fc.option(fc.integer({ min: 0, max: 10000 })), { maxLength: 300 });

  test("do not change under permutation", () => {
    const permuted = anyTotals.chain((totals) =>
      fc.tuple(
        fc.constant(totals),
        fc.shuffledSubarray([...totals.keys()], { minLength: totals.length }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([totals, order]) => {
        const ranks = rank(totals);
        expect(rank(order.map((index) => totals[index] ?? null))).toEqual(
          order.map((index) => ranks[index]),
        );
      }),
    );
  });

  test("are one more than the number of better totals", () => {
    fc.assert(
      fc.property(anyTotals, (totals) => {
        const scored = totals.filter((total) => total !== null);
        expect(rank(totals)).toEqual(
          totals.map((total) =>
            total === null ? null : 1 + scored.filter((other) => other > total).length,
          ),
        );
      }),
    );
  });
});

describe("classes", () => {
  test.each([
    [10000, "Xuất sắc"],
    [9000, "Xuất sắc"],
    [8999, "Tốt"],
    [8000, "Tốt"],
    [7999, "Khá"],
    [7000, "Khá"],
    [6999, "Trung bình"],
    [5000, "Trung bình"],
    [4999, "Yếu"],
    [0, "Yếu"],
  ])("%d hundredths → %s", (total, name) => {
    expect(classify(total as Points, set.bands).name).toBe(name);
  });

  test("never get worse with a higher total", () => {
    const anyTotal = fc.integer({ min: 0, max: 10000 });
    fc.assert(
      fc.property(anyTotal, anyTotal, (a, b) => {
        const [lower, higher] = a < b ? [a, b] : [b, a];
        const place = (total: number) => set.bands.indexOf(classify(total as Points, set.bands));
        expect(place(higher)).toBeLessThanOrEqual(place(lower));
      }),
    );
  });
});
