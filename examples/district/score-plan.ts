import { LEAVES } from "./criteria";
import type { Random } from "./random";

/** What a leaf is given, in hundredths of a point. */
export interface LeafPlan {
  readonly self: number;
  readonly appraised: number;
}

/** Points are lost in quarters as the decision's guides have it, and in tenths, which no float holds. */
const STEPS = [25, 25, 50, 10, 20, 30];

/**
 * Scores of every leaf by code whose appraised scores add up to `appraisedTotal` exactly, in
 * hundredths of a point. The council lowered some of the self-scores and raised a few.
 */
export function planScores(appraisedTotal: number, random: Random): Map<string, LeafPlan> {
  const appraisedByCode = new Map(LEAVES.map(({ code, max }) => [code, max]));
  let surplus = LEAVES.reduce((sum, { max }) => sum + max, 0) - appraisedTotal;
  while (surplus > 0) {
    const { code } = random.pick(LEAVES);
    const score = appraisedByCode.get(code) ?? 0;
    const lost = Math.min(surplus, score, random.pick(STEPS));
    appraisedByCode.set(code, score - lost);
    surplus -= lost;
  }
  return new Map(
    LEAVES.map(({ code, max }) => {
      const appraised = appraisedByCode.get(code) ?? 0;
      return [code, { appraised, self: selfScore(appraised, max, random) }];
    }),
  );
}

function selfScore(appraised: number, max: number, random: Random): number {
  if (random.chance(35)) return Math.min(max, appraised + random.pick(STEPS));
  if (random.chance(4)) return Math.max(0, appraised - 25);
  return appraised;
}
