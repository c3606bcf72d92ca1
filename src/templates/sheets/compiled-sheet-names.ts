import {
  APPRAISAL_SHEET_NAME,
  CHARTS_SHEET_NAME,
  COMPARISON_SHEET_NAME,
  DATA_SHEET_NAME,
  LOG_SHEET_NAME,
  LOST_POINTS_SHEET_NAME,
  PLAN_SHEET_NAME,
} from "../../wording/vi/compiling-sheet-names";
import { SET_SHEET_NAMES } from "../../wording/vi/set-sheet-names";
import {
  ASSIGNMENTS_TEXTS,
  FINDINGS_TEXTS,
  RANKING_TEXTS,
  SUMMARY_TEXTS,
} from "../../wording/vi/sheet-texts";

export const RANKING_SHEET_NAME = RANKING_TEXTS.sheetName;
export const SUMMARY_SHEET_NAME = SUMMARY_TEXTS.sheetName;
export const FINDINGS_SHEET_NAME = FINDINGS_TEXTS.sheetName;

/** The sheets of a compiled workbook that follow those of its units and are drawn anew for them. */
export const COMPILED_SHEET_NAMES: readonly string[] = [
  RANKING_SHEET_NAME,
  SUMMARY_SHEET_NAME,
  COMPARISON_SHEET_NAME,
  LOST_POINTS_SHEET_NAME,
  CHARTS_SHEET_NAME,
  FINDINGS_SHEET_NAME,
];

/** The sheets in which the compiling level works; they stay when the compiled sheets are drawn anew. */
const WORKING_SHEET_NAMES: readonly string[] = [
  APPRAISAL_SHEET_NAME,
  LOG_SHEET_NAME,
  PLAN_SHEET_NAME,
  DATA_SHEET_NAME,
  ASSIGNMENTS_TEXTS.sheetName,
];

/** All sheets of a compiled workbook that are no unit's; a second set's own are numbered. */
export const NO_UNIT_SHEET_NAMES: readonly string[] = [
  ...COMPILED_SHEET_NAMES,
  ...WORKING_SHEET_NAMES,
  ...Object.values(SET_SHEET_NAMES),
];
