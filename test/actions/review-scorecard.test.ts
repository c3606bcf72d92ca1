import { expect, test } from "vitest";
import { type ScorecardReview, reviewScorecard } from "../../src/actions/review-scorecard";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { pointsToNumber } from "../../src/criteria/points";
import { appliesTo } from "../../src/scoring/contribution";
import { NOT_APPLICABLE_WORD } from "../../src/scoring/not-applicable-word";
import type { CellContent } from "../../src/sheet-model/cell-content";

const EMPTY: CellContent = { kind: "empty" };
const text = (content: string): CellContent => ({ kind: "text", text: content });
const number = (value: number): CellContent => ({ kind: "number", value });

/** What a unit typed into its own table; a score's place is a leaf's code. */
interface Typed {
  readonly unit?: string;
  readonly self?: Readonly<Record<string, number>>;
  readonly appraised?: Readonly<Record<string, number>>;
  /** Every ordinary leaf is full in both columns, those of the survey in the appraised one. */
  readonly isComplete?: true;
}

function review(set: CriteriaSet, typed: Typed): ScorecardReview {
  const full = (node: CriteriaNode, column: "self" | "appraised") =>
    typed.isComplete &&
    (node.kind === "ordinary" || (node.kind === "survey" && column === "appraised"))
      ? pointsToNumber(node.maxScore)
      : undefined;
  const score = (node: CriteriaNode, column: "self" | "appraised"): CellContent => {
    if (!appliesTo(node, "commune")) return text(NOT_APPLICABLE_WORD);
    const value = typed[column]?.[node.code] ?? full(node, column);
    return isLeaf(node) && value !== undefined ? number(value) : EMPTY;
  };
  const headings = ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự đánh giá", "Điểm thẩm định"];
  const rows = [
    [text(`UBND ${typed.unit ?? "xã Đồng Thịnh"}`)],
    headings.map(text),
    ...set.nodes.map((node) => [
      text(node.code),
      text(node.name),
      number(pointsToNumber(node.maxScore)),
      score(node, "self"),
      score(node, "appraised"),
    ]),
  ];
  const grid = { sheetName: "Phiếu", hidden: false, rows, merges: [] };
  const reviewed = reviewScorecard([grid], set, { workbookName: "Sổ1", properties: {} });
  if (!reviewed.ok) throw new Error(reviewed.error.kind);
  return reviewed.value;
}

test("a self-score's maximum is without the survey, and neither counts bonus or penalty", () => {
  const { self, appraised, kinds } = review(exampleSet(), { isComplete: true });
  // 80, of which 20 are the survey's; 4 are for other kinds of unit than communes.
  expect([self.max, appraised.max]).toEqual([56_00, 76_00]);
  expect(kinds.map(({ kind }) => kind)).toEqual(["survey", "bonus", "penalty"]);
});

test.each<{ set: string; typed: Typed; index: number | undefined }>([
  { set: "own", typed: { isComplete: true }, index: 100_00 },
  // 75 of 76.
  { set: "own", typed: { isComplete: true, appraised: { "6.1": 1 } }, index: 98_68 },
  // Bonus cannot lift it over the cap.
  { set: "own", typed: { isComplete: true, appraised: { "5.1": 3 } }, index: 100_00 },
  { set: "own", typed: { self: { "1.1.1": 2 } }, index: undefined },
  { set: "built-in", typed: { isComplete: true }, index: undefined },
])("index of $set with $typed", ({ set, typed, index }) => {
  expect(review(set === "own" ? exampleSet() : defaultCriteriaSet(), typed).index).toBe(index);
});

test("what the survey gives is no difference to the self-score", () => {
  const penalty = { isComplete: true, appraised: { "6.1": 1 } } as const;
  expect(review(exampleSet(), { isComplete: true }).difference).toBe(0);
  expect(review(exampleSet(), penalty).difference).toBe(-1_00);
  expect(review(exampleSet(), { self: { "1.1.1": 2 }, appraised: { "1.1.1": 1 } }).difference).toBe(
    undefined,
  );
});

test.each([
  { unit: "phường Trung Tâm", group: "Phường, thị trấn" },
  { unit: "Trung Tâm", group: undefined },
])("$unit is ranked in $group", ({ unit, group }) => {
  expect(review(exampleSet(), { unit }).group?.name).toBe(group);
});

test("a set without groups ranks all in one list", () => {
  expect(review(defaultCriteriaSet(), {}).group).toBe(null);
});
