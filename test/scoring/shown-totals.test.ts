import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { comparisonsOf, totalComparisonsOf } from "../../src/scoring/comparison";
import { lostPoints } from "../../src/scoring/comparison-criteria";
import { compareUnits } from "../../src/scoring/comparison-units";
import { SCORE_COLUMNS, type ScoreColumn } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { difference, grandTotal, totalOfKind, totalOfNode } from "../../src/scoring/totals";
import { scoredSectionsSet, tiesSet } from "../criteria/other-sets";
import { withEntries } from "./entered-leaves";
import { unitOf } from "./example-unit";

const example = exampleSet();
const KAD = "Không áp dụng";

const blankUnit = (set: CriteriaSet, name = "Xã An"): Scorecard =>
  emptyScorecard(set, { name, kind: "commune" }, 2026);

/** Which sections and kinds of leaf have a total to show, and whether the set has. */
function shown(scorecard: Scorecard, set: CriteriaSet, column: ScoreColumn): string[] {
  const kinds = (["survey", "bonus", "penalty"] as const).filter(
    (kind) => totalOfKind(scorecard, set, kind, column).isShown,
  );
  const sections = set.sections.filter((each) => totalOfNode(scorecard, each, column).isShown);
  return [
    ...sections.map(({ label }) => label),
    ...kinds,
    ...(grandTotal(scorecard, set, column).isShown ? ["total"] : []),
  ];
}

describe("a total is shown once something is scored", () => {
  test.each([example, tiesSet(), scoredSectionsSet()])(
    "nothing of a blank scorecard of $id",
    (set) => {
      const blank = blankUnit(set);
      for (const column of SCORE_COLUMNS) expect(shown(blank, set, column)).toEqual([]);
    },
  );

  test("of the section that is begun, and of those that want no score", () => {
    const begun = withEntries(example, blankUnit(example), { "1.3": [5, null], "2.3": [KAD, KAD] });
    expect(shown(begun, example, "self")).toEqual(["I", "V", "VI", "bonus", "penalty", "total"]);
    expect(shown(begun, example, "appraised")).toEqual([]);
  });

  test("of all sections once everything is scored, also where nothing had to be", () => {
    const set = scoredSectionsSet();
    const whole = unitOf(set, "Xã An", { "2": KAD });
    expect(shown(whole, set, "self")).toEqual(["I", "II", "III", "penalty", "total"]);
    expect(shown(whole, set, "appraised")).toEqual([
      ...["I", "II", "III", "IV"],
      ...["survey", "penalty", "total"],
    ]);
  });
});

describe("nothing is compared before it is scored in both columns", () => {
  const scored = unitOf(example, "Xã An");
  const notAppraised = withEntries(
    example,
    blankUnit(example),
    Object.fromEntries(
      example.leaves.flatMap(({ code, kind, maxScore }) =>
        kind === "ordinary" && code !== "3.3" ? [[code, [maxScore / 100, null]]] : [],
      ),
    ),
  );

  test.each([
    ["a blank scorecard", blankUnit(example), undefined],
    ["one that is not appraised", notAppraised, undefined],
    ["one that is", scored, 0],
  ] as const)("of %s", (_, scorecard, expected) => {
    const [compared] = compareUnits([scorecard], example);
    expect(compared?.difference).toBe(expected);
    expect(compared?.self.isShown).toBe(expected !== undefined);
    const totals = SCORE_COLUMNS.map((column) => grandTotal(scorecard, example, column));
    const [self, appraised] = totals;
    // The survey is in the appraised total alone.
    if (self && appraised) {
      expect(difference(self, appraised)).toBe(expected === undefined ? undefined : 2000);
    }
    expect(totalComparisonsOf([scorecard], example)[0]?.difference).toBe(expected);
    const sections = comparisonsOf([scorecard], example.sections);
    expect(sections.map((each) => each.difference)).toEqual(
      // Nobody scores themselves in the survey.
      example.sections.map(({ label }) => (label === "IV" ? undefined : expected)),
    );
  });
});

test("a penalty that one unit alone is appraised for is lost by that unit alone", () => {
  const others = Array.from({ length: 9 }, (_, index) =>
    blankUnit(example, `Xã ${String(index + 1)}`),
  );
  const appraised = unitOf(example, "Xã An", { "6.2": 3 });
  const loss = lostPoints([...others, appraised], example).find(({ leaf }) => leaf.code === "6.2");
  expect(loss).toMatchObject({ appraisedUnits: 1, lost: 300, meanLost: 300 });
});
