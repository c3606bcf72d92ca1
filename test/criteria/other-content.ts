import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { changedSet } from "./changed-set";

/** Another set under the same id: its best band begins so many points or percent lower. */
export const otherContentOf = (set: CriteriaSet, lower = 0.5): CriteriaSet =>
  changedSet(set, ({ bands: [best, second] }) => {
    if (best === undefined || second === undefined) throw new Error("There are too few bands");
    best.from = Number(best.from) - lower;
    second.below = best.from;
  });
