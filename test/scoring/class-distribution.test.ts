import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { Points } from "../../src/criteria/points";
import { classDistribution } from "../../src/scoring/class-distribution";

const { bands } = defaultCriteriaSet();

test.each<[string, (number | null)[], number[], number]>([
  ["nobody is in no class", [], [0, 0, 0, 0, 0], 0],
  ["each class begins at its own points", [9000, 8000, 7000, 5000, 0], [1, 1, 1, 1, 1], 0],
  ["and ends a hundredth before the next", [8999, 7999, 6999, 4999], [0, 1, 1, 1, 1], 0],
  ["units of one class are counted together", [9500, 9025, 9500, 8100], [3, 1, 0, 0, 0], 0],
  ["who is not ranked is in no class", [null, 10000, null], [1, 0, 0, 0, 0], 2],
])("%s", (_, totals, units, unranked) => {
  const distribution = classDistribution(totals as (Points | null)[], bands);
  expect(distribution.classes.map((each) => each.units)).toEqual(units);
  expect(distribution.classes.map((each) => each.band)).toEqual(bands);
  expect(distribution.unranked).toBe(unranked);
});
