import { expect, test } from "vitest";
import { exampleSet } from "../../src/criteria/example-set";
import { LEAF_KINDS, NOT_APPLICABLE_RULES } from "../../src/criteria/criteria-set";

test("the example uses all that a set can say", () => {
  const set = exampleSet();
  const { leaves } = set;
  expect(new Set(leaves.map(({ kind }) => kind))).toEqual(new Set(LEAF_KINDS));
  expect(leaves.some(({ levels }) => levels.length > 0)).toBe(true);
  expect(leaves.some(({ step }) => step !== undefined)).toBe(true);
  expect(leaves.some(({ ratio }) => ratio !== undefined)).toBe(true);
  expect(leaves.some(({ appliesTo }) => appliesTo !== undefined)).toBe(true);
  expect(leaves.some(({ guide }) => guide !== "")).toBe(true);
  expect(NOT_APPLICABLE_RULES).toContain(set.notApplicable);
  expect(set).toMatchObject({ total: 8000, cap: 10000, indexUnit: "percent" });
  expect(set.tieBreakers.map(({ code }) => code)).toEqual(["3", "1"]);
  expect(set.rankingGroups).toHaveLength(2);
});

test("nobody takes the example for a set that was issued", () => {
  const { title, decision } = exampleSet();
  expect(`${title} ${decision.number} ${decision.issuer}`.match(/ví.dụ/giu)).toHaveLength(3);
});
