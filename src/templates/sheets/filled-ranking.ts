import { NO_POINTS, type Points, pointsFromNumber } from "../../criteria/points";
import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import type { CompiledUnit } from "./compiled-unit";
import { FIRST_RANKED_ROW, columnsOf } from "./ranking-layout";

/** A unit's row of `Xếp hạng`: how the unit stood when the sheet was filled, and how it stands now. */
export interface FilledRow {
  /** As `rankedName` writes it. */
  readonly name: string;
  readonly rank: number | null;
  readonly band: string | null;
  /** By what it is ranked: its appraised total in points, or its index in the set's unit. */
  readonly total: number | null;
  readonly totalNow: number | null;
  readonly rankNow: number | null;
}

/**
 * The units' rows in the order of a ranking sheet, without the lines above groups; of a sheet that does not
 * remember, without ranks and totals.
 */
export function filledRows(ranking: Grid): FilledRow[] {
  const columns = columnsOf(ranking);
  return ranking.rows.slice(FIRST_RANKED_ROW).flatMap((row) => {
    const name = row[columns.unit];
    if (name?.kind !== "text") return [];
    const band = row[columns.filledBand];
    return {
      name: name.text,
      rank: numberIn(row[columns.filledRank]),
      band: band?.kind === "text" && band.text !== "" ? band.text : null,
      total: numberIn(row[columns.filledTotal]),
      totalNow: numberIn(row[columns.index ?? columns.appraised]),
      rankNow: numberIn(row[columns.rank]),
    };
  });
}

/**
 * Whether scores have changed since the ranking was filled, as its notice says: where a last score is 0, or
 * sections decide between equal units, ranks may be others while totals are the same.
 */
export function isRankingStale(ranking: Grid): boolean {
  const rows = filledRows(ranking);
  const remembers = rows.some(({ total }) => total !== null);
  return (
    remembers &&
    rows.some(({ total, totalNow, rank, rankNow }) => total !== totalNow || rank !== rankNow)
  );
}

/** What each unit is ranked and classed by as it is now; null where it has no rank. */
export const rankedTotals = (ranking: Grid): (Points | null)[] =>
  filledRows(ranking).map(({ rankNow, totalNow }) => {
    if (rankNow === null || totalNow === null) return null;
    const total = pointsFromNumber(totalNow);
    // Somebody may have typed over the formula.
    return total === undefined || total < NO_POINTS ? null : total;
  });

const numberIn = (cell: CellContent | undefined): number | null =>
  cell?.kind === "number" ? cell.value : null;

/** As a ranking sheet writes a unit's name. */
export const rankedName = ({ standing }: CompiledUnit): string =>
  peoplesCommittee(standing.scorecard.unit);
