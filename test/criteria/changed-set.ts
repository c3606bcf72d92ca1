import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";
import { setData } from "../../src/criteria/set-data";

/** A set's data as a test changes it, in points. */
export interface ChangeableSet extends Record<string, unknown> {
  decision: Record<string, unknown>;
  bands: Record<string, unknown>[];
  nodes: Record<string, unknown>[];
}

/** The same set after its data was changed; the change must leave a set that is right. */
export function changedSet(set: CriteriaSet, change: (data: ChangeableSet) => void): CriteriaSet {
  const data = structuredClone(setData(set)) as ChangeableSet;
  change(data);
  const parsed = parseCriteriaSet(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** The data of one node. */
export function nodeOf({ nodes }: ChangeableSet, code: string): Record<string, unknown> {
  const node = nodes.find((one) => one.code === code);
  if (node === undefined) throw new Error(`There is no ${code}`);
  return node;
}
