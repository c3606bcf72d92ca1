import { type Result, ok } from "../result";
import type { Finding } from "../scoring/finding";
import { isSameScore } from "../scoring/same-score";
import { UNSCORED } from "../scoring/score";
import type { LeafScores, Scorecard } from "../scoring/scorecard";
import { standingsOf } from "../scoring/standings";
import { type SurveyFinding, type SurveyRefusal, surveyFinding } from "../scoring/survey-finding";
import type { WorkbookContent } from "../sheet-model/grid";
import { readSurvey } from "../templates/reading/read-survey";
import type { SurveyResult } from "../templates/reading/survey-record";
import type { FindingRow } from "../templates/sheets/findings-sheet";
import { describeSurveyFinding } from "../wording/vi/survey-sentences";
import type { Compilation, CompiledFile } from "./compile";
import { surveyGrids } from "./prepare-survey";
import type { SourceFile } from "./source-file";

/** What was compiled, with the survey's results in it. */
export interface SurveyedCompilation<File extends SourceFile> {
  readonly compilation: Compilation<File>;
  /** So many results were taken. */
  readonly taken: number;
  readonly findings: readonly SurveyFinding[];
}

/**
 * Puts the survey's results in place of the appraised scores that the units' files have of its leaves, and
 * ranks the units anew. Errors: why the file has no results.
 */
export function withSurvey<File extends SourceFile>(
  compilation: Compilation<File>,
  content: WorkbookContent,
): Result<SurveyedCompilation<File>, SurveyRefusal> {
  const grids = surveyGrids(content);
  if (!grids.ok) return grids;
  const { set, units } = compilation;
  const orgUnits = units.map(({ standing }) => standing.scorecard.unit);
  const reading = readSurvey(grids.value, set, orgUnits);
  if (!reading.ok) return reading;

  const { results, findings } = reading.value;
  const resultsOf = ({ unit }: Scorecard) => results.filter((result) => result.unit === unit);
  const scorecards = units.map(({ standing: { scorecard } }) =>
    withResults(scorecard, resultsOf(scorecard)),
  );
  const standings = standingsOf(scorecards, set);
  const surveyed = units.flatMap((each, index): CompiledFile<File>[] => {
    const standing = standings[index];
    if (standing === undefined) return [];
    const scored = new Set(resultsOf(each.standing.scorecard).map(({ leaf }) => leaf.code));
    return [{ ...each, standing, findings: withoutScored(each.findings, scored) }];
  });
  const replaced = units.flatMap(({ standing: { scorecard } }) =>
    resultsOf(scorecard).flatMap((result) => replacement(scorecard, result)),
  );
  return ok({
    compilation: { ...compilation, units: surveyed },
    taken: results.length,
    findings: [...findings, ...replaced],
  });
}

/** The findings as `Phát hiện` shows them. */
export const surveyFindingRows = (
  fileName: string,
  findings: readonly SurveyFinding[],
): FindingRow[] =>
  findings.map((finding) => {
    const { message, fix = "" } = describeSurveyFinding(finding);
    const { detail, severity, code = "", cell, sheetName = "" } = finding;
    const unit = "unit" in detail ? detail.unit : "";
    const place = cell === undefined ? "" : `${sheetName}!${cell}`;
    return { unit, file: fileName, severity, code, place, message, fix };
  });

function withResults(scorecard: Scorecard, results: readonly SurveyResult[]): Scorecard {
  const scores = results.map(({ leaf, score }): readonly [string, LeafScores] => {
    const { self } = scorecard.scoresByCode.get(leaf.code) ?? { self: UNSCORED };
    return [leaf.code, { self, appraised: score }];
  });
  return { ...scorecard, scoresByCode: new Map([...scorecard.scoresByCode, ...scores]) };
}

/** What a file says of leaves that were not appraised, without those that are now. */
function withoutScored(
  findings: readonly Finding[],
  scored: ReadonlySet<string>,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const { detail } = finding;
    if (detail.kind !== "not-scored" || detail.column !== "appraised") return [finding];
    const codes = detail.codes.filter((code) => !scored.has(code));
    return codes.length === 0 ? [] : [{ ...finding, detail: { ...detail, codes } }];
  });
}

function replacement({ unit, scoresByCode }: Scorecard, result: SurveyResult): SurveyFinding[] {
  const { leaf, score: now, cell, sheetName } = result;
  const before = scoresByCode.get(leaf.code)?.appraised ?? UNSCORED;
  if (before.kind === "unscored" || isSameScore(before, now)) return [];
  const detail = { kind: "replaced", unit: unit.name, before, now } as const;
  return [surveyFinding(detail, { code: leaf.code, cell, sheetName })];
}
