import { describe, expect, test } from "vitest";
import { EVERY_COMPARISON } from "../../../src/scoring/comparison-filter";
import {
  type ComparisonDraft,
  FIRST_DRAFT,
  filterOf,
  thresholdIn,
  withScope,
} from "../../../src/taskpane/comparison/comparison-draft";

test.each([
  ["", 0],
  ["  ", 0],
  ["0,5", 50],
  ["0.5", 50],
  [" 1 , 25 ", 125],
  [",5", 50],
  ["2", 200],
  ["0", 0],
  ["-0,5", undefined],
  ["−1", undefined],
  ["0,125", undefined],
  ["0,5 điểm", undefined],
  ["1/2", undefined],
  ["1.000,5", undefined],
])("a threshold typed as “%s” is %s hundredths", (typed, points) => {
  expect(thresholdIn(typed)).toBe(points);
});

describe("the filter", () => {
  const draft = (chosen: Partial<ComparisonDraft>): ComparisonDraft => ({
    ...FIRST_DRAFT,
    ...chosen,
  });

  test.each<[string, Partial<ComparisonDraft>, object]>([
    ["lets everything through at first", {}, {}],
    ["takes what is chosen", { unit: "Xã A", section: "2" }, { unit: "Xã A", section: "2" }],
    ["takes a threshold in", { threshold: "0,5" }, { threshold: 50 }],
    ["does without a threshold that cannot be read", { threshold: "0,5a" }, { threshold: 0 }],
    ["has no section for totals", { level: "unit", section: "2" }, { section: undefined }],
  ])("%s", (_, chosen, expected) => {
    expect(filterOf(draft(chosen))).toEqual({ ...EVERY_COMPARISON, order: "size", ...expected });
  });

  test("another level or section lets go of the criterion that was chosen", () => {
    const ofCriterion = draft({ node: "1.1.1", unit: "Xã A" });
    expect(withScope(ofCriterion, { level: "section" })).toEqual(
      draft({ level: "section", unit: "Xã A" }),
    );
    expect(withScope(ofCriterion, { section: "2" })).toEqual(draft({ section: "2", unit: "Xã A" }));
  });
});
