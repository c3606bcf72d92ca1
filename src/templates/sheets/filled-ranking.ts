import { NO_POINTS, type Points, pointsFromNumber } from "../../criteria/points";
import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import type { CompiledUnit } from "./compiled-unit";
import { FIRST_RANKED_ROW, RANKING_COLUMNS as COLUMNS } from "./ranking-layout";

/** A unit's row of `Xếp hạng`: how the unit stood when the sheet was filled, and how it stands now. */
export interface FilledRow {
  /** As `rankedName` writes it. */
  readonly name: string;
  readonly rank: number | null;
  readonly band: string | null;
  /** Totals in points. */
  readonly total: number | null;
  readonly totalNow: number | null;
  readonly rankNow: number | null;
}

/** The units' rows in the order of a ranking sheet; of a sheet that does not remember, without ranks and totals. */
export function filledRows(ranking: Grid): FilledRow[] {
  return ranking.rows.slice(FIRST_RANKED_ROW).flatMap((row) => {
    const name = row[COLUMNS.unit];
    if (name?.kind !== "text") return [];
    const band = row[COLUMNS.filledBand];
    return {
      name: name.text,
      rank: numberIn(row[COLUMNS.filledRank]),
      band: band?.kind === "text" && band.text !== "" ? band.text : null,
      total: numberIn(row[COLUMNS.filledTotal]),
      totalNow: numberIn(row[COLUMNS.appraised]),
      rankNow: numberIn(row[COLUMNS.rank]),
    };
  });
}

/** Whether scores have changed since the ranking was filled, as its notice says. */
export function isRankingStale(ranking: Grid): boolean {
  const rows = filledRows(ranking);
  const remembers = rows.some(({ total }) => total !== null);
  return remembers && rows.some(({ total, totalNow }) => total !== totalNow);
}

/** The appraised total of each unit as it is now; null where it has no rank, as its appraisal is incomplete. */
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
