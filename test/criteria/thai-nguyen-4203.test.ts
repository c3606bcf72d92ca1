import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { isLeaf } from "../../src/criteria/criteria-set";
import { pointsToNumber } from "../../src/criteria/points";

const set = defaultCriteriaSet();

test("the Thái Nguyên set equals the decision's table row for row", () => {
  const table = readFileSync("test/fixtures/thai-nguyen-4203-criteria.tsv", "utf8");
  const [heading, ...rows] = table.trimEnd().split("\n");
  expect(heading).toBe("code\tlabel\tlevel\tmax\tname");
  const ours = set.nodes.map((node) =>
    [
      node.code,
      node.label,
      { section: 1, criterion: 2, "sub-criterion": 3 }[node.level],
      pointsToNumber(node.maxScore),
      node.name,
    ].join("\t"),
  );
  expect(ours).toEqual(rows);
});

test("it has the decree's shape", () => {
  expect(set.nodes).toHaveLength(155);
  expect(set.leaves).toHaveLength(119);
  expect(set.nodes.filter((node) => node.level === "criterion")).toHaveLength(38);
  expect(set.nodes.filter((node) => node.level === "sub-criterion")).toHaveLength(109);
  expect(set.sections.map((node) => pointsToNumber(node.maxScore))).toEqual([
    10, 7, 20, 20, 10, 5, 12, 16,
  ]);
  expect(pointsToNumber(set.total)).toBe(100);
  expect(set.decision).toEqual({
    number: "4203/QĐ-UBND",
    date: "2021-12-30",
    issuer: "Chủ tịch UBND tỉnh Thái Nguyên",
  });
  expect(set.bands.map((band) => [band.name, pointsToNumber(band.from)])).toEqual([
    ["Xuất sắc", 90],
    ["Tốt", 80],
    ["Khá", 70],
    ["Trung bình", 50],
    ["Yếu", 0],
  ]);
});

test("a criterion without sub-criteria is itself a leaf, and a section's leaves are all beneath it", () => {
  const criterion = set.nodesByCode.get("1.5");
  expect(criterion && isLeaf(criterion)).toBe(true);
  expect(criterion?.leaves).toEqual([criterion]);
  expect(set.sections[0]?.leaves.map((leaf) => leaf.code).slice(-3)).toEqual([
    "1.7",
    "1.8.1",
    "1.8.2",
  ]);
  expect(set.sections.flatMap((section) => section.leaves)).toEqual(set.leaves);
});

test("a set cannot be changed", () => {
  expect(() => {
    (set.nodes as unknown[]).push({});
  }).toThrow();
  expect(() => {
    (set.bands[0] as { name: string }).name = "";
  }).toThrow();
});
