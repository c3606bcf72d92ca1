import { expect, test } from "vitest";
import { BUILT_IN_SETS } from "../../src/criteria/built-in-sets";
import { exampleSet } from "../../src/criteria/example-set";
import { parseCriteriaSet } from "../../src/criteria/parse-criteria-set";
import { setData } from "../../src/criteria/set-data";
import { smallSet } from "./small-set";

test.each([...BUILT_IN_SETS.values(), exampleSet(), smallSet()])(
  "the data of $id makes the same set again",
  (set) => {
    const again = parseCriteriaSet(JSON.parse(JSON.stringify(setData(set))));
    expect(again).toEqual({ ok: true, value: set });
  },
);
