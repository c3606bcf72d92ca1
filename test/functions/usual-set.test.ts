import { beforeEach, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { KNOWN_SETS } from "../../src/criteria/known-sets";
import { answer, learnUsualSetWith } from "../../src/functions/answer";
import { maxScores, wholeSet } from "../../src/functions/criteria-tables";
import { changedSet, nodeOf } from "../criteria/changed-set";
import { smallSet } from "../criteria/small-set";

const invocation = {} as CustomFunctions.Invocation;
const builtIn = defaultCriteriaSet();
const set = smallSet();
/** Of the built-in set's id and number. */
const amended = changedSet(builtIn, (data) => {
  nodeOf(data, "1.1.1").max = 1.5;
  nodeOf(data, "1.1.2").max = 0.5;
});

let asked = 0;
/** The open workbook has this set, and can be looked at so. */
function workbookOf(
  usual: CriteriaSet,
  look: () => Promise<boolean> = () => Promise.resolve(true),
) {
  asked = 0;
  learnUsualSetWith(async () => {
    asked++;
    if (!(await look())) return false;
    KNOWN_SETS.usual = usual;
    return true;
  });
}

beforeEach(() => {
  KNOWN_SETS.usual = builtIn;
  for (const met of [set, amended]) KNOWN_SETS.remove(met);
});

const rowsBy = async (name: unknown) =>
  (await answer(invocation, [], name === null ? null : [[name]], wholeSet)).length;
const maxBy = async (name: unknown) =>
  (await answer(invocation, [[["1.1.1"]]], name === null ? null : [[name]], maxScores)).flat()[0];

test("the open workbook's set is learnt once, before the first answer", async () => {
  workbookOf(set);
  expect(await rowsBy(builtIn.id)).toBe(builtIn.nodes.length + 1);
  // It is found by its name too, though no one has met it yet.
  expect(await rowsBy(set.id)).toBe(set.nodes.length + 1);
  expect(await rowsBy(null)).toBe(set.nodes.length + 1);
  await Promise.all(Array.from({ length: 2000 }, () => rowsBy(builtIn.id)));
  expect(asked).toBe(1);
});

test.each(["4203/QĐ-UBND", builtIn.id])(
  "by %s the same set answers, whatever was calculated before",
  async (name) => {
    workbookOf(amended);
    const alone = await maxBy(name);
    await maxBy(null);
    expect([alone, await maxBy(name)]).toEqual([1.5, 1.5]);
  },
);

test("where the workbook could not be looked at, the next answer looks again", async () => {
  let canLook = false;
  workbookOf(amended, () => Promise.resolve(canLook));
  // All that ask at once share the look that fails.
  expect(await Promise.all([maxBy(null), maxBy(null), maxBy(builtIn.id)])).toEqual([1, 1, 1]);
  expect(asked).toBe(1);
  canLook = true;
  expect([await maxBy(null), await maxBy(builtIn.id)]).toEqual([1.5, 1.5]);
  expect(asked).toBe(2);
});

test("a look that breaks off spoils no later answer", async () => {
  let breaks = true;
  workbookOf(amended, () => (breaks ? Promise.reject(new Error("broken")) : Promise.resolve(true)));
  await expect(maxBy(null)).rejects.toThrow("broken");
  breaks = false;
  expect(await maxBy(null)).toBe(1.5);
});
