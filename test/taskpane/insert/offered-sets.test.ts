import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { exampleSet } from "../../../src/criteria/example-set";
import { distinguishingDigits } from "../../../src/taskpane/insert/offered-sets";

const [builtIn, example] = [defaultCriteriaSet(), exampleSet()];
const amended = { ...example, contentHash: "0123456789abcdef" };

test.each([
  { among: [builtIn, example], digits: undefined },
  { among: [builtIn, example, amended], digits: example.contentHash.slice(0, 6) },
])("digits tell sets of one decision apart: $digits", ({ among, digits }) => {
  expect(distinguishingDigits(example, among)).toBe(digits);
});
