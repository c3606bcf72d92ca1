import type { Band, CriteriaSet, RankingGroup } from "../criteria/criteria-set";
import type { Points } from "../criteria/points";
import { classify } from "./classify";
import { indexOfTotal } from "./index-of-total";
import type { OrgUnit } from "./org-unit";
import { type Contender, rankContenders } from "./rank";
import type { Scorecard } from "./scorecard";
import { type Total, grandTotal, isComplete, totalOfNode } from "./totals";

/** Why a unit has no rank. */
export type UnrankedReason =
  /** Leaves are not appraised yet. */
  | "incomplete"
  /** The set ranks kinds of unit apart, and the name does not say which this is. */
  | "unknown-kind";

/** Where a unit stands among the others; index, rank and band are null where it is not ranked. */
export interface Standing {
  readonly scorecard: Scorecard;
  readonly self: Total;
  readonly appraised: Total;
  /** Chỉ số, in hundredths of the set's index unit. */
  readonly index: Points | null;
  /** Within its ranking group. */
  readonly rank: number | null;
  readonly band: Band | null;
  readonly unranked: UnrankedReason | undefined;
  /** The group it is ranked in, and its place among the set's; undefined where all are ranked in one list. */
  readonly group: { readonly place: number; readonly group: RankingGroup } | undefined;
}

/**
 * The standings of all units, in the order of the scorecards.
 * Source: 4203/QĐ-UBND, Điều 5.2 and Điều 8.
 */
export function standingsOf(scorecards: readonly Scorecard[], set: CriteriaSet): Standing[] {
  const units = scorecards.map((scorecard) => {
    const appraised = grandTotal(scorecard, set, "appraised");
    const group = rankingGroupOf(scorecard.unit, set);
    const unranked = unrankedReason(appraised, group, set);
    return {
      scorecard,
      self: grandTotal(scorecard, set, "self"),
      appraised,
      index: unranked === undefined ? indexOfTotal(appraised, set) : null,
      unranked,
      group,
    };
  });
  const ranks = rankContenders(units.map((unit) => contenderOf(unit, set)));
  return units.map((unit, place) => ({
    ...unit,
    rank: ranks[place] ?? null,
    band: unit.index === null ? null : classify(unit.index, set.bands),
  }));
}

/** The list in which a unit is ranked; undefined where the set has but one, or the unit's kind does not say. */
export function rankingGroupOf(
  { kind }: Pick<OrgUnit, "kind">,
  { rankingGroups }: Pick<CriteriaSet, "rankingGroups">,
): Standing["group"] {
  const place = rankingGroups.findIndex(({ kinds }) => kind !== undefined && kinds.includes(kind));
  const group = rankingGroups[place];
  return group && { place, group };
}

function unrankedReason(
  appraised: Total,
  group: Standing["group"],
  { rankingGroups }: CriteriaSet,
): UnrankedReason | undefined {
  if (!isComplete(appraised)) return "incomplete";
  return rankingGroups.length > 0 && group === undefined ? "unknown-kind" : undefined;
}

const contenderOf = (
  { scorecard, index, group }: Pick<Standing, "scorecard" | "index" | "group">,
  { tieBreakers }: CriteriaSet,
): Contender | null =>
  index === null
    ? null
    : {
        index,
        tieBreakers: tieBreakers.map(
          (section) => totalOfNode(scorecard, section, "appraised").points,
        ),
        group: group?.place ?? 0,
      };

const byName = new Intl.Collator("vi");

/** Group by group, best first; equal ranks, and the units without rank behind all others, by name. */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    compareNumbers(placeOfGroup(a), placeOfGroup(b)) ||
    compareNumbers(a.rank ?? Number.POSITIVE_INFINITY, b.rank ?? Number.POSITIVE_INFINITY) ||
    byName.compare(a.scorecard.unit.name, b.scorecard.unit.name)
  );
}

const placeOfGroup = ({ rank, group }: Standing): number =>
  rank === null ? Number.POSITIVE_INFINITY : (group?.place ?? 0);

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
