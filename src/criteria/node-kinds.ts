import { LEAF_KINDS, type LeafKind, isInTotal } from "./criteria-set";
import { parentCode } from "./criterion-code";

/** As much of a row as its kind rests on: undefined for an ordinary leaf, and for what has children. */
interface KindedRow {
  readonly code: string;
  readonly kind?: LeafKind | undefined;
}

/** The kind of each node: a leaf's own, or of those beneath it the first of LEAF_KINDS. */
export function nodeKinds(rows: readonly KindedRow[]): ReadonlyMap<string, LeafKind> {
  const parents = new Set(rows.map(({ code }) => parentCode(code)));
  const kinds = new Map<string, LeafKind>();
  for (const { code, kind = "ordinary" } of rows) {
    if (parents.has(code)) continue;
    for (let above: string | undefined = code; above !== undefined; above = parentCode(above)) {
      const known = kinds.get(above);
      if (known === undefined || LEAF_KINDS.indexOf(kind) < LEAF_KINDS.indexOf(known)) {
        kinds.set(above, kind);
      }
    }
  }
  return kinds;
}

/** Whether a child's maximum is part of its parent's: bonus beside ordinary points is not. */
export const countsTowards = (child: LeafKind, parent: LeafKind): boolean =>
  isInTotal({ kind: parent }) ? isInTotal({ kind: child }) : child === parent;
