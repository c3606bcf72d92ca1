import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { NO_POINTS } from "../../criteria/points";
import { type Finding, finding } from "../../scoring/finding";
import { SCORE_COLUMNS } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";

/** Nodes of the set that no row of the table was. */
export function missingRows(set: CriteriaSet, rowsByCode: ReadonlyMap<string, number>): Finding[] {
  return set.nodes
    .filter((node) => !rowsByCode.has(node.code))
    .map((node) =>
      finding({ kind: "missing-row", name: node.name, leaf: isLeaf(node) }, node.code),
    );
}

/**
 * Leaves with a self-score above 0 and no evidence; evidence cited for a criterion or section covers
 * the leaves beneath it. `cellOf` gives the address at which a leaf's evidence is missed.
 * Source: 4203/QĐ-UBND, Điều 6.1b.
 */
export function missingEvidence(
  { scoresByCode, evidenceByCode }: Scorecard,
  set: CriteriaSet,
  cellOf: (code: string) => string | undefined,
): Finding[] {
  return set.leaves.flatMap((leaf) => {
    const self = scoresByCode.get(leaf.code)?.self;
    if (self?.kind !== "valid" || self.points === NO_POINTS) return [];
    for (let node: CriteriaNode | undefined = leaf; node; node = node.parent) {
      if (evidenceByCode.has(node.code)) return [];
    }
    return finding({ kind: "no-evidence", score: self.points }, leaf.code, cellOf(leaf.code));
  });
}

/** The leaves that have a row but no entry yet, one finding a column. */
export function notScored(
  { scoresByCode }: Scorecard,
  set: CriteriaSet,
  rowsByCode: ReadonlyMap<string, number>,
): Finding[] {
  return SCORE_COLUMNS.flatMap((column) => {
    const codes = set.leaves
      .map(({ code }) => code)
      .filter((code) => rowsByCode.has(code))
      .filter((code) => scoresByCode.get(code)?.[column].kind === "unscored");
    if (codes.length === 0) return [];
    return finding({ kind: "not-scored", column, codes, allLeaves: set.leaves.length });
  });
}
