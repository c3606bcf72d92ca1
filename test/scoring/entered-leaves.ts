import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { judgeScore } from "../../src/scoring/judge-score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { type Typed, content } from "../templates/reading/retyped-form";

/** Self-score and appraised score by code, as they were typed. */
export type Entries = Readonly<Record<string, readonly [self: Typed, appraised: Typed]>>;

/** A scorecard of which only these leaves are entered. */
export function enteredScorecard(set: CriteriaSet, name: string, entries: Entries): Scorecard {
  const blank = emptyScorecard(set, { name, kind: "commune" }, 2024);
  return withEntries(set, blank, entries);
}

/** The scorecard after these leaves were entered anew. */
export function withEntries(set: CriteriaSet, scorecard: Scorecard, entries: Entries): Scorecard {
  const scoresByCode = new Map(scorecard.scoresByCode);
  for (const [code, [self, appraised]] of Object.entries(entries)) {
    const leaf = set.nodesByCode.get(code);
    if (leaf === undefined) throw new Error(`The set has no ${code}`);
    scoresByCode.set(code, {
      self: judgeScore(content(self), leaf, "self"),
      appraised: judgeScore(content(appraised), leaf, "appraised"),
    });
  }
  return { ...scorecard, scoresByCode };
}
