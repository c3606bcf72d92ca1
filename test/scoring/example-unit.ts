import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { appliesTo, isScoredIn } from "../../src/scoring/contribution";
import { judgeScore } from "../../src/scoring/judge-score";
import { NOT_APPLICABLE } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { unitFromName } from "../../src/templates/reading/read-unit";
import { type Typed, content } from "../templates/reading/retyped-form";

/**
 * A unit with full scores everywhere, and no bonus or penalty, but for what is typed in both columns of a
 * leaf. What its kind does not have does not apply.
 */
export function unitOf(
  set: CriteriaSet,
  name: string,
  entries: Readonly<Record<string, Typed>> = {},
): Scorecard {
  const { kind } = unitFromName(name);
  const scores = set.leaves.map((leaf) => {
    const isExtra = leaf.kind === "bonus" || leaf.kind === "penalty";
    const typed = content(entries[leaf.code] ?? (isExtra ? null : leaf.maxScore / 100));
    const self = isScoredIn(leaf, "self") ? typed : content(null);
    return [
      leaf.code,
      appliesTo(leaf, kind)
        ? { self: judgeScore(self, leaf, "self"), appraised: judgeScore(typed, leaf, "appraised") }
        : { self: NOT_APPLICABLE, appraised: NOT_APPLICABLE },
    ] as const;
  });
  return { ...emptyScorecard(set, { name, kind }, 2026), scoresByCode: new Map(scores) };
}
