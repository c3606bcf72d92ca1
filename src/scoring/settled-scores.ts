import type { AppraisalRecord, RoundScores } from "./appraisal-record";
import { UNSCORED } from "./score";
import type { LeafScores, Scorecard } from "./scorecard";

/**
 * A scorecard with the appraised scores that a round was settled with; leaves that had none then have
 * none, whatever was entered since. All else is as it is now.
 */
export function withSettledScores(scorecard: Scorecard, { scoresByCode }: RoundScores): Scorecard {
  const scores = [...scorecard.scoresByCode].map(([code, { self }]): [string, LeafScores] => [
    code,
    { self, appraised: scoresByCode.get(code) ?? UNSCORED },
  ]);
  return { ...scorecard, scoresByCode: new Map(scores) };
}

/** Kết quả thẩm định sơ bộ: a unit's scorecard as the expert group returns it. */
export interface PreliminaryResult {
  readonly scorecard: Scorecard;
  /** ISO; undefined while the round is not settled: the scores are those of now, and may still change. */
  readonly settledOn: string | undefined;
}

/**
 * The preliminary result of a unit: the scores of the settled round, or those that there are now.
 * Source: 001, II.3.4 (the unit is told the preliminary result and supplements its evidence).
 */
export function preliminaryResult(
  scorecard: Scorecard,
  { rounds }: Pick<AppraisalRecord, "rounds">,
): PreliminaryResult {
  const settled = rounds.preliminary;
  if (settled === undefined) return { scorecard, settledOn: undefined };
  return { scorecard: withSettledScores(scorecard, settled), settledOn: settled.settledOn };
}
