import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unloggedChanges } from "../../src/scoring/appraisal-log";
import {
  type AppraisalRecord,
  EMPTY_RECORD,
  latestSettled,
} from "../../src/scoring/appraisal-record";
import { answersOf } from "../../src/scoring/answer";
import { emptyScorecard } from "../../src/scoring/scorecard";
import { smallSet } from "../criteria/small-set";
import { anyScorecards } from "../templates/sheets/entered-scorecards";
import { enteredScorecard } from "./entered-leaves";

const set = smallSet();

const loggedOf = (scorecard: ReturnType<typeof enteredScorecard>) =>
  new Map([...scorecard.scoresByCode].map(([code, { appraised }]) => [code, appraised]));

describe("what the log does not know yet", () => {
  test.each<{
    readonly what: string;
    readonly before: string | number | null;
    readonly now: string | number | null;
    readonly isChanged: boolean;
  }>([
    { what: "a first score", before: null, now: 1, isChanged: true },
    { what: "another score", before: 1, now: 0.5, isChanged: true },
    { what: "a score that was taken away", before: 1, now: null, isChanged: true },
    { what: "0 is not empty", before: null, now: 0, isChanged: true },
    { what: "the same score", before: 0.5, now: 0.5, isChanged: false },
    { what: "the same score typed as a text", before: 0.5, now: "0,5", isChanged: false },
    { what: "a score above the maximum", before: 1, now: 9, isChanged: true },
    { what: "the same wrong entry", before: "tốt", now: "tốt", isChanged: false },
    { what: "nothing in both", before: null, now: null, isChanged: false },
  ])("$what", ({ before, now, isChanged }) => {
    const record = {
      loggedByCode: loggedOf(enteredScorecard(set, "Xã A", { "1.1.1": [null, before] })),
    };
    const scorecard = {
      ...enteredScorecard(set, "Xã A", { "1.1.1": [null, now] }),
      remarksByCode: new Map([["1.1.1", " Thiếu văn bản "]]),
    };
    const changes = unloggedChanges(scorecard, record, set);
    expect(changes.map(({ leaf, reason }) => [leaf.code, reason])).toEqual(
      isChanged ? [["1.1.1", "Thiếu văn bản"]] : [],
    );
  });

  test("nothing can be told of a sheet that notes nothing", () => {
    const scorecard = enteredScorecard(set, "Xã A", { "1.1.1": [1, 1] });
    expect(unloggedChanges(scorecard, EMPTY_RECORD, set)).toEqual([]);
  });

  test("once logged, a change is told no more, whatever was entered", () => {
    fc.assert(
      fc.property(anyScorecards(set, 2), ([before, after]) => {
        if (before === undefined || after === undefined) return;
        const first = unloggedChanges(after, { loggedByCode: loggedOf(before) }, set);
        const logged = new Map([
          ...loggedOf(before),
          ...first.map(({ leaf, to }) => [leaf.code, to] as const),
        ]);
        expect(unloggedChanges(after, { loggedByCode: logged }, set)).toEqual([]);
      }),
      { seed: 20251226 },
    );
  });
});

describe("the rounds", () => {
  const round = { settledOn: "2025-12-26", scoresByCode: new Map() };

  test.each<{
    readonly rounds: AppraisalRecord["rounds"];
    readonly latest: ReturnType<typeof latestSettled>;
  }>([
    { rounds: { preliminary: undefined, council: undefined }, latest: undefined },
    { rounds: { preliminary: round, council: undefined }, latest: "preliminary" },
    { rounds: { preliminary: round, council: round }, latest: "council" },
  ])("the latest is $latest", ({ rounds, latest }) => {
    expect(latestSettled({ rounds })).toBe(latest);
  });
});

test("an explanation is open until it is settled; a marked supplement is too", () => {
  const scorecard = {
    ...emptyScorecard(set, { name: "Xã A", kind: "commune" }, 2025),
    explanationsByCode: new Map([
      ["2.1", "Đã công khai tại trụ sở"],
      ["1.1.1", "Kế hoạch số 12/KH-UBND"],
      ["1.2", "  "],
    ]),
  };
  const settlementsByCode: AppraisalRecord["settlementsByCode"] = new Map([
    ["1.1.1", "rejected"],
    ["2.2", "open"],
    ["1.1", "other"],
  ]);
  const answers = answersOf(scorecard, { settlementsByCode }, set);
  expect(answers.map(({ node, isOpen }) => [node.code, isOpen])).toEqual([
    ["1.1", false],
    ["1.1.1", false],
    ["2.1", true],
    ["2.2", true],
  ]);
});
