import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { isInTotal } from "../../../src/criteria/criteria-set";
import { isScoredIn } from "../../../src/scoring/contribution";
import type { OrgUnit } from "../../../src/scoring/org-unit";
import { type Scorecard, emptyScorecard } from "../../../src/scoring/scorecard";
import { SCORE_COLUMNS, validScore } from "../../../src/scoring/score";
import { type Entries, withEntries } from "../../scoring/entered-leaves";

const KINDS = { "Xã ": "commune", "Phường ": "ward", "Thị trấn ": "township" } as const;

/**
 * A unit that has its maximum in both columns wherever it can, no bonus and no penalty, but for `entries`:
 * self-score and appraised score as they were typed.
 */
export function reportUnit(set: CriteriaSet, name: string, entries: Entries = {}): Scorecard {
  const kind = Object.entries(KINDS).find(([word]) => name.startsWith(word))?.[1];
  const unit: OrgUnit = { name, kind };
  const blank = emptyScorecard(set, unit, 2026);
  const scoresByCode = new Map(blank.scoresByCode);
  for (const leaf of set.leaves.filter(isInTotal)) {
    const scores = scoresByCode.get(leaf.code);
    if (scores === undefined || scores.self.kind === "not-applicable") continue;
    const full = Object.fromEntries(
      SCORE_COLUMNS.map((column) => [
        column,
        isScoredIn(leaf, column) ? validScore(leaf.maxScore) : scores[column],
      ]),
    );
    scoresByCode.set(leaf.code, { ...scores, ...full });
  }
  return withEntries(set, { ...blank, scoresByCode }, entries);
}

/** Of the example set: what a commune claims, what does not apply to it, and how it was appraised. */
export const communeAn = (set: CriteriaSet): Scorecard => ({
  ...reportUnit(set, "Xã An", {
    "1.1.1": [1, 1],
    "2.2": [10.8, 10.8],
    "2.3": ["Không áp dụng", 2],
    "3.2": [3, 2.5],
    "4.1": [null, 9],
    "4.2": [null, 6],
    "5.1": [2, 1],
    "6.1": [0.5, 0.5],
    "6.2": [null, 1],
  }),
  figuresByCode: new Map([["2.2", { part: 450, whole: 500 }]]),
});

/** Of the example set: ties, both groups, an index above the cap, and two that are not ranked. */
export const reportUnits = (set: CriteriaSet): readonly Scorecard[] => [
  communeAn(set),
  // 72,2 of 76 all three, and all that section III has; Bình has less of section I.
  reportUnit(set, "Xã Bình", { "1.3": [5, 1.2] }),
  reportUnit(set, "Xã Chi", { "2.2": [12, 8.2] }),
  reportUnit(set, "Xã Dung", { "2.2": [12, 8.2] }),
  // 80 of 77.
  reportUnit(set, "Phường Én", { "5.1": [3, 3] }),
  // 69,3 of 77.
  reportUnit(set, "Thị trấn Giang", { "2.2": [12, 4.3] }),
  reportUnit(set, "Hồng"),
  reportUnit(set, "Xã Khe", { "4.1": [null, null] }),
];
