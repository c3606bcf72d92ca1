import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { type Points, pointsToNumber } from "../../src/criteria/points";
import { UNSCORED, validScore } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import {
  achievedPercent,
  difference,
  grandTotal,
  isComplete,
  totalOfNode,
} from "../../src/scoring/totals";

const set = defaultCriteriaSet();
const blank = emptyScorecard(set, { name: "Xã Ví dụ", kind: "commune" }, 2024);

/** A scorecard whose leaves have the given self-scores, in hundredths; null is unscored. */
function withSelfScores(scores: readonly (number | null)[], order = set.leaves): Scorecard {
  const entries = order.map((leaf) => {
    const points = scores[set.leaves.indexOf(leaf)] ?? null;
    const self = points === null ? UNSCORED : validScore(points as Points);
    return [leaf.code, { self, appraised: UNSCORED }] as const;
  });
  return { ...blank, scoresByCode: new Map(entries) };
}

const anyScores = fc.tuple(
  ...set.leaves.map((leaf) => fc.option(fc.integer({ min: 0, max: leaf.maxScore }))),
);

describe("totals", () => {
  test("full marks in every leaf give the decree's 100 points and every section its maximum", () => {
    const full = withSelfScores(set.leaves.map((leaf) => leaf.maxScore));
    expect(grandTotal(full, set, "self")).toEqual({
      points: 10000,
      max: 10000,
      scoredLeaves: 119,
      allLeaves: 119,
      isShown: true,
    });
    for (const node of set.nodes) {
      expect(totalOfNode(full, node, "self").points).toBe(node.maxScore);
    }
  });

  test("nothing scored is no score at all, not 0 of 119", () => {
    const total = grandTotal(blank, set, "self");
    expect(total).toEqual({
      points: 0,
      max: 10000,
      scoredLeaves: 0,
      allLeaves: 119,
      isShown: false,
    });
    expect(isComplete(total)).toBe(false);
    expect(difference(total, total)).toBeUndefined();
  });

  test("an invalid score is neither counted nor clamped, and leaves the unit incomplete", () => {
    const full = withSelfScores(set.leaves.map((leaf) => leaf.maxScore));
    const scoresByCode = new Map(full.scoresByCode);
    const problem = { kind: "above-max", score: 150 as Points, maxScore: 100 as Points } as const;
    scoresByCode.set("1.1.1", {
      self: { kind: "invalid", problem, entered: 1.5 },
      appraised: UNSCORED,
    });
    const total = grandTotal({ ...full, scoresByCode }, set, "self");
    expect(total).toEqual({
      points: 9900,
      max: 10000,
      scoredLeaves: 118,
      allLeaves: 119,
      isShown: true,
    });
    expect(isComplete(total)).toBe(false);
  });

  test("do not depend on the order of entries", () => {
    const shuffled = fc.shuffledSubarray([...set.leaves], { minLength: set.leaves.length });
    fc.assert(
      fc.property(anyScores, shuffled, (scores, order) => {
        expect(grandTotal(withSelfScores(scores, order), set, "self")).toEqual(
          grandTotal(withSelfScores(scores), set, "self"),
        );
      }),
    );
  });

  test("of the children add up to their parent's, exactly", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const scorecard = withSelfScores(scores);
        for (const node of set.nodes.filter(({ children }) => children.length > 0)) {
          const sum = node.children
            .map((child) => totalOfNode(scorecard, child, "self").points)
            .reduce((a, b) => a + b, 0);
          expect(totalOfNode(scorecard, node, "self").points).toBe(sum);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("achieved percent", () => {
  test.each([
    [0, 100, 0],
    [100, 100, 100],
    [25, 100, 25],
    [1, 3, 33.33],
    [2, 3, 66.67],
    [6262, 7000, 89.46],
    [1, 1600, 0.06],
    [1, 800, 0.13],
    [33335, 100_000, 33.34],
  ])("%d of %d hundredths is %d %%", (score, max, percent) => {
    expect(achievedPercent(score as Points, max as Points)).toBe(percent);
  });

  test("of nothing is not a number, and never an error", () => {
    expect(achievedPercent(0 as Points, 0 as Points)).toBeUndefined();
  });

  test("is half up at the second decimal for every score of every maximum in the set", () => {
    for (const max of new Set(set.nodes.map((node) => node.maxScore))) {
      for (let score = 0; score <= max; score++) {
        const exact = (BigInt(score) * 20000n + BigInt(max)) / (2n * BigInt(max));
        expect(achievedPercent(score as Points, max)).toBe(Number(exact) / 100);
      }
    }
    expect(pointsToNumber(set.total)).toBe(100);
  });
});
