import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { changedSet } from "./changed-set";
import { smallSet } from "./small-set";

let made = 0;

/** A set that nobody has met: of the same id as all others that are made here, but of other content. */
export function newSet(): CriteriaSet {
  made++;
  return changedSet(smallSet(), ({ bands: [best, second] }) => {
    if (best === undefined || second === undefined) throw new Error("There are too few bands");
    best.from = second.below = 8 - made / 100;
  });
}
