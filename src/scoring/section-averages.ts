import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type Points, sumPoints } from "../criteria/points";
import { meanPoints, percentOf } from "./comparison-quotient";
import type { Standing } from "./standings";
import { type Total, totalOfNode } from "./totals";

/** A mean of appraised scores; undefined over no unit. */
export interface MeanScore {
  readonly mean: Points | undefined;
  /** Of what those units could have; undefined for a section of bonus or penalty alone. */
  readonly percent: number | undefined;
}

/** What the ranked units have on average. */
export interface SectionAverages {
  readonly units: number;
  /** The mean index, in hundredths of the set's index unit. */
  readonly index: Points | undefined;
  readonly total: MeanScore;
  /** What they could have on average, as leaves may not apply to all of them. */
  readonly max: Points | undefined;
  /** In the decision's order. */
  readonly sections: readonly (MeanScore & {
    readonly section: CriteriaNode;
    readonly max: Points | undefined;
  })[];
}

/**
 * The mean appraised score of each section and of the total, all over the same units: those that are
 * ranked. One whose appraisal is incomplete would count as if what is missing were 0.
 * Source: 4203/QĐ-UBND, Điều 5.2 (the index is the total of the appraised scores) and Điều 10.5 (what
 * is reported to the level above).
 * Units: hundredths of a point or of the index unit, half away from zero; percent with two decimals, of the exact sum.
 */
export function sectionAverages(standings: readonly Standing[], set: CriteriaSet): SectionAverages {
  const ranked = standings.filter(({ rank }) => rank !== null);
  const meanOf = (totals: readonly Total[]): MeanScore => {
    const sum = sumPoints(totals.map(({ points }) => points));
    return {
      mean: meanPoints(sum, totals.length),
      percent: percentOf(sum, sumPoints(totals.map(({ max }) => max))),
    };
  };
  const meanMaxOf = (totals: readonly Total[]) =>
    meanPoints(sumPoints(totals.map(({ max }) => max)), totals.length);
  const all = ranked.map(({ appraised }) => appraised);
  return {
    units: ranked.length,
    index: meanPoints(sumPoints(ranked.flatMap(({ index }) => index ?? [])), ranked.length),
    total: meanOf(all),
    max: meanMaxOf(all),
    sections: set.sections.map((section) => {
      const totals = ranked.map(({ scorecard }) => totalOfNode(scorecard, section, "appraised"));
      return { section, max: meanMaxOf(totals), ...meanOf(totals) };
    }),
  };
}
