import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { classDistribution, classShare } from "../../src/scoring/class-distribution";
import type { Points } from "../../src/criteria/points";
import { byLoss, lostPoints, mostCostly } from "../../src/scoring/comparison-criteria";
import { compareUnits, mostDifferent } from "../../src/scoring/comparison-units";
import { lackingLeaves } from "../../src/scoring/scored-leaves";
import { sectionAverages } from "../../src/scoring/section-averages";
import { standingsOf } from "../../src/scoring/standings";
import { anyScorecards, appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { enteredScorecard } from "./entered-leaves";

const set = defaultCriteriaSet();
const averages = (...scorecards: Parameters<typeof standingsOf>[0]) =>
  sectionAverages(standingsOf(scorecards, set), set);

describe("averages", () => {
  test("are those of the ranked units; half a hundredth goes up", () => {
    const { units, total, sections } = averages(
      appraisedScorecard(set, "Xã An", { "1.1.1": 1, "2.3.2": 0.25 }),
      appraisedScorecard(set, "Xã Bình", { "2.3.2": 0.5 }),
      // Of this one only what it has would count, and the rest as 0.
      enteredScorecard(set, "Xã Chi", { "1.1.1": [1, 1] }),
    );
    expect(units).toBe(2);
    expect(total).toEqual({ mean: 9913, percent: 99.13 });
    expect(sections.map(({ section, mean, percent }) => [section.code, mean, percent])).toEqual([
      ["1", 950, 95],
      ["2", 663, 94.64],
      ["3", 2000, 100],
      ["4", 2000, 100],
      ["5", 1000, 100],
      ["6", 500, 100],
      ["7", 1200, 100],
      ["8", 1600, 100],
    ]);
  });

  test("over no ranked unit there are none", () => {
    const { units, total, sections } = averages(
      enteredScorecard(set, "Xã Chi", { "1.1.1": [1, 1] }),
    );
    expect(units).toBe(0);
    expect(total).toEqual({ mean: undefined, percent: undefined });
    expect(sections.every(({ mean }) => mean === undefined)).toBe(true);
  });
});

test.each([
  [
    [9500, 8000, 8000],
    [33.33, 66.67, 0, 0, 0],
  ],
  [[null], [undefined, undefined, undefined, undefined, undefined]],
  [
    [9500, null],
    [100, 0, 0, 0, 0],
  ],
])("the shares of the classes of %j are %j", (totals, expected) => {
  const distribution = classDistribution(totals as (Points | null)[], set.bands);
  expect(distribution.classes.map(({ units }) => classShare(units, distribution))).toEqual(
    expected,
  );
});

test("the units that differ most come with those that differ as much, and none that does not", () => {
  const units = compareUnits(
    [
      enteredScorecard(set, "Xã An", { "1.1.1": [1, 0.5] }),
      enteredScorecard(set, "Xã Bình", { "1.1.1": [0, 1] }),
      enteredScorecard(set, "Xã Chi", { "1.1.1": [0.5, 1] }),
      enteredScorecard(set, "Xã Dung", { "1.1.1": [1, 1] }),
      enteredScorecard(set, "Xã Én", {}),
    ],
    set,
  );
  const names = (count: number) =>
    mostDifferent(units, count).map(({ scorecard }) => scorecard.unit.name);
  expect(names(1)).toEqual(["Xã Bình"]);
  expect(names(2)).toEqual(["Xã Bình", "Xã An", "Xã Chi"]);
  expect(names(9)).toEqual(["Xã Bình", "Xã An", "Xã Chi"]);
});

test("the costly criteria go down to a rank, equal ones together, and none that costs nothing", () => {
  const scorecard = appraisedScorecard(set, "Xã An", {
    "1.1.1": 0.5,
    "1.1.2": 0.25,
    "2.3.2": 0.25,
  });
  const losses = byLoss(lostPoints([scorecard], set));
  const codes = (rank: number) => mostCostly(losses, rank).map(({ leaf }) => leaf.code);
  expect(codes(1)).toEqual(["1.1.1"]);
  expect(codes(2)).toEqual(["1.1.1", "1.1.2", "2.3.2"]);
  expect(codes(119)).toEqual(["1.1.1", "1.1.2", "2.3.2"]);
});

test("what lacks an appraised score is what keeps a unit out of the ranking", () => {
  fc.assert(
    fc.property(anyScorecards(set, 2), (scorecards) => {
      for (const { scorecard, rank } of standingsOf(scorecards, set)) {
        expect(lackingLeaves(scorecard, set, "appraised").length > 0).toBe(rank === null);
      }
    }),
    { numRuns: 20 },
  );
});
