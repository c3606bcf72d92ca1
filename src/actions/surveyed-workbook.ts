import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import type { CompiledRefusal } from "../scoring/compiled-refusal";
import type { SurveyRefusal } from "../scoring/survey-finding";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook } from "../sheet-model/open-workbook";
import { hasSurvey } from "../templates/reading/read-survey";
import { surveySheet } from "../templates/sheets/survey-sheet";
import { SURVEY_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import { type UnitSheet, outOfFormNames } from "./read-units";
import { takeStock } from "./take-stock";

/** Why the survey's results cannot be taken into the open workbook. */
export type SurveyImportRefusal = HostRefusal | CompiledRefusal | SurveyRefusal;

/** A compiled workbook of which the units can be given results. */
export interface SurveyedWorkbook {
  readonly set: CriteriaSet;
  readonly units: readonly UnitSheet[];
}

/** The open workbook with all that was entered until now logged. Errors: why it takes no results. */
export async function surveyedWorkbook(
  workbook: OpenWorkbook,
  now: Date,
): Promise<Result<SurveyedWorkbook, SurveyImportRefusal>> {
  const stock = await takeStock(workbook, { now });
  if (!stock.ok) return stock;
  const { set, units } = stock.value;
  if (set === undefined) return err({ kind: "not-compiled" });
  if (!hasSurvey(set)) return err({ kind: "no-survey" });
  if (units.length === 0) return err({ kind: "no-units" });
  const sheetNames = outOfFormNames(units);
  return sheetNames.length > 0 ? err({ kind: "out-of-form", sheetNames }) : ok({ set, units });
}

/**
 * Draws the sheet in which the survey's results are typed in front of the others; one that is there is
 * shown instead. Answers whether one was drawn. Errors: why not; the workbook is then as it was.
 */
export async function insertSurveySheet(
  workbook: OpenWorkbook,
  { now, ...options }: InsertOptions & { readonly now: Date },
): Promise<Result<"drawn" | "shown", SurveyImportRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  if (outline.value.sheetNames.includes(SURVEY_SHEET_NAME)) {
    const shown = await workbook.select(SURVEY_SHEET_NAME, "A1");
    return shown.ok ? ok("shown") : shown;
  }
  const surveyed = await surveyedWorkbook(workbook, now);
  if (!surveyed.ok) return surveyed;
  const { set, units } = surveyed.value;
  const drawn = await workbook.insert(
    { title: "", sheets: [surveySheet(set, units)], properties: {} },
    { ...options, place: "front" },
  );
  return drawn.ok ? ok("drawn") : drawn;
}
