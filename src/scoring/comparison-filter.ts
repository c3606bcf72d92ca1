import { sectionOf } from "../criteria/criteria-set";
import { compareCodes } from "../criteria/criterion-code";
import { NO_POINTS, type Points } from "../criteria/points";
import type { Comparison } from "./comparison";

/** By the size of the difference, the largest first; as the decision orders its criteria; by unit. */
export const COMPARISON_ORDERS = ["size", "decision", "unit"] as const;
export type ComparisonOrder = (typeof COMPARISON_ORDERS)[number];

/** Which comparisons are wanted, and in which order. */
export interface ComparisonFilter {
  readonly onlyDifferent: boolean;
  /** A unit's name; undefined for all. */
  readonly unit: string | undefined;
  /** A section's code; undefined for all. */
  readonly section: string | undefined;
  /** The smallest difference either way, in hundredths of a point; 0 lets everything through. */
  readonly threshold: Points;
  readonly order: ComparisonOrder;
}

export const EVERY_COMPARISON: ComparisonFilter = {
  onlyDifferent: false,
  unit: undefined,
  section: undefined,
  threshold: NO_POINTS,
  order: "unit",
};

/** The comparisons that the filter lets through, in its order. */
export function filterComparisons(
  comparisons: readonly Comparison[],
  filter: ComparisonFilter,
): Comparison[] {
  return comparisons
    .filter((comparison) => isWanted(comparison, filter))
    .sort(ORDERS[filter.order]);
}

function isWanted(
  { scorecard, node, difference }: Comparison,
  { onlyDifferent, unit, section, threshold }: ComparisonFilter,
): boolean {
  if (unit !== undefined && scorecard.unit.name !== unit) return false;
  if (section !== undefined && sectionOf(node).code !== section) return false;
  const size = sizeOf(difference);
  return !(onlyDifferent && size <= 0) && (threshold === NO_POINTS || size >= threshold);
}

/** Behind all others where there is nothing to compare. */
const sizeOf = (difference: Points | undefined): number =>
  difference === undefined ? -1 : Math.abs(difference);

const collator = new Intl.Collator("vi");

const byUnit = (a: Comparison, b: Comparison): number =>
  collator.compare(a.scorecard.unit.name, b.scorecard.unit.name);
const byDecision = (a: Comparison, b: Comparison): number => compareCodes(a.node.code, b.node.code);
const bySize = (a: Comparison, b: Comparison): number =>
  sizeOf(b.difference) - sizeOf(a.difference);

const ORDERS: Readonly<Record<ComparisonOrder, (a: Comparison, b: Comparison) => number>> = {
  size: (a, b) => bySize(a, b) || byDecision(a, b) || byUnit(a, b),
  decision: (a, b) => byDecision(a, b) || byUnit(a, b),
  unit: (a, b) => byUnit(a, b) || byDecision(a, b),
};
