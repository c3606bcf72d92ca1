import type { CriteriaSet } from "../../criteria/criteria-set";
import { appliesTo } from "../../scoring/contribution";
import { ratioScore } from "../../scoring/ratio-score";
import { UNSCORED, validScore } from "../../scoring/score";
import type { LeafScores, Scorecard } from "../../scoring/scorecard";

/** A unit's own scorecard as its sheet calculates it: a share that was not scored is scored by its figures. */
export function withRatioScores(scorecard: Scorecard, set: CriteriaSet): Scorecard {
  const calculated = set.leaves.flatMap((leaf): [string, LeafScores][] => {
    const figures = scorecard.figuresByCode.get(leaf.code);
    const scores = scorecard.scoresByCode.get(leaf.code) ?? { self: UNSCORED, appraised: UNSCORED };
    if (leaf.ratio === undefined || figures === undefined || scores.self.kind !== "unscored") {
      return [];
    }
    const points = ratioScore(figures, leaf.maxScore);
    return points === undefined || !appliesTo(leaf, scorecard.unit.kind)
      ? []
      : [[leaf.code, { ...scores, self: validScore(points) }]];
  });
  if (calculated.length === 0) return scorecard;
  return { ...scorecard, scoresByCode: new Map([...scorecard.scoresByCode, ...calculated]) };
}
