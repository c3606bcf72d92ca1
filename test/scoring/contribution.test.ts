import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { sumPoints } from "../../src/criteria/points";
import { attainable, contribution, isLeftOut } from "../../src/scoring/contribution";
import { SCORE_COLUMNS } from "../../src/scoring/score";
import { emptyScorecard } from "../../src/scoring/scorecard";
import { grandTotal, isComplete, totalOfKind, totalOfNode } from "../../src/scoring/totals";
import { groupsSet, tiesSet } from "../criteria/other-sets";
import type { Typed } from "../templates/reading/retyped-form";
import { anyScorecard } from "./any-scorecards";
import { enteredScorecard } from "./entered-leaves";

const leftOut = exampleSet();
const full = tiesSet();
const KAD = "Không áp dụng";

/** What one leaf brings and could bring, in points, after its two scores were typed. */
function typed(set: CriteriaSet, code: string, self: Typed, appraised: Typed) {
  const leaf = set.nodesByCode.get(code);
  if (leaf === undefined) throw new Error(`The set has no ${code}`);
  const scores = enteredScorecard(set, "Xã An", { [code]: [self, appraised] }).scoresByCode.get(
    code,
  );
  const inPoints = (points: number | undefined) => (points === undefined ? null : points / 100);
  return SCORE_COLUMNS.map((column) => [
    inPoints(contribution(leaf, scores, column)),
    inPoints(attainable(leaf, scores, column)),
  ]);
}

describe("what a leaf brings and could bring to the two totals", () => {
  test.each<[string, CriteriaSet, string, Typed, Typed, (number | null)[], (number | null)[]]>([
    ["an ordinary score", leftOut, "1.3", 4.5, 3, [4.5, 5], [3, 5]],
    ["an ordinary leaf without scores", leftOut, "1.3", null, null, [null, 5], [null, 5]],
    ["a score that is not valid", leftOut, "1.3", 5.5, "tốt", [null, 5], [null, 5]],
    [
      "a leaf that always applies and is said not to",
      leftOut,
      "1.3",
      KAD,
      KAD,
      [null, 5],
      [null, 5],
    ],
    ["the survey, which has no self-score", leftOut, "4.1", null, 9.25, [null, 0], [9.25, 12]],
    ["the survey, which a unit scored itself", leftOut, "4.1", 12, null, [null, 0], [null, 12]],
    ["a leaf that is left out", leftOut, "2.3", KAD, KAD, [0, 0], [0, 0]],
    ["a leaf that is left out by the unit alone", leftOut, "2.3", KAD, 2, [0, 0], [2, 4]],
    ["another word for it", leftOut, "2.3", 4, "không có", [4, 4], [0, 0]],
    ["a leaf that is scored full where it does not apply", full, "1.2", KAD, 0.5, [2, 2], [0.5, 2]],
    ["a bonus", leftOut, "5.1", 3, 2, [3, 0], [2, 0]],
    ["no bonus at all", leftOut, "5.1", null, null, [0, 0], [0, 0]],
    ["a bonus that is claimed and not appraised", leftOut, "5.1", 3, null, [3, 0], [null, 0]],
    ["a bonus that is given unasked", leftOut, "5.1", null, 1, [0, 0], [1, 0]],
    ["a bonus that is not valid", leftOut, "5.1", 4, null, [null, 0], [null, 0]],
    ["a penalty, entered without its sign", leftOut, "6.1", 0.5, 2, [-0.5, 0], [-2, 0]],
    ["no penalty at all", leftOut, "6.1", null, null, [0, 0], [0, 0]],
    ["a penalty of nothing", leftOut, "6.1", 0, 0, [0, 0], [0, 0]],
    ["a penalty below 0", leftOut, "6.1", -1, -1, [null, 0], [null, 0]],
  ])("%s", (_, set, code, self, appraised, expectedSelf, expectedAppraised) => {
    expect(typed(set, code, self, appraised)).toEqual([expectedSelf, expectedAppraised]);
  });

  test("leaves for other kinds of unit alone are left out of a new scorecard", () => {
    const left = (kind: "commune" | "ward" | undefined) => {
      const { scoresByCode } = emptyScorecard(leftOut, { name: "Đơn vị", kind }, 2026);
      return leftOut.leaves
        .filter((leaf) => isLeftOut(leaf, scoresByCode.get(leaf.code), "appraised"))
        .map(({ code }) => code);
    };
    expect([left("commune"), left("ward"), left(undefined)]).toEqual([["3.3"], ["3.2"], []]);
  });
});

describe.each([leftOut, full, groupsSet()])("totals of $id", (set) => {
  const any = anyScorecard(set);

  test("are the sums of their sections, and of the kinds of leaf", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...SCORE_COLUMNS), (scorecard, column) => {
        const total = grandTotal(scorecard, set, column);
        const sections = set.sections.map((each) => totalOfNode(scorecard, each, column));
        const kinds = (["ordinary", "survey", "bonus", "penalty"] as const).map((kind) =>
          totalOfKind(scorecard, set, kind, column),
        );
        for (const parts of [sections, kinds]) {
          expect(sumPoints(parts.map(({ points }) => points))).toBe(total.points);
          expect(sumPoints(parts.map(({ max }) => max))).toBe(total.max);
          expect(parts.reduce((sum, { scoredLeaves }) => sum + scoredLeaves, 0)).toBe(
            total.scoredLeaves,
          );
        }
      }),
    );
  });

  test("without bonus are never more than what could be had, which is never more than the set's total", () => {
    fc.assert(
      fc.property(any, (scorecard) => {
        const { points, max } = grandTotal(scorecard, set, "appraised");
        const bonus = totalOfKind(scorecard, set, "bonus", "appraised").points;
        expect(points - bonus).toBeLessThanOrEqual(max);
        expect(max).toBeLessThanOrEqual(set.total);
      }),
    );
  });

  test("are complete once every leaf that is scored in the column brings something", () => {
    fc.assert(
      fc.property(any, (scorecard) => {
        const lacking = set.leaves.filter(
          (leaf) =>
            contribution(leaf, scorecard.scoresByCode.get(leaf.code), "appraised") === undefined,
        );
        expect(isComplete(grandTotal(scorecard, set, "appraised"))).toBe(lacking.length === 0);
      }),
    );
  });
});
