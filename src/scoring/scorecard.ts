import type { CriteriaSet } from "../criteria/criteria-set";
import type { EvidenceDocument } from "./evidence-document";
import type { OrgUnit } from "./org-unit";
import type { RatioFigures } from "./ratio-score";
import { NOT_APPLICABLE, type Score, type ScoreColumn, UNSCORED } from "./score";
import { appliesTo } from "./contribution";

/** Both scores of one leaf. */
export type LeafScores = Readonly<Record<ScoreColumn, Score>>;

/** Phiếu chấm điểm: what one unit and the council entered for one year. */
export interface Scorecard {
  readonly unit: OrgUnit;
  /** Undefined where neither the sheet nor the file's name says. */
  readonly year: number | undefined;
  /** One entry for each leaf of the set. */
  readonly scoresByCode: ReadonlyMap<string, LeafScores>;
  /**
   * Evidence for any node that cites some: as it was written in the form, then those of the documents
   * that are not named there.
   */
  readonly evidenceByCode: ReadonlyMap<string, string>;
  /** Ý kiến thẩm định: why the council scored as it did. */
  readonly remarksByCode: ReadonlyMap<string, string>;
  /** Giải trình: what the commune says to that. */
  readonly explanationsByCode: ReadonlyMap<string, string>;
  /** The two figures of leaves that are scored by a share, as far as they are numbers. */
  readonly figuresByCode: ReadonlyMap<string, RatioFigures>;
  /** The list of evidence, in its order. */
  readonly documents: readonly EvidenceDocument[];
}

/** A scorecard in which nothing has been entered yet; leaves that are not for its kind of unit do not apply. */
export function emptyScorecard(
  set: CriteriaSet,
  unit: OrgUnit,
  year: number | undefined,
): Scorecard {
  return {
    unit,
    year,
    scoresByCode: new Map(
      set.leaves.map((leaf) => {
        const score = appliesTo(leaf, unit.kind) ? UNSCORED : NOT_APPLICABLE;
        return [leaf.code, { self: score, appraised: score }];
      }),
    ),
    evidenceByCode: new Map(),
    remarksByCode: new Map(),
    explanationsByCode: new Map(),
    figuresByCode: new Map(),
    documents: [],
  };
}
