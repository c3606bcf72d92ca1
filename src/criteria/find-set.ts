import type { CriteriaSet } from "./criteria-set";

/**
 * The set that a text names: by its id, by its decision's number ("4203/QĐ-UBND") or by the figure that
 * this begins with, in capitals or not; undefined where none is named.
 */
export function findSet(text: string, sets: Iterable<CriteriaSet>): CriteriaSet | undefined {
  const wanted = folded(text);
  for (const set of sets) {
    const number = folded(set.decision.number);
    if ([folded(set.id), number, number.split("/")[0]].includes(wanted)) return set;
  }
  return undefined;
}

const folded = (text: string): string => text.normalize("NFC").replace(/\s+/g, "").toLowerCase();
