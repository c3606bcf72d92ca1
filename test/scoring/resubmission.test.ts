import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ScorecardChanges,
  isUnchanged,
  resubmissionChanges,
  withResubmission,
} from "../../src/scoring/resubmission";
import { exampleSet } from "../../src/criteria/example-set";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { smallSet } from "../criteria/small-set";
import { anyScorecards } from "../templates/sheets/entered-scorecards";
import { type Entries, enteredScorecard, withEntries } from "./entered-leaves";

const set = smallSet();
const NO_CHANGES: ScorecardChanges = {
  selfScores: [],
  appraisedScores: [],
  figures: [],
  evidence: [],
  explanations: [],
  remarks: [],
  keptAppraisals: [],
};

const current = scorecard(
  { "1.1.1": [1, 0.5], "1.1.2": [2, null], "1.2": [null, null] },
  { evidence: { "1.1.1": "Kế hoạch 1" }, remarks: { "1.1.1": "Ban hành muộn" } },
);

function scorecard(
  entries: Entries,
  texts: {
    readonly evidence?: Readonly<Record<string, string>>;
    readonly remarks?: Readonly<Record<string, string>>;
    readonly explanations?: Readonly<Record<string, string>>;
  } = {},
): Scorecard {
  return {
    ...enteredScorecard(set, "Xã A", entries),
    evidenceByCode: new Map(Object.entries(texts.evidence ?? {})),
    remarksByCode: new Map(Object.entries(texts.remarks ?? {})),
    explanationsByCode: new Map(Object.entries(texts.explanations ?? {})),
  };
}

const codes = (changes: readonly { readonly leaf: { readonly code: string } }[]) =>
  changes.map(({ leaf }) => leaf.code);

describe("what a unit sends anew", () => {
  const cases: readonly {
    readonly what: string;
    readonly sent: Scorecard;
    readonly changes: Partial<Record<keyof ScorecardChanges, readonly string[]>>;
  }[] = [
    {
      what: "replaces self-scores, also by none",
      sent: scorecard(
        { "1.1.1": [0.5, null], "1.1.2": [null, null], "1.2": [3, null] },
        { evidence: { "1.1.1": "Kế hoạch 1" } },
      ),
      changes: { selfScores: ["1.1.1", "1.1.2", "1.2"] },
    },
    {
      what: "never touches what was appraised, but fills what was not",
      sent: scorecard(
        { "1.1.1": [1, 1], "1.1.2": [2, 1.5], "1.2": [null, null] },
        { evidence: { "1.1.1": "Kế hoạch 1" } },
      ),
      changes: { appraisedScores: ["1.1.2"], keptAppraisals: ["1.1.1"] },
    },
    {
      what: "replaces evidence, adds explanations, keeps remarks",
      sent: scorecard(
        { "1.1.1": [1, null], "1.1.2": [2, null], "1.2": [null, null] },
        {
          evidence: { "1.2": "Báo cáo 2" },
          explanations: { "1.1.1": "Đã ban hành đúng hạn" },
          remarks: { "1.1.1": "Ý kiến khác", "1.2": "Mới" },
        },
      ),
      changes: { evidence: ["1.1.1", "1.2"], explanations: ["1.1.1"], remarks: ["1.2"] },
    },
    {
      what: "changes nothing where it says the same",
      sent: scorecard(
        { "1.1.1": [1, null], "1.1.2": [2, null], "1.2": [null, null] },
        { evidence: { "1.1.1": " Kế hoạch 1\n" } },
      ),
      changes: {},
    },
  ];

  test.each(cases)("$what", ({ sent, changes }) => {
    const { selfScores, appraisedScores, keptAppraisals, ...texts } = resubmissionChanges(
      current,
      sent,
      set,
    );
    expect({
      ...texts,
      selfScores: codes(selfScores),
      appraisedScores: codes(appraisedScores),
      keptAppraisals: codes(keptAppraisals),
    }).toEqual({ ...NO_CHANGES, ...changes });
  });

  test("replaces the figures of shares and what does not apply, but not that a leaf is not for its kind", () => {
    const example = exampleSet();
    const unit = { name: "Xã A", kind: "commune" } as const;
    const before = {
      ...emptyScorecard(example, unit, 2024),
      figuresByCode: new Map([["1.1.2", { part: 1, whole: 4 }]]),
    };
    const ofNoKind = emptyScorecard(example, { name: "A", kind: undefined }, 2024);
    const figuresByCode = new Map([["1.1.2", { part: 2, whole: 4 }]]);
    const changed = withEntries(
      example,
      { ...ofNoKind, figuresByCode },
      { "2.3": ["Không áp dụng", null] },
    );
    const changes = resubmissionChanges(before, changed, example);
    expect(changes.figures).toEqual(["1.1.2"]);
    expect(codes(changes.selfScores)).toEqual(["2.3"]);
    expect(isUnchanged(resubmissionChanges(before, { ...before, figuresByCode }, example))).toBe(
      false,
    );
    const after = withResubmission(before, changed, example);
    expect(after.figuresByCode).toEqual(figuresByCode);
    expect(after.scoresByCode.get("3.3")?.self.kind).toBe("not-applicable");
  });

  test("an explanation that was entered stays where the file has none", () => {
    const explained = { ...current, explanationsByCode: new Map([["1.2", "Theo điện thoại"]]) };
    expect(withResubmission(explained, current, set).explanationsByCode.get("1.2")).toBe(
      "Theo điện thoại",
    );
  });

  test("what was not understood counts as the same when it comes back in quotes", () => {
    const odd = scorecard({ "1.1.1": ["=1+1", null] });
    const back = scorecard({ "1.1.1": ["“=1+1”", null] });
    const other = scorecard({ "1.1.1": ["hai", null] });
    expect(isUnchanged(resubmissionChanges(back, odd, set))).toBe(true);
    expect(isUnchanged(resubmissionChanges(back, other, set))).toBe(false);
  });

  test("whatever is entered and sent: appraised scores stay, and sending it again changes nothing", () => {
    fc.assert(
      fc.property(anyScorecards(set, 2), ([entered, sent]) => {
        if (entered === undefined || sent === undefined) return;
        const after = withResubmission(entered, sent, set);
        for (const { code } of set.leaves) {
          const before = entered.scoresByCode.get(code)?.appraised;
          if (before?.kind !== "unscored") {
            expect(after.scoresByCode.get(code)?.appraised).toEqual(before);
          }
          expect(after.scoresByCode.get(code)?.self).toEqual(sent.scoresByCode.get(code)?.self);
        }
        expect(isUnchanged(resubmissionChanges(after, sent, set))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
