import type { CriteriaSet } from "./criteria-set";
import { parseCriteriaSet } from "./parse-criteria-set";
import example from "./sets/example.json";

/**
 * A made-up set that uses all that a set can say: to learn from, to type a real one over, and to test by.
 * No body has issued it, so it is not among those that are offered for scoring.
 */
export function exampleSet(): CriteriaSet {
  const parsed = parseCriteriaSet(example);
  if (!parsed.ok) throw new Error(`The example set is wrong: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}
