import { expect, test } from "vitest";
import { exampleSet } from "../../src/criteria/example-set";
import type { OrgUnitKind } from "../../src/criteria/org-unit-kind";
import { leafForKind } from "../../src/scoring/contribution";
import { judgeScore } from "../../src/scoring/judge-score";
import { NOT_APPLICABLE_WORD } from "../../src/scoring/not-applicable-word";
import { changedSet, nodeOf } from "../criteria/changed-set";

const example = exampleSet();
const optionalToo = changedSet(example, (data) => {
  nodeOf(data, "3.2").optional = true;
});

/* 2.3 is optional, 3.2 for communes, 3.3 for wards and townships. */
test.each<[code: string, kind: OrgUnitKind | undefined, said: boolean]>([
  ["1.3", "commune", false],
  ["2.3", "commune", true],
  ["2.3", "ward", true],
  ["3.2", "commune", false],
  ["3.2", "ward", true],
  ["3.2", undefined, true],
  ["3.3", "commune", true],
  ["3.3", "township", false],
])("of %s a unit of the kind %s says that it does not apply: %s", (code, kind, said) => {
  const leaf = example.nodesByCode.get(code);
  if (leaf === undefined) throw new Error(code);
  const cell = { kind: "text", text: NOT_APPLICABLE_WORD } as const;
  const score = judgeScore(cell, leafForKind(leaf, kind), "appraised");
  expect(score.kind).toBe(said ? "not-applicable" : "invalid");
});

test("a leaf of some units may be optional for them, and is another than one that is not", () => {
  const leaf = optionalToo.nodesByCode.get("3.2");
  expect(leaf).toMatchObject({ optional: true, appliesTo: ["commune"] });
  expect(leaf && leafForKind(leaf, "commune").notApplicable).toBe("left-out");
  expect(optionalToo.contentHash).not.toBe(example.contentHash);
});
