import type { CriteriaSet, RankingGroup } from "../../criteria/criteria-set";
import type { Standing } from "../../scoring/standings";

/** The units that are ranked among themselves, best first. */
export interface RankedList {
  /** Undefined where all are ranked in one list. */
  readonly group: RankingGroup | undefined;
  readonly ranked: readonly Standing[];
}

/** The ranked units, group by group where a set has groups; those without any unit too. `standings` are as listed. */
export function rankedLists(
  standings: readonly Standing[],
  { rankingGroups }: Pick<CriteriaSet, "rankingGroups">,
): RankedList[] {
  const ranked = standings.filter(({ rank }) => rank !== null);
  if (rankingGroups.length === 0) return [{ group: undefined, ranked }];
  return rankingGroups.map((group, place) => ({
    group,
    ranked: ranked.filter((standing) => standing.group?.place === place),
  }));
}
