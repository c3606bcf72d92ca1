import { type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { evidenceGaps } from "../../scoring/evidence-gaps";
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

/** Leaves without evidence; `cellOf` gives the address at which a leaf's evidence is missed. */
export function missingEvidence(
  scorecard: Scorecard,
  set: CriteriaSet,
  cellOf: (code: string) => string | undefined,
): Finding[] {
  return evidenceGaps(scorecard, set).map(({ leaf, score }) =>
    finding({ kind: "no-evidence", score }, leaf.code, cellOf(leaf.code)),
  );
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
