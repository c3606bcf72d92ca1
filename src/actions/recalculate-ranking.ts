import { BUILT_IN_SETS } from "../criteria/built-in-sets";
import { type Result, ok } from "../result";
import type { RankChange, RankingOutcome } from "../scoring/ranking-outcome";
import { compareStandings, standingsOf } from "../scoring/standings";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { readScorecard } from "../templates/reading/read-scorecard";
import { COMPILED_SHEET_NAMES, RANKING_SHEET_NAME } from "../templates/sheets/compiled-workbook";
import {
  type FilledRow,
  filledRows,
  rankedName,
  refreshedRanking,
} from "../templates/sheets/refreshed-ranking";
import type { CompiledUnit } from "../templates/sheets/compiled-unit";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";

/**
 * Puts the units of the open compiled workbook in the order of their scores as they are now; ranks,
 * classes and totals are formulas and need no help. Errors: why the spreadsheet program refused.
 */
export async function recalculateRanking(
  workbook: OpenWorkbook,
): Promise<Result<RankingOutcome, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const { properties, sheetNames } = outline.value;
  const set = BUILT_IN_SETS.get(properties[COMPILED_PROPERTY] ?? "");
  if (set === undefined) return ok({ kind: "nothing-to-rank" });

  const unitSheets = sheetNames.filter((name) => !COMPILED_SHEET_NAMES.includes(name));
  const read = await workbook.read([RANKING_SHEET_NAME, ...unitSheets]);
  if (!read.ok) return read;
  const [ranking, ...grids] = read.value;
  const scorecards = grids.flatMap((grid) => {
    const reading = readScorecard({ grids: [grid], properties: {} }, set, grid.sheetName);
    return reading.ok ? [reading.value] : [];
  });
  if (ranking === undefined || scorecards.length === 0) return ok({ kind: "nothing-to-rank" });
  const before = filledRows(ranking);
  if (before.length !== scorecards.length) {
    return ok({ kind: "units-changed", sheets: scorecards.length, rows: before.length });
  }

  const standings = standingsOf(
    scorecards.map(({ scorecard }) => scorecard),
    set,
  );
  const units = standings
    .map((standing, index) => ({ standing, sheetName: scorecards[index]?.sheetName ?? "" }))
    .sort((a, b) => compareStandings(a.standing, b.standing));
  const refilled = await workbook.refill(refreshedRanking(set, units, sheetNames));
  if (!refilled.ok) return refilled;
  const ranked = standings.filter(({ rank }) => rank !== null).length;
  const moved = units.filter((unit, index) => rankedName(unit) !== before[index]?.name).length;
  const changes = rankChanges(units, before);
  return ok({ kind: "recalculated", ranked, unranked: units.length - ranked, moved, changes });
}

/** Units of one name are told apart by their order, as nothing else in the sheet does. */
function rankChanges(units: readonly CompiledUnit[], before: readonly FilledRow[]): RankChange[] {
  const rowsByName = new Map<string, FilledRow[]>();
  for (const row of before) rowsByName.set(row.name, [...(rowsByName.get(row.name) ?? []), row]);
  return units.flatMap((unit) => {
    const { scorecard, rank, band } = unit.standing;
    const row = rowsByName.get(rankedName(unit))?.shift();
    const isKnown = before.some((each) => each.rank !== null);
    if (row === undefined || !isKnown) return [];
    const change: RankChange = {
      unit: scorecard.unit.name,
      rank: { before: row.rank, now: rank },
      band: { before: row.band, now: band?.name ?? null },
    };
    const isSame = change.rank.before === rank && change.band.before === change.band.now;
    return isSame ? [] : [change];
  });
}
