import type { CriteriaSet } from "./criteria-set";
import { parseCriteriaSet } from "./parse-criteria-set";
import thaiNguyen4203 from "./sets/thai-nguyen-4203.json";

/** The sets that ship with the product, by id; the first is offered where the user names none. */
export const BUILT_IN_SETS: ReadonlyMap<string, CriteriaSet> = new Map(
  [thaiNguyen4203].map((data) => {
    const parsed = parseCriteriaSet(data);
    if (!parsed.ok) {
      throw new Error(`Built-in set ${data.id} is wrong: ${JSON.stringify(parsed.error)}`);
    }
    return [parsed.value.id, parsed.value];
  }),
);

/** The set that is used where the user names none. */
export function defaultCriteriaSet(): CriteriaSet {
  for (const set of BUILT_IN_SETS.values()) return set;
  throw new Error("No criteria set is built in");
}

/** Whether a set ships with the product, so that no workbook needs to bring it along. */
export const isBuiltIn = ({ id, contentHash }: CriteriaSet): boolean =>
  BUILT_IN_SETS.get(id)?.contentHash === contentHash;
