import { type CriteriaSet, isInTotal, isLeaf } from "../../criteria/criteria-set";
import type { OrgUnitKind } from "../../criteria/org-unit-kind";
import { appliesTo, contribution, isScoredIn } from "../../scoring/contribution";
import { evidenceGaps } from "../../scoring/evidence-gaps";
import { type Finding, finding } from "../../scoring/finding";
import { SCORE_COLUMNS } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";

/** Nodes of the set that no row of the table was; what is not for units of the kind may be left out. */
export function missingRows(
  set: CriteriaSet,
  rowsByCode: ReadonlyMap<string, number>,
  kind: OrgUnitKind | undefined,
): Finding[] {
  return set.nodes
    .filter((node) => !rowsByCode.has(node.code))
    .filter(({ leaves }) => leaves.some((leaf) => appliesTo(leaf, kind)))
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

/** The leaves that have a row but no entry yet, one finding a column; of bonus and penalty none is waited for. */
export function notScored(
  { unit, scoresByCode }: Scorecard,
  set: CriteriaSet,
  rowsByCode: ReadonlyMap<string, number>,
): Finding[] {
  return SCORE_COLUMNS.flatMap((column) => {
    const awaited = set.leaves.filter(
      (leaf) =>
        isScoredIn(leaf, column) &&
        appliesTo(leaf, unit.kind) &&
        (isInTotal(leaf) || contribution(leaf, scoresByCode.get(leaf.code), column) === undefined),
    );
    const codes = awaited
      .map(({ code }) => code)
      .filter((code) => rowsByCode.has(code))
      .filter((code) => scoresByCode.get(code)?.[column].kind === "unscored");
    if (codes.length === 0) return [];
    return finding({ kind: "not-scored", column, codes, allLeaves: awaited.length });
  });
}
