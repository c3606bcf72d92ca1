import type { CriteriaNode, CriteriaSet } from "../../src/criteria/criteria-set";
import { NO_POINTS, type Points } from "../../src/criteria/points";
import { type Score, validScore } from "../../src/scoring/score";
import type { LeafScores, Scorecard } from "../../src/scoring/scorecard";
import { seededRandom } from "./random";

/** Only in the year before, and only in the year after. */
const GONE = { name: "Xã Cổ Mẫu", kind: "commune" } as const;
const NEW = "Xã Khe Mẫu";
/** A unit was better or weaker in so many leaves of a hundred, by so many hundredths. */
const CHANGED_PERCENT = 18;
const CHANGES = [25, 50] as const;
const DIRECTIONS = [-1, -1, 1, 0] as const;

/**
 * What the sample district's units had the year before: wholly appraised, mostly a little less, one of them
 * written in another way. All of it is made up, and the same on every run.
 */
export function scorecardsBefore(
  set: CriteriaSet,
  scorecards: readonly Scorecard[],
  year: number,
): Scorecard[] {
  const random = seededRandom(year);
  const before = scorecards
    .filter(({ unit }) => unit.name !== NEW)
    .map((scorecard): Scorecard => {
      const direction = random.pick(DIRECTIONS);
      const scores = set.leaves.map((leaf): [string, LeafScores] => {
        const change = random.chance(CHANGED_PERCENT) ? direction * random.pick(CHANGES) : 0;
        return [leaf.code, scoresBefore(leaf, scorecard.scoresByCode.get(leaf.code), change)];
      });
      const name = scorecard.unit.name.replace("Hòa", "Hoà");
      return {
        ...scorecard,
        year,
        unit: { ...scorecard.unit, name },
        scoresByCode: new Map(scores),
      };
    });
  const [first] = before;
  return first === undefined ? before : [...before, { ...first, unit: GONE }];
}

function scoresBefore(
  { maxScore }: CriteriaNode,
  scores: LeafScores | undefined,
  change: number,
): LeafScores {
  const now = pointsOf(scores?.appraised) ?? pointsOf(scores?.self) ?? maxScore;
  const appraised = Math.min(maxScore, Math.max(NO_POINTS, now + change)) as Points;
  const self = scores?.self.kind === "valid" ? scores.self : validScore(appraised);
  return { self, appraised: validScore(appraised) };
}

const pointsOf = (score: Score | undefined): Points | undefined =>
  score?.kind === "valid" ? score.points : undefined;
