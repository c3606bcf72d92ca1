import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { type Points, pointsToNumber } from "../../src/criteria/points";
import { classes, ranks } from "../../src/functions/ranking";
import { standingsOf } from "../../src/scoring/standings";
import { changedSet, nodeOf } from "../criteria/changed-set";
import { groupsSet, tiesSet } from "../criteria/other-sets";
import { anyScorecards } from "../scoring/any-scorecards";
import { column, shown } from "./table-text";

interface Rules {
  readonly cap?: number;
  readonly bonus: number;
  readonly penalty: number;
}

/** A set of 12 points, in which totals alone decide. */
const setWith = ({ cap, bonus, penalty }: Rules): CriteriaSet =>
  changedSet(tiesSet(), (data) => {
    if (cap === undefined) delete data.cap;
    else data.cap = cap;
    data.tieRule = "shared-rank";
    nodeOf(data, "1.3").max = bonus;
    nodeOf(data, "1.4").max = penalty;
  });

const messageOf = (set: CriteriaSet, total: number) => {
  const [[first] = []] = classes(set, column(total));
  return typeof first === "object" ? first.message : first;
};

describe("totals of a set in points", () => {
  const capped = setWith({ cap: 12, bonus: 1, penalty: 2 });

  test("above the cap and below 0 are ranked and classed by the index that they come to", () => {
    const totals = column(12.75, 12.25, 11.5, -1);
    expect(shown(ranks(capped, totals)).flat()).toEqual([1, 1, 3, 4]);
    expect(shown(classes(capped, totals)).flat()).toEqual(["Tốt", "Tốt", "Tốt", "Yếu"]);
  });

  test.each<[CriteriaSet, number, string]>([
    [capped, 13, "Tốt"],
    [capped, 13.01, "Tổng điểm 13,01 vượt điểm tối đa 13."],
    [capped, -2, "Yếu"],
    [capped, -2.01, "Tổng điểm -2,01 thấp hơn mức thấp nhất -2."],
    [groupsSet(), 6.5, "Tổng điểm 6,5 vượt điểm tối đa 6."],
    [defaultCriteriaSet(), 100, "Xuất sắc"],
    [defaultCriteriaSet(), 100.01, "Tổng điểm 100,01 vượt điểm tối đa 100."],
    [defaultCriteriaSet(), -1, "Là số âm."],
  ])("are taken as far as a unit can have them, case %#", (set, total, expected) => {
    expect(messageOf(set, total)).toBe(expected);
  });

  test("have the ranks and classes that the core gives the units", () => {
    const quarters = (min: number, max: number) =>
      fc.integer({ min: min * 4, max: max * 4 }).map((each) => each / 4);
    const rules = fc.record(
      { cap: quarters(12, 20), bonus: quarters(1, 5), penalty: quarters(1, 15) },
      { requiredKeys: ["bonus", "penalty"] },
    );
    fc.assert(
      fc.property(
        rules.map(setWith).chain((set) => fc.tuple(fc.constant(set), anyScorecards(set, 12))),
        ([set, scorecards]) => {
          const core = standingsOf(scorecards, set);
          const ranked = core.filter(({ index }) => index !== null);
          fc.pre(ranked.length > 0);
          const points = ({ appraised }: { appraised: { points: Points } }) =>
            pointsToNumber(appraised.points);
          const totals = column(...ranked.map(points));
          expect(shown(ranks(set, totals)).flat()).toEqual(ranked.map(({ rank }) => rank));
          expect(shown(classes(set, totals)).flat()).toEqual(ranked.map(({ band }) => band?.name));
        },
      ),
      { numRuns: 40 },
    );
  });
});
