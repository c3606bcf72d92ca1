import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { isSameScore } from "../scoring/same-score";
import { type Score, UNSCORED } from "../scoring/score";
import type { SurveyFinding, SurveyRefusal } from "../scoring/survey-finding";
import type { Grid, WorkbookContent } from "../sheet-model/grid";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { readSurvey } from "../templates/reading/read-survey";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";
import { SURVEY_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import { type SurveyImportRefusal, surveyedWorkbook } from "./surveyed-workbook";

/** What becomes of a unit's appraised score of a survey leaf. */
export const SURVEY_STATES = ["new", "changed", "equal"] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

/** A result of the survey against what the unit's sheet has. */
export interface SurveyEntry {
  readonly unit: string;
  readonly sheetName: string;
  readonly leaf: CriteriaNode;
  readonly state: SurveyState;
  readonly before: Score;
  readonly now: Score;
}

/** What importing the results would do; nothing is written yet. */
export interface PreparedSurvey {
  readonly set: CriteriaSet;
  /** Undefined where they come from the workbook's own sheet. */
  readonly fileName: string | undefined;
  readonly entries: readonly SurveyEntry[];
  readonly findings: readonly SurveyFinding[];
}

export interface SurveyFile {
  readonly fileName: string;
  readonly content: WorkbookContent;
}

/**
 * Holds the survey's results in a file against the open compiled workbook. All that was entered there
 * until now is logged first. Errors: why the workbook or the file has nothing to import.
 */
export async function prepareSurveyImport(
  workbook: OpenWorkbook,
  { fileName, content }: SurveyFile,
  { now }: { readonly now: Date },
): Promise<Result<PreparedSurvey, SurveyImportRefusal>> {
  const grids = surveyGrids(content);
  return grids.ok ? prepared(workbook, grids.value, fileName, now) : grids;
}

/** The same for what was typed in the open workbook's own sheet. */
export async function prepareTypedSurvey(
  workbook: OpenWorkbook,
  { now }: { readonly now: Date },
): Promise<Result<PreparedSurvey, SurveyImportRefusal>> {
  const read = await workbook.read([SURVEY_SHEET_NAME]);
  return read.ok ? prepared(workbook, read.value, undefined, now) : read;
}

/** The sheets of a workbook that may hold results; of a compiled one only that which is for them. */
export function surveyGrids({
  grids,
  properties,
}: WorkbookContent): Result<readonly Grid[], SurveyRefusal> {
  if (!(COMPILED_PROPERTY in properties)) return ok(grids);
  const own = grids.filter(({ sheetName }) => sheetName === SURVEY_SHEET_NAME);
  return own.length === 0 ? err({ kind: "compiled-workbook" }) : ok(own);
}

async function prepared(
  workbook: OpenWorkbook,
  grids: readonly Grid[],
  fileName: string | undefined,
  now: Date,
): Promise<Result<PreparedSurvey, SurveyImportRefusal>> {
  const surveyed = await surveyedWorkbook(workbook, now);
  if (!surveyed.ok) return surveyed;
  const { set, units } = surveyed.value;
  const reading = readSurvey(
    grids,
    set,
    units.map(({ scorecard }) => scorecard.unit),
  );
  if (!reading.ok) return reading;
  const sheetsByUnit = new Map(units.map((unit) => [unit.scorecard.unit, unit]));
  const { results, findings } = reading.value;
  const entries = results.flatMap(({ unit, leaf, score: result }): SurveyEntry[] => {
    const sheet = sheetsByUnit.get(unit);
    if (sheet === undefined) return [];
    const { sheetName, scorecard } = sheet;
    const before = scorecard.scoresByCode.get(leaf.code)?.appraised ?? UNSCORED;
    const state = stateOf(before, result);
    return [{ unit: unit.name, sheetName, leaf, state, before, now: result }];
  });
  return ok({ set, fileName, entries, findings });
}

function stateOf(before: Score, result: Score): SurveyState {
  if (before.kind === "unscored") return "new";
  return isSameScore(before, result) ? "equal" : "changed";
}
