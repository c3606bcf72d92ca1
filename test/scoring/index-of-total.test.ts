import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import type { Points } from "../../src/criteria/points";
import {
  hasOwnIndex,
  highestIndexOfUnits,
  highestTotal,
  indexOfTotal,
  lowestTotal,
} from "../../src/scoring/index-of-total";
import { grandTotal } from "../../src/scoring/totals";
import { changedSet } from "../criteria/changed-set";
import { groupsSet, tiesSet } from "../criteria/other-sets";
import { smallSet } from "../criteria/small-set";
import { anyScorecard } from "./any-scorecards";

type Rules = Pick<CriteriaSet, "indexUnit" | "cap">;
const POINTS: Rules = { indexUnit: "points", cap: undefined };
const PERCENT: Rules = { indexUnit: "percent", cap: undefined };

const uncapped = changedSet(exampleSet(), (data) => delete data.cap);
/** Nothing is sure to apply to a unit. */
const allOptional = changedSet(uncapped, ({ nodes }) => {
  const parents = new Set(nodes.map(({ code }) => String(code).replace(/\.?\d+$/u, "")));
  for (const node of nodes) {
    const isOrdinary = node.kind === undefined && node.appliesTo === undefined;
    if (isOrdinary && !parents.has(String(node.code))) node.optional = true;
  }
});

/** Points in, the index unit out. */
const index = (points: number, max: number, rules: Rules): number =>
  indexOfTotal({ points: (points * 100) as Points, max: (max * 100) as Points }, rules) / 100;

describe("the index of a total", () => {
  test.each<[string, number, number, Rules, number]>([
    ["in points is the total", 86.25, 100, POINTS, 86.25],
    ["in points is no less than 0", -1.5, 100, POINTS, 0],
    ["in points may be above the maximum", 103, 100, POINTS, 103],
    ["is cut at the cap", 103, 100, { ...POINTS, cap: 10_000 as Points }, 100],
    ["at the cap is the cap", 100, 100, { ...POINTS, cap: 10_000 as Points }, 100],
    ["in percent is the share of what could be had", 62.62, 70, PERCENT, 89.46],
    ["in percent rounds a half up", 0.01, 16, PERCENT, 0.06],
    ["in percent just below a half", 33.33, 100, PERCENT, 33.33],
    ["in percent is no less than 0", -3, 77, PERCENT, 0],
    ["in percent of nothing is 0", 3, 0, PERCENT, 0],
    ["in percent may be above 100", 80, 77, PERCENT, 103.9],
    ["in percent is cut at the cap", 80, 77, { ...PERCENT, cap: 10_000 as Points }, 100],
  ])("%s", (_, points, max, rules, expected) => {
    expect(index(points, max, rules)).toBe(expected);
  });

  const hundredths = fc.integer({ min: -2_000, max: 12_000 });
  const anyRules = fc.record<Rules>({
    indexUnit: fc.constantFrom("points", "percent"),
    cap: fc.option(fc.integer({ min: 1, max: 12_000 }) as fc.Arbitrary<Points>, { nil: undefined }),
  });

  test("grows with the total, and stays between 0 and the cap, in whole hundredths", () => {
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        fc.integer({ min: 1, max: 10_000 }),
        anyRules,
        (a, b, max, rules) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((points) =>
            indexOfTotal({ points: points as Points, max: max as Points }, rules),
          );
          expect(less).toBeLessThanOrEqual(more ?? Number.NaN);
          expect(less).toBeGreaterThanOrEqual(0);
          expect(more).toBeLessThanOrEqual(rules.cap ?? Number.POSITIVE_INFINITY);
          expect(Number.isInteger(less) && Number.isInteger(more)).toBe(true);
        },
      ),
    );
  });

  test.each([exampleSet(), uncapped, tiesSet(), groupsSet(), allOptional])(
    "of any scorecard of $id with a cap of $cap is within what the set allows",
    (set) => {
      fc.assert(
        fc.property(anyScorecard(set), (scorecard) => {
          const total = grandTotal(scorecard, set, "appraised");
          expect(total.points).toBeLessThanOrEqual(highestTotal(set));
          expect(total.points).toBeGreaterThanOrEqual(lowestTotal(set));
          expect(indexOfTotal(total, set)).toBeLessThanOrEqual(highestIndexOfUnits(set));
        }),
      );
    },
  );
});

test.each([
  [defaultCriteriaSet(), 100],
  [groupsSet(), 6],
  [tiesSet(), 12.5],
  [exampleSet(), 100],
  // 2.3, 3.2 and 3.3 may be left out: 69 + 5 of 69.
  [uncapped, 107.25],
] as const)("the highest index of a unit: %#", (set, expected) => {
  expect(highestIndexOfUnits(set) / 100).toBe(expected);
});

test("only some sets have an index that is another figure than the total", () => {
  const sets = [defaultCriteriaSet(), smallSet(), groupsSet(), exampleSet(), tiesSet()];
  expect(sets.map(hasOwnIndex)).toEqual([false, false, false, true, true]);
});
