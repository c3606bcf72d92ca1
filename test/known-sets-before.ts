import { afterAll } from "vitest";
import { defaultCriteriaSet, isBuiltIn } from "../src/criteria/built-in-sets";
import { KNOWN_SETS } from "../src/criteria/known-sets";

// Files of tests share their modules: what one has met, the next must not know.
afterAll(() => {
  KNOWN_SETS.usual = defaultCriteriaSet();
  for (const set of KNOWN_SETS.all()) if (!isBuiltIn(set)) KNOWN_SETS.remove(set);
});
