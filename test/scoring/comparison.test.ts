import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { NO_POINTS, type Points } from "../../src/criteria/points";
import { comparisonsOf, totalComparisonsOf } from "../../src/scoring/comparison";
import { byLoss, lostPoints } from "../../src/scoring/comparison-criteria";
import {
  COMPARISON_ORDERS,
  type ComparisonFilter,
  EVERY_COMPARISON,
  filterComparisons,
} from "../../src/scoring/comparison-filter";
import { meanPoints, percentOf } from "../../src/scoring/comparison-quotient";
import { compareUnits } from "../../src/scoring/comparison-units";
import { anyScorecards } from "../templates/sheets/entered-scorecards";
import { type Entries, enteredScorecard } from "./entered-leaves";

const set = defaultCriteriaSet();
const RUNS = { numRuns: 20 };
const someUnits = anyScorecards(set, 4);

const leaf = (code: string) => {
  const node = set.nodesByCode.get(code);
  if (node === undefined) throw new Error(`The set has no ${code}`);
  return node;
};

const unit = (name: string, entries: Entries) => enteredScorecard(set, name, entries);

describe("differences", () => {
  const scorecard = unit("Xã An", {
    "1.1.1": [1, 0.5],
    "1.1.2": [0.5, null],
    "1.2.1": [null, 0.25],
    "2.3.2": ["sai", 1],
  });

  test.each([
    ["a leaf with both scores", "1.1.1", -50],
    ["a leaf that is not appraised yet", "1.1.2", undefined],
    ["a leaf without a self-score", "1.2.1", undefined],
    ["a leaf with an invalid score", "2.3.2", undefined],
    ["a criterion, over its leaves that have both", "1.1", -50],
    ["a section, over its leaves that have both", "1", -50],
    ["a section without any", "3", undefined],
  ])("of %s", (_, code, expected) => {
    expect(comparisonsOf([scorecard], [leaf(code)])[0]?.difference).toBe(expected);
  });

  test("of leaves add up to those of their sections and of the unit, exactly", () => {
    fc.assert(
      fc.property(someUnits, (scorecards) => {
        const sum = (comparisons: readonly { difference: Points | undefined }[]) =>
          comparisons.reduce((total, each) => total + (each.difference ?? 0), 0);
        const ofLeaves = sum(comparisonsOf(scorecards, set.leaves));
        expect(sum(comparisonsOf(scorecards, set.sections))).toBe(ofLeaves);
        expect(sum(totalComparisonsOf(scorecards, set))).toBe(ofLeaves);
        expect(sum(compareUnits(scorecards, set))).toBe(ofLeaves);
        expect(
          lostPoints(scorecards, set).reduce((total, each) => total + each.difference, 0),
        ).toBe(ofLeaves);
      }),
      RUNS,
    );
  });
});

describe("the filter", () => {
  const comparisons = comparisonsOf(
    [
      unit("Xã Bình", { "1.1.1": [1, 0.5], "2.3.2": [0.5, 0.5], "3.1.1": [0.5, null] }),
      unit("Xã An", { "1.1.1": [0.5, 0.75], "2.3.2": [1, 0.25] }),
    ],
    ["1.1.1", "2.3.2", "3.1.1"].map(leaf),
  );

  test.each<[string, Partial<ComparisonFilter>, string[]]>([
    [
      "lets everything through, by unit",
      {},
      ["An 1.1.1", "An 2.3.2", "An 3.1.1", "Bình 1.1.1", "Bình 2.3.2", "Bình 3.1.1"],
    ],
    [
      "in the decision's order",
      { order: "decision" },
      ["An 1.1.1", "Bình 1.1.1", "An 2.3.2", "Bình 2.3.2", "An 3.1.1", "Bình 3.1.1"],
    ],
    [
      "by size, nothing to compare last",
      { order: "size" },
      ["An 2.3.2", "Bình 1.1.1", "An 1.1.1", "Bình 2.3.2", "An 3.1.1", "Bình 3.1.1"],
    ],
    ["only differences", { onlyDifferent: true }, ["An 1.1.1", "An 2.3.2", "Bình 1.1.1"]],
    ["of one unit", { unit: "Xã Bình" }, ["Bình 1.1.1", "Bình 2.3.2", "Bình 3.1.1"]],
    ["of one section", { section: "2" }, ["An 2.3.2", "Bình 2.3.2"]],
    ["of one criterion", { node: "1.1.1" }, ["An 1.1.1", "Bình 1.1.1"]],
    ["from a threshold on", { threshold: 50 as Points }, ["An 2.3.2", "Bình 1.1.1"]],
    ["all of it at once", { unit: "Xã An", section: "1", onlyDifferent: true }, ["An 1.1.1"]],
  ])("%s", (_, filter, expected) => {
    const shown = filterComparisons(comparisons, { ...EVERY_COMPARISON, ...filter });
    expect(shown.map(({ scorecard, node }) => [scorecard.unit.name.slice(3), node?.code])).toEqual(
      expected.map((each) => each.split(" ")),
    );
  });

  test("loses and repeats nothing, whatever the order", () => {
    fc.assert(
      fc.property(someUnits, fc.constantFrom(...COMPARISON_ORDERS), (scorecards, order) => {
        const all = [
          ...comparisonsOf(scorecards, set.nodes),
          ...totalComparisonsOf(scorecards, set),
        ];
        const sorted = filterComparisons(all, { ...EVERY_COMPARISON, order });
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
      }),
      RUNS,
    );
  });
});

describe("the criteria that lose most", () => {
  const scorecards = [
    unit("Xã An", { "1.1.1": [1, 0.5], "1.2.1": [0.5, 0.5], "2.3.2": [1, 0.5] }),
    unit("Xã Bình", { "1.1.1": [1, 0.25], "2.3.2": [0.5, null], "1.2.1": [null, 0.5] }),
  ];
  const losses = lostPoints(scorecards, set);
  const loss = (code: string) => losses.find((each) => each.leaf.code === code);

  test("are ranked by the mean over the units that are appraised", () => {
    const max = leaf("1.1.1").maxScore;
    expect(loss("1.1.1")).toMatchObject({
      appraisedUnits: 2,
      lost: 2 * max - 75,
      meanLost: Math.floor((2 * (2 * max - 75) + 2) / 4),
      comparedUnits: 2,
      lowered: 2,
      raised: 0,
      difference: -125,
      // −62.5 goes away from zero, as 62.5 does.
      meanDifference: -63,
    });
    expect(loss("2.3.2")).toMatchObject({ appraisedUnits: 1, comparedUnits: 1, difference: -50 });
    expect(loss("1.2.1")).toMatchObject({ appraisedUnits: 2, comparedUnits: 1, difference: 0 });
  });

  test("are none where nobody is appraised", () => {
    expect(loss("8.4.3")).toMatchObject({ rank: null, appraisedUnits: 0, meanLost: undefined });
    expect(byLoss(losses).at(-1)?.rank).toBeNull();
  });

  test("share a rank where their means are equal, in the decision's order", () => {
    const full = unit("Xã Đủ", Object.fromEntries(set.leaves.map(({ code }) => [code, [0, 0]])));
    const inOrder = byLoss(lostPoints([full, full, full], set));
    for (const [index, each] of inOrder.entries()) {
      const before = inOrder[index - 1];
      const costlier = inOrder.filter(({ leaf }) => leaf.maxScore > each.leaf.maxScore);
      expect(each.rank).toBe(costlier.length + 1);
      if (before?.rank !== each.rank) continue;
      expect(set.leaves.indexOf(before.leaf)).toBeLessThan(set.leaves.indexOf(each.leaf));
    }
  });

  test("do not depend on the order of the units", () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        expect(lostPoints([...units].reverse(), set)).toEqual(lostPoints(units, set));
      }),
      RUNS,
    );
  });
});

describe("the units that overrate themselves", () => {
  test("are ranked by the points taken away; those that do not have no rank", () => {
    const units = compareUnits(
      [
        unit("Xã An", { "1.1.1": [1, 0.5], "2.3.2": [0.5, null] }),
        unit("Xã Bình", { "1.1.1": [1, 0.5] }),
        unit("Xã Chi", { "1.1.1": [1, 0.25] }),
        unit("Xã Dung", { "1.1.1": [0.5, 0.75] }),
        unit("Xã Én", {}),
      ],
      set,
    );
    expect(
      units.map((each) => [each.overratingRank, each.difference, each.differencePercent]),
    ).toEqual([
      [2, -50, -50],
      [2, -50, -50],
      [1, -75, -75],
      [null, 25, 50],
      [null, undefined, undefined],
    ]);
  });

  test("of differences as large, points taken away and the first criterion are named", () => {
    const [given, both, none] = compareUnits(
      [
        unit("Xã An", { "1.1.1": [0.5, 1], "1.1.2": [0, 0.5] }),
        unit("Xã Bình", { "1.1.1": [0.5, 1], "1.1.2": [0.5, 0], "1.2.1": [0.5, 0] }),
        unit("Xã Chi", { "1.1.1": [0.5, 0.5] }),
      ],
      set,
    );
    expect(given?.largest).toEqual({ leaf: leaf("1.1.1"), difference: 50 });
    expect(both?.largest).toEqual({ leaf: leaf("1.1.2"), difference: -50 });
    expect(none?.largest).toBeUndefined();
  });

  test("every leaf is compared or missing, once", () => {
    fc.assert(
      fc.property(someUnits, (scorecards) => {
        for (const { lowered, raised, equal, missing, self } of compareUnits(scorecards, set)) {
          const { appraised, both } = missing;
          const lacking = [...appraised, ...missing.self, ...both];
          expect(new Set(lacking).size).toBe(lacking.length);
          expect(lowered + raised + equal).toBe(self.scoredLeaves);
          expect(lowered + raised + equal + lacking.length).toBe(set.leaves.length);
        }
      }),
      RUNS,
    );
  });

  test("missing scores are named by what is missing", () => {
    const [compared] = compareUnits(
      [unit("Xã An", { "1.1.1": [1, null], "1.1.2": [null, 0.5], "1.2.1": ["sai", null] })],
      set,
    );
    expect(compared?.missing.appraised).toEqual([leaf("1.1.1")]);
    expect(compared?.missing.self).toEqual([leaf("1.1.2")]);
    expect(compared?.missing.both).toHaveLength(set.leaves.length - 2);
  });
});

describe("means and percents", () => {
  test.each([
    [1, 2, 1],
    [-1, 2, -1],
    [1, 3, 0],
    [-1, 3, 0],
    [5, 2, 3],
    [-5, 2, -3],
  ])("%d hundredths over %d are %d", (sum, count, mean) => {
    expect(meanPoints(sum as Points, count)).toBe(mean);
  });

  test("half away from zero, exactly", () => {
    expect(percentOf(-1 as Points, 800 as Points)).toBe(-0.13);
    expect(percentOf(1 as Points, 800 as Points)).toBe(0.13);
    expect(percentOf(1 as Points, NO_POINTS)).toBeUndefined();
    expect(meanPoints(NO_POINTS, 0)).toBeUndefined();
  });
});
