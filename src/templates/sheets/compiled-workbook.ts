import type { CriteriaSet } from "../../criteria/criteria-set";
import { type Standing, compareStandings } from "../../scoring/standings";
import { legalSheetNames } from "../../sheet-model/sheet-names";
import type { WorkbookModel } from "../../sheet-model/sheet";
import { CHART_TEXTS } from "../../wording/vi/chart-texts";
import { COMPARISON_TEXTS, LOST_POINTS_TEXTS } from "../../wording/vi/comparison-texts";
import { FINDINGS_TEXTS, RANKING_TEXTS, SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";
import { chartsSheet } from "./charts-sheet";
import { lostPointsSheet } from "./comparison-criteria-sheet";
import { comparisonSheet } from "./comparison-sheet";
import { type FindingRow, findingsSheet } from "./findings-sheet";
import { rankingSheet } from "./ranking-sheet";
import { scorecardSheet } from "./scorecard-sheet";
import { summarySheet } from "./summary-sheet";
import { COMPILED_PROPERTY } from "../workbook-properties";

export const RANKING_SHEET_NAME = RANKING_TEXTS.sheetName;

/** The sheets of a compiled workbook that are no unit's. */
export const COMPILED_SHEET_NAMES: readonly string[] = [
  RANKING_SHEET_NAME,
  SUMMARY_TEXTS.sheetName,
  COMPARISON_TEXTS.sheetName,
  LOST_POINTS_TEXTS.sheetName,
  CHART_TEXTS.sheetName,
  FINDINGS_TEXTS.sheetName,
];

/**
 * The compiling level's workbook: `Xếp hạng`, `Tổng hợp`, `So sánh`, `Tiêu chí mất điểm`, `Biểu đồ`,
 * `Phát hiện`, then a sheet a unit, best first. Scores are entered on the units' sheets alone;
 * everything else follows by formula.
 */
export function compiledWorkbook(
  set: CriteriaSet,
  year: number | undefined,
  standings: readonly Standing[],
  findings: readonly FindingRow[],
): WorkbookModel {
  const inOrder = [...standings].sort(compareStandings);
  const names = legalSheetNames(
    inOrder.map(({ scorecard }) => scorecard.unit.name),
    COMPILED_SHEET_NAMES,
  );
  const units = inOrder.map((standing, index) => ({ standing, sheetName: names[index] ?? "" }));
  return {
    title: SUMMARY_TEXTS.title(year),
    sheets: [
      rankingSheet(set, units),
      summarySheet(set, year, units),
      comparisonSheet(set, year, units),
      lostPointsSheet(set, year, units),
      chartsSheet(set, year, units),
      findingsSheet(findings),
      ...units.map(({ standing, sheetName }) => scorecardSheet(set, standing.scorecard, sheetName)),
    ],
    properties: { [COMPILED_PROPERTY]: set.id },
  };
}
