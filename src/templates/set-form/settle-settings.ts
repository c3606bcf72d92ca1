import { pointsFromNumber, pointsToNumber } from "../../criteria/points";
import {
  SET_SETTINGS,
  type SetNoteDetail,
  type SetPlace,
  type SetSetting,
} from "../../criteria/set-mistake";
import { SET_SHEET_NAMES } from "../../wording/vi/set-sheet-names";
import { formatDate } from "../../wording/vi/terms";
import { annexSettings } from "./annex-settings";
import { derivedId } from "./derived-id";
import type { CriteriaList } from "./find-list";
import { MAY_BE_EMPTY, SETTING_PATHS, type StatedSettings } from "./read-settings";
import type { ReadingNotes } from "./reading-notes";
import type { SetSettings } from "./set-settings";
import type { StatedTotal } from "./stated-total";

/** Where settings come from, the first that has one counts: a sheet, who asked, the annex itself. */
export interface SettingSources {
  readonly stated: StatedSettings | undefined;
  readonly given: Partial<SetSettings>;
  readonly list: CriteriaList | undefined;
  readonly total: StatedTotal | undefined;
}

/** The settings as a set's data has them; those that nobody gives are refused. */
export function settledSettings(
  sources: SettingSources,
  found: ReadingNotes,
): Record<string, unknown> {
  const { stated, given, total } = sources;
  const settings: SettledSettings =
    stated === undefined ? withoutSheet(sources, found) : { ...stated };
  if (stated !== undefined && total?.place !== undefined) checkTotal(stated, total, found);
  const { number, date, issuer, tieRule, bands, rankingGroups, id: ownId, ...others } = settings;
  const id =
    ownId ??
    given.id ??
    (number !== undefined && issuer !== undefined ? derivedId({ number, issuer }) : undefined);
  if (ownId === undefined && given.id === undefined && id !== undefined) {
    found.note({ kind: "id-derived", id }, found.placeOf("id") ?? NO_SHEET);
  }
  checkShares(settings, found);
  return {
    ...withoutUndefined(others),
    // Without a decision there is nothing to make an id of; that is refused already.
    id: id ?? "x",
    decision: { number, date, issuer },
    ...(tieRule !== undefined && {
      tieRule: tieRule.length === 0 ? "shared-rank" : { sections: tieRule },
    }),
    ...(bands !== undefined && bands.length > 0 && { bands: bands.map(withoutUndefined) }),
    ...(rankingGroups !== undefined && rankingGroups.length > 0 && { rankingGroups }),
  };
}

type SettledSettings = { -readonly [Key in keyof StatedSettings]: StatedSettings[Key] };

const NO_SHEET: SetPlace = { sheetName: SET_SHEET_NAMES.settings, cell: undefined };

/** An annex alone: what is given, what it says above its list, and the sum of its sections. */
function withoutSheet(
  { given, list, total }: SettingSources,
  found: ReadingNotes,
): SettledSettings {
  const settings: SettledSettings = { ...given };
  const ofAnnex: Partial<SetSettings> = {
    ...(list !== undefined && !list.isOurs && annexSettings(list)),
    ...(total !== undefined && { total: total.total }),
  };
  if (total?.place !== undefined) found.place("total", total.place);
  for (const setting of SET_SETTINGS) {
    if (settings[setting] !== undefined) continue;
    const value = ofAnnex[setting];
    if (value !== undefined) {
      Object.assign(settings, { [setting]: value });
      const place = found.placeOf(setting) ?? {
        sheetName: list?.grid.sheetName ?? "",
        cell: undefined,
      };
      found.note(noteOf(setting, value, total), place);
    } else if (!MAY_BE_EMPTY.has(setting)) {
      found.refuse({ kind: "missing-setting", setting }, NO_SHEET, SETTING_PATHS[setting], setting);
    }
  }
  if (settings.bands === undefined) {
    found.refuse({ kind: "missing-setting", setting: "bands" }, NO_SHEET, "bands");
  }
  return settings;
}

/** Where a setting comes from that nobody gave. */
function noteOf(
  setting: SetSetting,
  value: unknown,
  total: StatedTotal | undefined,
): SetNoteDetail {
  const sum = total === undefined ? undefined : pointsFromNumber(total.total);
  if (setting === "total" && sum !== undefined && total?.place === undefined) {
    return { kind: "total-of-sections", total: sum };
  }
  const shown = setting === "date" ? formatDate(String(value)) : String(value).replace(".", ",");
  return { kind: "setting-from-annex", setting, shown };
}

/** A list's own row of its total against the setting. */
function checkTotal(
  stated: StatedSettings,
  { total, place }: StatedTotal,
  found: ReadingNotes,
): void {
  const [sum, inRow] = [stated.total, total].map((one) =>
    one === undefined ? undefined : pointsFromNumber(one),
  );
  if (sum === undefined || inRow === undefined || sum === inRow || place === undefined) return;
  found.refuse({ kind: "stated-sum-differs", stated: inRow, sum }, place);
}

/** A typed "90%" is the number 0.9 to Excel. */
function checkShares({ indexUnit, bands = [] }: SettledSettings, found: ReadingNotes): void {
  const best = Math.max(0, ...bands.map(({ from }) => from ?? 0));
  if (indexUnit !== "percent" || best === 0 || best > 1) return;
  const index = bands.findIndex(({ from }) => from === best);
  const hundredths = pointsFromNumber(best);
  const shown = String(hundredths === undefined ? best : pointsToNumber(hundredths));
  const path = `bands[${String(index)}].from`;
  found.refuse(
    { kind: "share-for-percent", shown: shown.replace(".", ",") },
    found.placeOf(path) ?? NO_SHEET,
    path,
    "from",
  );
}

const withoutUndefined = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
