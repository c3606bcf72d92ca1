import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";
import { setData } from "../../src/criteria/set-data";

/** A set with other data: of the same id unless it is among the `changes`, whose keys are those of a set's file. */
export function changedSet(
  set: CriteriaSet,
  changes: Readonly<Record<string, unknown>>,
): CriteriaSet {
  const parsed = parseCriteriaSet({ ...setData(set), ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Another set under the same id: its best band begins lower. */
export function otherContentOf(set: CriteriaSet): CriteriaSet {
  const { bands } = setData(set) as { bands: { name: string; from: number; below?: number }[] };
  const [best, second, ...others] = bands;
  if (best === undefined || second === undefined)
    throw new Error("The set has less than two bands");
  const from = best.from - 0.5;
  return changedSet(set, { bands: [{ ...best, from }, { ...second, below: from }, ...others] });
}
