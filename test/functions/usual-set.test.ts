import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { KNOWN_SETS } from "../../src/criteria/known-sets";
import { answer, learnUsualSetWith } from "../../src/functions/answer";
import { wholeSet } from "../../src/functions/criteria-tables";
import { smallSet } from "../criteria/small-set";

const invocation = {} as CustomFunctions.Invocation;
const set = smallSet();

test("the open workbook's set is learnt once, before the first answer that depends on it", async () => {
  let asked = 0;
  learnUsualSetWith(() => {
    asked++;
    KNOWN_SETS.usual = set;
    return Promise.resolve();
  });
  const rowsBy = async (name: unknown) =>
    (await answer(invocation, [], name === null ? null : [[name]], wholeSet)).length;
  expect(await rowsBy(defaultCriteriaSet().id)).toBe(defaultCriteriaSet().nodes.length + 1);
  expect(asked).toBe(0);
  // It is found by its name too, though no one has met it yet.
  expect(await rowsBy(set.id)).toBe(set.nodes.length + 1);
  expect(await rowsBy(null)).toBe(set.nodes.length + 1);
  expect(asked).toBe(1);
});
