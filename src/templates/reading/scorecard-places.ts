import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import type { ScoreColumn } from "../../scoring/score";

/** Where a scorecard lies in the sheet it was read from; rows and columns count from 0. */
export interface ScorecardPlaces {
  readonly scoreColumns: Readonly<Record<ScoreColumn, number | undefined>>;
  /** Where evidence is typed into the form. */
  readonly evidenceColumn: number | undefined;
  readonly rowsByCode: ReadonlyMap<string, number>;
  /** The rows of sums that are no node's own: "Cộng I", "Tổng cộng". */
  readonly totalRows: readonly number[];
}

/**
 * The rows whose contents an edit of these rows may have changed: themselves, and the rows of the
 * sums that they are part of. Undefined where a row is none of a leaf's: then the sheet itself may
 * have become another.
 */
export function rowsAffected(
  { rowsByCode, totalRows }: ScorecardPlaces,
  set: CriteriaSet,
  edited: readonly number[],
): number[] | undefined {
  const leavesByRow = new Map(
    set.leaves.flatMap((leaf) => {
      const row = rowsByCode.get(leaf.code);
      return row === undefined ? [] : [[row, leaf] as const];
    }),
  );
  const affected = new Set(totalRows);
  for (const row of edited) {
    const leaf = leavesByRow.get(row);
    if (leaf === undefined) return undefined;
    for (let node: CriteriaNode | undefined = leaf; node; node = node.parent) {
      const ofNode = rowsByCode.get(node.code);
      if (ofNode !== undefined) affected.add(ofNode);
    }
  }
  return [...affected].sort((a, b) => a - b);
}
