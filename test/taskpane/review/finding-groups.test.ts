import { expect, test } from "vitest";
import type { Points } from "../../../src/criteria/points";
import { type Finding, type FindingDetail, finding } from "../../../src/scoring/finding";
import { groupFindings } from "../../../src/taskpane/review/finding-groups";

const points = (hundredths: number) => hundredths as Points;
const aboveMax = (score: number): FindingDetail => ({
  kind: "above-max",
  column: "self",
  score: points(score),
  maxScore: points(50),
});

const tooHigh = finding(aboveMax(100), "1.1.1", "D10");
const noYear = finding({ kind: "no-year" });
const unread = finding({ kind: "unread-column", heading: "Ghi chú" });
const unreadToo = finding({ kind: "unread-column", heading: "Khác" });

const keysOf = (findings: readonly Finding[]) =>
  groupFindings(findings).flatMap((group) => group.findings.map(({ key }) => key));

test("findings stand under their severities, the gravest first, each in its order", () => {
  const groups = groupFindings([unread, noYear, tooHigh, unreadToo]);
  expect(
    groups.map((group) => [group.severity, group.findings.map((keyed) => keyed.finding)]),
  ).toEqual([
    ["error", [tooHigh]],
    ["warning", [noYear]],
    ["info", [unread, unreadToo]],
  ]);
});

test("a severity without findings has no group", () => {
  expect(groupFindings([])).toEqual([]);
  expect(groupFindings([noYear]).map(({ severity }) => severity)).toEqual(["warning"]);
});

test("a finding keeps its key when others come and go, and when its score changes", () => {
  const [key] = keysOf([tooHigh]);
  const changed = finding(aboveMax(75), "1.1.1", "D10");
  const before = finding(aboveMax(100), "1.1.0", "D9");
  expect(keysOf([before, changed])[1]).toBe(key);
});

const unscored = (column: "self" | "appraised") =>
  finding({ kind: "not-scored", column, codes: ["1.1.1"], allLeaves: 119 });

test("the columns' findings keep their keys without each other", () => {
  const appraised = { ...unscored("appraised"), severity: "warning" } as const;
  expect(keysOf([unscored("self"), appraised])[1]).toBe(keysOf([appraised])[0]);
});

test("the same cell of two sheets makes two keys", () => {
  const dated = { kind: "document-date", shown: "?" } as const;
  const [here, there] = [finding(dated, "1.1.1", "C7"), finding(dated, "1.1.1", "C7", "Danh mục")];
  expect(keysOf([here, there])[1]).toBe(keysOf([there])[0]);
});

test("no two findings share a key", () => {
  const keys = keysOf([unread, unreadToo, unscored("self"), unscored("appraised"), tooHigh]);
  expect(new Set(keys).size).toBe(5);
});
