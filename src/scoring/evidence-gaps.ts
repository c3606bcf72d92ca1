import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { NO_POINTS, type Points } from "../criteria/points";
import type { Scorecard } from "./scorecard";

/** A leaf with a self-score that nothing proves. */
export interface EvidenceGap {
  readonly leaf: CriteriaNode;
  readonly score: Points;
}

/**
 * The leaves with a self-score above 0 and no evidence; evidence cited for a criterion or section
 * covers the leaves beneath it.
 * Source: 4203/QĐ-UBND, Điều 6.1b.
 * Units: scores in hundredths of a point.
 * Errors: none; a score that is not valid is no score.
 */
export function evidenceGaps(
  { scoresByCode, evidenceByCode }: Pick<Scorecard, "scoresByCode" | "evidenceByCode">,
  set: CriteriaSet,
): EvidenceGap[] {
  return set.leaves.flatMap((leaf) => {
    const self = scoresByCode.get(leaf.code)?.self;
    // What a unit takes off itself it need not prove.
    if (leaf.kind === "penalty") return [];
    if (self?.kind !== "valid" || self.points === NO_POINTS) return [];
    for (let node: CriteriaNode | undefined = leaf; node; node = node.parent) {
      if (evidenceByCode.has(node.code)) return [];
    }
    return { leaf, score: self.points };
  });
}
