import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Grid } from "../../sheet-model/grid";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import { peoplesCommittee } from "../../wording/vi/sheet-texts";
import type { CompiledUnit } from "./compiled-unit";
import { FIRST_RANKED_ROW, RANKED_NAME_COLUMN, rankingSheet } from "./ranking-sheet";
import { SummaryLayout } from "./summary-layout";
import { summarySheet } from "./summary-sheet";

/** The units' rows of `Tổng hợp` and `Xếp hạng` in a new order; titles and notes around them stay as they are. */
export function refreshedRanking(
  set: CriteriaSet,
  units: readonly CompiledUnit[],
): readonly RowsToFill[] {
  const summary = summarySheet(set, undefined, units);
  const ranking = rankingSheet(set, units);
  const firstSummaryRow = new SummaryLayout(set, units.length).firstUnitRow;
  const rowsFrom = (sheet: typeof summary, firstRow: number): RowsToFill => ({
    sheetName: sheet.name,
    firstRow,
    rows: sheet.rows.slice(firstRow, firstRow + units.length),
  });
  return [rowsFrom(summary, firstSummaryRow), rowsFrom(ranking, FIRST_RANKED_ROW)];
}

/** The names of the units in the order in which a ranking sheet has them. */
export function rankedNames(ranking: Grid): string[] {
  return ranking.rows.slice(FIRST_RANKED_ROW).flatMap((row) => {
    const name = row[RANKED_NAME_COLUMN];
    return name?.kind === "text" ? [name.text] : [];
  });
}

/** As a ranking sheet writes a unit's name. */
export const rankedName = ({ standing }: CompiledUnit): string =>
  peoplesCommittee(standing.scorecard.unit);
