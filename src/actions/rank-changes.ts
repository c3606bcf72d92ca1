import type { RankChange, RankingOutcome } from "../scoring/ranking-outcome";
import type { UnrankedReason } from "../scoring/standings";
import type { CompiledUnit } from "../templates/sheets/compiled-unit";
import { type FilledRow, rankedName } from "../templates/sheets/filled-ranking";

/** What came of a ranking that is in order again; `before` are its rows as they were. */
export function outcomeOf(
  units: readonly CompiledUnit[],
  before: readonly FilledRow[],
): RankingOutcome & { readonly kind: "recalculated" } {
  const count = (reason: UnrankedReason | undefined) =>
    units.filter(({ standing }) => standing.unranked === reason).length;
  const unknownKind = count("unknown-kind");
  const moved = units.filter((unit, index) => rankedName(unit) !== before[index]?.name).length;
  return {
    kind: "recalculated",
    ranked: count(undefined),
    unranked: count("incomplete"),
    ...(unknownKind > 0 && { unknownKind }),
    moved: before.length === 0 ? null : moved,
    changes: rankChanges(units, before),
  };
}

/** Whether a ranking has rows for just these units, whatever their order. */
export function hasRowsFor(units: readonly CompiledUnit[], rows: readonly FilledRow[]): boolean {
  const [now, then] = [units.map(rankedName), rows.map(({ name }) => name)].map((names) =>
    JSON.stringify([...names].sort()),
  );
  return now === then;
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
