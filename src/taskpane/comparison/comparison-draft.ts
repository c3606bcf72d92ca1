import { NO_POINTS, type Points } from "../../criteria/points";
import type { ComparisonLevel } from "../../scoring/comparison";
import type { ComparisonFilter } from "../../scoring/comparison-filter";
import { readScore } from "../../scoring/read-score";

/** What is looked for among the comparisons, as it is being chosen and typed. */
export interface ComparisonDraft extends Omit<ComparisonFilter, "threshold"> {
  readonly level: ComparisonLevel;
  /** As it was typed. */
  readonly threshold: string;
}

/** Every score of every unit, those that differ most first. */
export const FIRST_DRAFT: ComparisonDraft = {
  level: "leaf",
  unit: undefined,
  section: undefined,
  node: undefined,
  onlyDifferent: false,
  threshold: "",
  order: "size",
};

/** The draft with another level or section; a criterion that was chosen by itself is let go. */
export const withScope = (
  draft: ComparisonDraft,
  scope: Partial<Pick<ComparisonDraft, "level" | "section">>,
): ComparisonDraft => ({ ...draft, ...scope, node: undefined });

/** A threshold as officers type it, with a comma or a point; undefined for what is none. Empty is 0. */
export function thresholdIn(typed: string): Points | undefined {
  const read = readScore({ kind: "text", text: typed });
  if (!read.ok) return undefined;
  const points = read.value ?? NO_POINTS;
  return points < NO_POINTS ? undefined : points;
}

/** The filter of a draft. A threshold that cannot be read lets everything through; totals have no section. */
export function filterOf({ level, threshold, ...chosen }: ComparisonDraft): ComparisonFilter {
  return {
    ...chosen,
    section: level === "unit" ? undefined : chosen.section,
    threshold: thresholdIn(threshold) ?? NO_POINTS,
  };
}
