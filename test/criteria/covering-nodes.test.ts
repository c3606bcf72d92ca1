import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { coveringNodes } from "../../src/criteria/covering-nodes";
import { smallSet } from "./small-set";

const small = smallSet();
const leavesOf = (codes: readonly string[]) =>
  small.leaves.filter(({ code }) => codes.includes(code));

test.each([
  [[], []],
  [["1.1.1"], ["1.1.1"]],
  [["1.1.1", "1.1.2"], ["1.1"]],
  [
    ["1.1.1", "1.1.2", "2.2"],
    ["1.1", "2.2"],
  ],
  [
    ["1.1.2", "1.2", "2.1", "2.2"],
    ["1.1.2", "1.2", "2"],
  ],
  [
    ["1.1.1", "1.1.2", "1.2", "2.1", "2.2"],
    ["1", "2"],
  ],
])("the leaves %j are those of %j", (leaves, covering) => {
  expect(coveringNodes(small, leavesOf(leaves)).map(({ code }) => code)).toEqual(covering);
});

test("whichever leaves they are, they are covered once each, in the order of the set", () => {
  const set = defaultCriteriaSet();
  fc.assert(
    fc.property(fc.subarray([...set.leaves]), (leaves) => {
      expect(coveringNodes(set, leaves).flatMap((node) => node.leaves)).toEqual(leaves);
    }),
    { numRuns: 50 },
  );
});
