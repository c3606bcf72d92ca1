import type { CriteriaSet } from "../../criteria/criteria-set";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import type { SheetModel } from "../../sheet-model/sheet";
import { COMPARISON_TEXTS, LOST_POINTS_TEXTS } from "../../wording/vi/comparison-texts";
import { FIRST_COMPARED_ROW } from "./comparison-layout";
import { comparisonSheet } from "./comparison-sheet";
import type { CompiledUnit } from "./compiled-unit";
import { FIRST_RANKED_ROW } from "./ranking-layout";
import { rankingLines } from "./ranking-lines";
import { rankingSheet } from "./ranking-sheet";
import { SummaryLayout } from "./summary-layout";
import { summarySheet } from "./summary-sheet";

/** The comparison of the units reads the other sheet's columns of differences. */
const COMPARISON_SHEET_NAMES: readonly string[] = [
  COMPARISON_TEXTS.sheetName,
  LOST_POINTS_TEXTS.sheetName,
];

/**
 * The units' rows of `Tổng hợp`, `So sánh` and `Xếp hạng` in a new order; titles and notes around them
 * stay as they are, and so do the lines above groups, which must stand where they did. A workbook from before there was a comparison, or whose comparison was deleted,
 * does without it.
 */
export function refreshedRanking(
  set: CriteriaSet,
  units: readonly CompiledUnit[],
  sheetNames: readonly string[],
): readonly RowsToFill[] {
  const rowsFrom = (sheet: SheetModel, firstRow: number, rows = units.length): RowsToFill => ({
    sheetName: sheet.name,
    firstRow,
    rows: sheet.rows.slice(firstRow, firstRow + rows),
  });
  const firstSummaryRow = new SummaryLayout(set, units.length).firstUnitRow;
  const isCompared = COMPARISON_SHEET_NAMES.every((name) => sheetNames.includes(name));
  return [
    rowsFrom(summarySheet(set, undefined, units), firstSummaryRow),
    ...(isCompared ? [rowsFrom(comparisonSheet(set, undefined, units), FIRST_COMPARED_ROW)] : []),
    rowsFrom(rankingSheet(set, units), FIRST_RANKED_ROW, rankingLines(set, units).length),
  ];
}
