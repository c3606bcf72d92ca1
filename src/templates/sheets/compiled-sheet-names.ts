import { CHART_TEXTS } from "../../wording/vi/chart-texts";
import { COMPARISON_TEXTS, LOST_POINTS_TEXTS } from "../../wording/vi/comparison-texts";
import { FINDINGS_TEXTS, RANKING_TEXTS, SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";

export const RANKING_SHEET_NAME = RANKING_TEXTS.sheetName;
export const SUMMARY_SHEET_NAME = SUMMARY_TEXTS.sheetName;
export const FINDINGS_SHEET_NAME = FINDINGS_TEXTS.sheetName;

/** The sheets of a compiled workbook that are no unit's. */
export const COMPILED_SHEET_NAMES: readonly string[] = [
  RANKING_SHEET_NAME,
  SUMMARY_SHEET_NAME,
  COMPARISON_TEXTS.sheetName,
  LOST_POINTS_TEXTS.sheetName,
  CHART_TEXTS.sheetName,
  FINDINGS_SHEET_NAME,
];
