import type { CriteriaSet } from "./criteria-set";

/** As few digits of a hash as are taken for one. */
const LEAST_DIGITS = 4;

/**
 * The sets that a text names: by id, which "@" and the beginning of its hash may follow; where there is
 * none, by the decision's number ("4203/QĐ-UBND") or the figure that this begins with. In capitals or not.
 * Several where one id has several contents, or several bodies have given one number.
 */
export function setsNamed(text: string, sets: Iterable<CriteriaSet>): readonly CriteriaSet[] {
  const all = withoutRepeated(sets);
  const wanted = folded(text);
  const [id = "", hash] = wanted.split("@");
  if (hash !== undefined && hash.length < LEAST_DIGITS) return [];
  const ofId = all.filter((set) => folded(set.id) === id && set.contentHash.startsWith(hash ?? ""));
  if (ofId.length > 0) return ofId;
  return all.filter(({ decision }) => {
    const number = folded(decision.number);
    return [number, number.split("/")[0]].includes(wanted);
  });
}

/** Each set once, in the order in which they come. */
export const withoutRepeated = (sets: Iterable<CriteriaSet>): readonly CriteriaSet[] => [
  ...new Map(Array.from(sets, (set) => [set.contentHash, set])).values(),
];

/** A set by its id, and by its hash where another of these has the same id: what `setsNamed` finds it by. */
export const uniqueName = (
  { id, contentHash }: CriteriaSet,
  among: readonly CriteriaSet[],
): string =>
  among.some((other) => other.id === id && other.contentHash !== contentHash)
    ? `${id}@${contentHash}`
    : id;

const folded = (text: string): string => text.normalize("NFC").replace(/\s+/g, "").toLowerCase();
