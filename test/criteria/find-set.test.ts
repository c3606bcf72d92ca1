import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { exampleSet } from "../../src/criteria/example-set";
import { setsNamed, uniqueName, withoutRepeated } from "../../src/criteria/find-set";

const [builtIn, example] = [defaultCriteriaSet(), exampleSet()];
const amended = { ...example, contentHash: "0123456789abcdef" };
const sets = [builtIn, example, { ...builtIn }, amended, { ...example }];

test("each set is there once, where it was first", () => {
  expect(withoutRepeated(sets)).toEqual([builtIn, example, amended]);
});

test.each([
  { text: builtIn.id, named: [builtIn] },
  { text: "4203/qđ-ubnd", named: [builtIn] },
  { text: example.id, named: [example, amended] },
  { text: `${example.id}@0123`, named: [amended] },
  { text: `${example.id}@012`, named: [] },
])("“$text” names each set once that it can mean", ({ text, named }) => {
  expect(setsNamed(text, sets)).toEqual(named);
});

test("a set has its hash in its name only where another has its id", () => {
  expect([builtIn, amended].map((set) => uniqueName(set, sets))).toEqual([
    builtIn.id,
    `${example.id}@0123456789abcdef`,
  ]);
});
