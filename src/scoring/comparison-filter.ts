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
  /** The code of one section, criterion or leaf alone; undefined for all. */
  readonly node: string | undefined;
  /** The smallest difference either way, in hundredths of a point; 0 lets everything through. */
  readonly threshold: Points;
  readonly order: ComparisonOrder;
}

export const EVERY_COMPARISON: ComparisonFilter = {
  onlyDifferent: false,
  unit: undefined,
  section: undefined,
  node: undefined,
  threshold: NO_POINTS,
  order: "unit",
};

/** The comparisons that the filter lets through, in its order. */
export function filterComparisons(
  comparisons: readonly Comparison[],
  filter: ComparisonFilter,
): Comparison[] {
  const wanted = comparisons.filter((comparison) => isWanted(comparison, filter));
  return wanted.sort(ORDERS[filter.order](placesIn(wanted)));
}

function isWanted(
  { scorecard, node, difference }: Comparison,
  { onlyDifferent, unit, section, node: code, threshold }: ComparisonFilter,
): boolean {
  if (unit !== undefined && scorecard.unit.name !== unit) return false;
  if (code !== undefined && node?.code !== code) return false;
  if (section !== undefined && (!node || sectionOf(node).code !== section)) return false;
  const size = sizeOf(difference);
  return !(onlyDifferent && size <= 0) && (threshold === NO_POINTS || size >= threshold);
}

/** Behind all others where there is nothing to compare. */
const sizeOf = (difference: Points | undefined): number =>
  difference === undefined ? -1 : Math.abs(difference);

/** Where units and nodes come among their like, counted from 0. */
interface Places {
  readonly unit: (comparison: Comparison) => number;
  readonly node: (comparison: Comparison) => number;
}

const collator = new Intl.Collator("vi");

/** Looked up once: comparing names and codes for each pair of 20,000 comparisons takes half a second. */
function placesIn(comparisons: readonly Comparison[]): Places {
  const nameOf = ({ scorecard }: Comparison): string => scorecard.unit.name;
  const codeOf = ({ node }: Comparison): string => node?.code ?? "";
  const placesOf = (keys: readonly string[], compare: (a: string, b: string) => number) =>
    new Map([...new Set(keys)].sort(compare).map((key, place) => [key, place]));
  const units = placesOf(comparisons.map(nameOf), collator.compare);
  const nodes = placesOf(comparisons.map(codeOf), compareCodes);
  return {
    unit: (comparison) => units.get(nameOf(comparison)) ?? 0,
    node: (comparison) => nodes.get(codeOf(comparison)) ?? 0,
  };
}

type Order = (places: Places) => (a: Comparison, b: Comparison) => number;

const ORDERS: Readonly<Record<ComparisonOrder, Order>> = {
  size: (places) => (a, b) =>
    sizeOf(b.difference) - sizeOf(a.difference) || decisionOrder(places, a, b),
  decision: (places) => (a, b) => decisionOrder(places, a, b),
  unit: (places) => (a, b) => places.unit(a) - places.unit(b) || places.node(a) - places.node(b),
};

const decisionOrder = ({ node, unit }: Places, a: Comparison, b: Comparison): number =>
  node(a) - node(b) || unit(a) - unit(b);
