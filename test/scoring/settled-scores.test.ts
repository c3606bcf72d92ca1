import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Points } from "../../src/criteria/points";
import { type AppraisalRecord, EMPTY_RECORD } from "../../src/scoring/appraisal-record";
import { appraisalDifferences } from "../../src/scoring/appraisal-differences";
import { lackingLeaves } from "../../src/scoring/scored-leaves";
import { preliminaryResult } from "../../src/scoring/settled-scores";
import { grandTotal } from "../../src/scoring/totals";
import { smallSet } from "../criteria/small-set";
import { anyScorecards } from "../templates/sheets/entered-scorecards";
import { enteredScorecard } from "./entered-leaves";

const set = smallSet();

const settled = (points: Readonly<Record<string, number>>): AppraisalRecord => ({
  ...EMPTY_RECORD,
  rounds: {
    preliminary: {
      settledOn: "2025-12-25",
      scoresByCode: new Map(
        Object.entries(points).map(([code, each]) => [
          code,
          { kind: "valid" as const, points: each as Points },
        ]),
      ),
    },
    council: undefined,
  },
});

describe("a unit's preliminary result", () => {
  const scorecard = enteredScorecard(set, "Xã An", {
    "1.1.1": [1, 0.5],
    "1.1.2": [2, 2],
    "1.2": [3, null],
    "2.1": ["tốt", 1],
  });

  test("is what stands in the workbook while the round is not settled", () => {
    expect(preliminaryResult(scorecard, EMPTY_RECORD)).toEqual({
      scorecard,
      settledOn: undefined,
    });
  });

  test("is what it was settled with, whatever was entered or taken away since", () => {
    const { scorecard: result, settledOn } = preliminaryResult(
      scorecard,
      settled({ "1.1.1": 25, "1.2": 300 }),
    );
    expect(settledOn).toBe("2025-12-25");
    expect([...result.scoresByCode].map(([code, { appraised }]) => [code, appraised])).toEqual([
      ["1.1.1", { kind: "valid", points: 25 }],
      ["1.1.2", { kind: "unscored" }],
      ["1.2", { kind: "valid", points: 300 }],
      ["2.1", { kind: "unscored" }],
      ["2.2", { kind: "unscored" }],
    ]);
    expect(grandTotal(result, set, "self")).toEqual(grandTotal(scorecard, set, "self"));
    expect(result).toMatchObject({ unit: scorecard.unit, remarksByCode: scorecard.remarksByCode });
  });
});

describe("leaves appraised otherwise than self-scored", () => {
  test.each([
    ["equal", [1, 1], []],
    ["lower", [1, 0.75], [-25]],
    ["higher", [0.5, 1], [50]],
    ["both 0", [0, 0], []],
    ["not appraised", [1, null], []],
    ["appraised by no valid score", [1, 7], []],
    ["without a self-score", [null, 1], [undefined]],
    ["without a self-score, appraised 0", [null, 0], [undefined]],
    ["with a self-score that is not valid", ["tốt", 1], [undefined]],
  ] as const)("%s", (_, scores, expected) => {
    const scorecard = enteredScorecard(set, "Xã An", { "1.1.1": scores });
    const differences = appraisalDifferences(scorecard, set);
    expect(differences.map(({ difference }) => difference)).toEqual(expected);
    const isMissing = lackingLeaves(scorecard, set, "appraised").some(
      ({ code }) => code === "1.1.1",
    );
    const [, appraised] = scores;
    expect(isMissing).toBe(appraised === null || appraised === 7);
  });

  test("their differences add up to that of the totals over leaves with both scores", () => {
    fc.assert(
      fc.property(anyScorecards(set, 1), ([scorecard]) => {
        if (scorecard === undefined) return;
        const both = [...scorecard.scoresByCode.values()].flatMap(({ self, appraised }) =>
          self.kind === "valid" && appraised.kind === "valid"
            ? [appraised.points - self.points]
            : [],
        );
        const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
        const told = appraisalDifferences(scorecard, set).map(({ difference }) => difference ?? 0);
        expect(sum(told)).toBe(sum(both));
      }),
    );
  });
});
