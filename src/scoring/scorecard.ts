import type { CriteriaSet } from "../criteria/criteria-set";
import type { OrgUnit } from "./org-unit";
import { type Score, type ScoreColumn, UNSCORED } from "./score";

/** Both scores of one leaf. */
export type LeafScores = Readonly<Record<ScoreColumn, Score>>;

/** Phiếu chấm điểm: what one unit and the council entered for one year. */
export interface Scorecard {
  readonly unit: OrgUnit;
  /** Undefined where neither the sheet nor the file's name says. */
  readonly year: number | undefined;
  /** One entry for each leaf of the set. */
  readonly scoresByCode: ReadonlyMap<string, LeafScores>;
  /** Evidence as it was written, for any node that cites some. */
  readonly evidenceByCode: ReadonlyMap<string, string>;
}

/** A scorecard in which nothing has been entered yet. */
export function emptyScorecard(
  set: CriteriaSet,
  unit: OrgUnit,
  year: number | undefined,
): Scorecard {
  return {
    unit,
    year,
    scoresByCode: new Map(
      set.leaves.map((leaf) => [leaf.code, { self: UNSCORED, appraised: UNSCORED }]),
    ),
    evidenceByCode: new Map(),
  };
}
