import type { CriteriaSet } from "../../criteria/criteria-set";

/** As many digits of a hash as people compare. */
const SHOWN_DIGITS = 6;

/** The first digits of a set's hash where another of these has the number of its decision; else undefined. */
export function distinguishingDigits(
  { contentHash, decision }: CriteriaSet,
  among: readonly CriteriaSet[],
): string | undefined {
  const isAmbiguous = among.some(
    (other) => other.contentHash !== contentHash && other.decision.number === decision.number,
  );
  return isAmbiguous ? contentHash.slice(0, SHOWN_DIGITS) : undefined;
}
