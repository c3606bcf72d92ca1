import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { sumPoints } from "../../src/criteria/points";
import { EMPTY_RECORD } from "../../src/scoring/appraisal-record";
import { evidenceCount, longRows } from "../../src/scoring/long-table";
import type { RoundScores } from "../../src/scoring/appraisal-record";
import { grandTotal } from "../../src/scoring/totals";
import { anyScorecards } from "../templates/sheets/entered-scorecards";
import { enteredScorecard } from "./entered-leaves";

const set = defaultCriteriaSet();
const SETTLED: RoundScores = { settledOn: "2025-01-05", scoresByCode: new Map() };

test("a row a leaf, with what both sides scored; what is not valid is nothing", () => {
  const scorecard = {
    ...enteredScorecard(set, "Xã An", {
      "1.1.1": [0.5, 0.25],
      "1.1.2": [0.5, null],
      "3.2.10": [99, 0],
    }),
    evidenceByCode: new Map([["1.1.1", "12/KH-UBND\n\n  \n15/BC-UBND "]]),
  };
  const rows = longRows(scorecard, EMPTY_RECORD, set);
  expect(rows.map(({ code }) => code)).toEqual(set.leaves.map(({ code }) => code));
  const row = (code: string) => rows.find((each) => each.code === code);
  expect(row("1.1.1")).toEqual({
    unit: "Xã An",
    kind: "commune",
    criteriaSet: "thai-nguyen-4203",
    year: 2024,
    section: "1",
    code: "1.1.1",
    name: set.nodesByCode.get("1.1.1")?.name,
    level: "sub-criterion",
    max: 100,
    self: 50,
    appraised: 25,
    difference: -25,
    evidenceCount: 2,
    round: null,
  });
  expect(row("1.1.2")).toMatchObject({ self: 50, appraised: null, difference: null });
  expect(row("3.2.10")).toMatchObject({ self: null, appraised: 0, difference: null });
});

test.each([
  [undefined, undefined, null],
  [SETTLED, undefined, "preliminary"],
  [SETTLED, SETTLED, "council"],
  [undefined, SETTLED, "council"],
] as const)("with %o and %o settled the round is %s", (preliminary, council, round) => {
  const rows = longRows(
    enteredScorecard(set, "Xã An", {}),
    { rounds: { preliminary, council } },
    set,
  );
  expect(new Set(rows.map((row) => row.round))).toEqual(new Set([round]));
});

test.each([
  ["", 0],
  [" \n\t\r\n", 0],
  ["12/KH-UBND", 1],
  ["a\r\n\r\nb", 2],
  ["\n a b \n\n c", 2],
])("%j cites %d documents", (evidence, count) => {
  expect(evidenceCount(evidence)).toBe(count);
});

test("a unit's columns sum to its totals", () => {
  fc.assert(
    fc.property(anyScorecards(set, 1), ([scorecard]) => {
      if (scorecard === undefined) return;
      const rows = longRows(scorecard, EMPTY_RECORD, set);
      expect(sumPoints(rows.map(({ max }) => max))).toBe(set.total);
      for (const column of ["self", "appraised"] as const) {
        const total = grandTotal(scorecard, set, column);
        expect(sumPoints(rows.flatMap((row) => row[column] ?? []))).toBe(total.points);
      }
    }),
    { numRuns: 30 },
  );
});
