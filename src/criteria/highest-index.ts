import { type CriteriaNode, type CriteriaSet, type LeafKind, fullIndex } from "./criteria-set";
import { NO_POINTS, type Points, sumPoints } from "./points";

/**
 * The highest index there can be; undefined where bonus points have no cap and their share depends on the
 * unit's own maximum.
 * Units: hundredths of the index unit; `bonus` is what all bonus leaves together can bring, in hundredths
 * of a point.
 */
export function highestIndex(
  { cap, indexUnit, total }: Pick<CriteriaSet, "cap" | "indexUnit" | "total">,
  bonus: Points,
): Points | undefined {
  if (cap !== undefined) return cap;
  if (bonus > NO_POINTS && indexUnit === "percent") return undefined;
  return sumPoints([fullIndex({ indexUnit, total }), bonus]);
}

type ScoredLeaves = Iterable<Pick<CriteriaNode, "kind" | "maxScore">>;

/** What all bonus leaves together can bring. Units: hundredths of a point. */
export const bonusMax = (leaves: ScoredLeaves): Points => maxOfKind(leaves, "bonus");

/** What all penalty leaves together can take off. Units: hundredths of a point. */
export const penaltyMax = (leaves: ScoredLeaves): Points => maxOfKind(leaves, "penalty");

const maxOfKind = (leaves: ScoredLeaves, wanted: LeafKind): Points =>
  sumPoints([...leaves].filter(({ kind }) => kind === wanted).map(({ maxScore }) => maxScore));
