import type { CriteriaSet, IndexUnit, NotApplicableRule } from "../../criteria/criteria-set";
import type { OrgUnitKind } from "../../criteria/org-unit-kind";
import { pointsToNumber } from "../../criteria/points";

/** What a set's data says beside its nodes; numbers in points. */
export interface SetSettings {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  /** ISO. */
  readonly date: string;
  readonly issuer: string;
  readonly total: number;
  readonly indexUnit: IndexUnit;
  /** Undefined where there is none. */
  readonly cap: number | undefined;
  readonly notApplicable: NotApplicableRule | undefined;
  /** The codes of the sections that decide between equal totals; none where they share a rank. */
  readonly tieRule: readonly string[];
  readonly bands: readonly SettingsBand[];
  readonly rankingGroups: readonly SettingsGroup[];
}

export interface SettingsBand {
  readonly name: string;
  readonly from: number;
  /** Undefined for the best. */
  readonly below: number | undefined;
}

export interface SettingsGroup {
  readonly name: string;
  readonly kinds: readonly OrgUnitKind[];
}

/** Those of a set, as `readSet` takes them for a list of criteria that comes without any. */
export function settingsOf(set: CriteriaSet): SetSettings {
  const { id, title, decision, indexUnit, notApplicable, rankingGroups } = set;
  return {
    id,
    title,
    ...decision,
    total: pointsToNumber(set.total),
    indexUnit,
    cap: set.cap === undefined ? undefined : pointsToNumber(set.cap),
    notApplicable,
    tieRule: set.tieBreakers.map(({ code }) => code),
    bands: set.bands.map(({ name, from }, place) => {
      const better = set.bands[place - 1];
      return {
        name,
        from: pointsToNumber(from),
        below: better === undefined ? undefined : pointsToNumber(better.from),
      };
    }),
    rankingGroups,
  };
}
