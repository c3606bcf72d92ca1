import { type LeafKind, isInTotal } from "./criteria-set";
import { compareCodes, parentCode } from "./criterion-code";
import type { CriteriaProblem } from "./criteria-problem";
import { countsTowards, nodeKinds } from "./node-kinds";
import { type Points, sumPoints } from "./points";

/** A row of a set's data as far as it could be read: its maximum is undefined where that is wrong itself. */
export interface PlacedNode {
  readonly path: string;
  readonly code: string;
  readonly max: Points | undefined;
  readonly kind?: LeafKind | undefined;
}

/**
 * Everything that keeps the rows from being one tree whose sums hold. Rows are in the decision's
 * order; sums that involve an unreadable maximum are left out, since that is reported on its own.
 */
export function checkTree(rows: readonly PlacedNode[]): CriteriaProblem[] {
  const problems: CriteriaProblem[] = [];
  const rowsByCode = new Map<string, PlacedNode>();
  let previous: PlacedNode | undefined;
  for (const row of rows) {
    const first = rowsByCode.get(row.code);
    if (first !== undefined) {
      const { path, code } = row;
      problems.push({ kind: "repeated-code", path, code, firstPath: first.path });
      continue;
    }
    rowsByCode.set(row.code, row);
    if (previous !== undefined && compareCodes(previous.code, row.code) > 0) {
      const { path, code } = row;
      problems.push({ kind: "out-of-order", path, code, previous: previous.code });
    }
    previous = row;
  }

  const kinds = nodeKinds([...rowsByCode.values()]);
  const kindOf = (row: PlacedNode) => kinds.get(row.code) ?? "ordinary";
  const childrenByParent = new Map<string, PlacedNode[]>();
  for (const row of rowsByCode.values()) {
    const parent = parentCode(row.code);
    if (parent === undefined) continue;
    if (!rowsByCode.has(parent)) {
      problems.push({ kind: "orphaned-code", path: row.path, code: row.code, parent });
    }
    const siblings = childrenByParent.get(parent);
    if (siblings === undefined) childrenByParent.set(parent, [row]);
    else siblings.push(row);
  }
  for (const [code, children] of childrenByParent) {
    const parent = rowsByCode.get(code);
    if (parent?.max === undefined) continue;
    const counted = children.filter((child) => countsTowards(kindOf(child), kindOf(parent)));
    const sumOfChildren = sumOfMaxima(counted);
    if (sumOfChildren === undefined) continue;
    if (parent.max !== sumOfChildren) {
      const { path, max } = parent;
      problems.push({ kind: "wrong-parent-max", path: `${path}.max`, code, max, sumOfChildren });
    }
  }
  return problems;
}

/** The total against the maxima of the sections that are part of it. */
export function checkTotal(total: Points, rows: readonly PlacedNode[]): CriteriaProblem[] {
  const kinds = nodeKinds(rows);
  const sections = rows.filter(
    ({ code }) =>
      parentCode(code) === undefined && isInTotal({ kind: kinds.get(code) ?? "ordinary" }),
  );
  const sumOfSections = sumOfMaxima(sections);
  if (sumOfSections === undefined || sumOfSections === total) return [];
  return [{ kind: "wrong-total", path: "total", total, sumOfSections }];
}

function sumOfMaxima(rows: readonly PlacedNode[]): Points | undefined {
  const maxima = rows.map((row) => row.max);
  return maxima.every((max) => max !== undefined) ? sumPoints(maxima) : undefined;
}
