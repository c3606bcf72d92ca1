import type { Points } from "../criteria/points";

type Ranks = (number | null)[];

/** What decides the place of a unit: an index, between equal ones further scores in their order. */
export interface Contender {
  readonly index: Points;
  /** As many for each of those that are ranked together. */
  readonly tieBreakers: readonly Points[];
  /** The place of its ranking group among the set's; units of other groups are not ranked with it. */
  readonly group: number;
}

/**
 * Ranks in the order of the contenders given; null in, null out for a unit that cannot be ranked. Those
 * that are equal in everything share a rank and the next rank is skipped: 1, 2, 2, 4.
 * Source: 4203/QĐ-UBND, Điều 8 (from high to low, all kinds of unit in one list; no rule for ties);
 * another set may have groups and tie-breaking sections.
 * Units: hundredths in; ranks count from 1 in each group.
 */
export function rankContenders(contenders: readonly (Contender | null)[]): Ranks {
  const ranks: Ranks = contenders.map(() => null);
  const places = contenders
    .flatMap((contender, place) => (contender === null ? [] : [{ contender, place }]))
    .sort((a, b) => compareContenders(a.contender, b.contender));
  let firstOfGroup = 0;
  for (const [order, { contender, place }] of places.entries()) {
    const before = places[order - 1];
    if (before?.contender.group !== contender.group) firstOfGroup = order;
    const isEqual = before !== undefined && compareContenders(before.contender, contender) === 0;
    ranks[place] = isEqual ? (ranks[before.place] ?? null) : order - firstOfGroup + 1;
  }
  return ranks;
}

/** Ranks by totals alone, all in one list. Units: hundredths of a point in; ranks count from 1. */
export const rankTotals = (totals: readonly (Points | null)[]): Ranks =>
  rankContenders(
    totals.map((index) => (index === null ? null : { index, tieBreakers: [], group: 0 })),
  );

/** By group, then the best first; 0 for those that share a rank. */
function compareContenders(a: Contender, b: Contender): number {
  const decisive = a.tieBreakers.map((points, place) => (b.tieBreakers[place] ?? 0) - points);
  return (
    a.group - b.group || b.index - a.index || (decisive.find((difference) => difference !== 0) ?? 0)
  );
}
