import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import type { Finding } from "../scoring/finding";
import type { Scorecard } from "../scoring/scorecard";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import type { TextDocument } from "../sheet-model/text-document";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import { identityOf, recordIdentity } from "../templates/recorded-identity";
import { selfAssessmentReport } from "../templates/report/self-assessment-report";
import { REPORT_TEXTS } from "../wording/vi/report-texts";
import { readFileBySet } from "./check-scorecard";
import { type NamedDocument, insertDocument, wordFileName } from "./document-files";
import type { FileRefusal } from "./source-file";

export interface ReportedScorecard {
  readonly document: TextDocument;
  /** What was found in the scorecard; none of it keeps the report from being made. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one file as a unit's scorecard, retyped or not, and makes its self-assessment report; by the file's
 * own set where none is chosen.
 * Source: 4203/QĐ-UBND, Điều 6.1. Errors: why the file was not taken in.
 */
export async function reportScorecard(
  fileName: string,
  bytes: Uint8Array,
  chosen: CriteriaSet | undefined,
  files: WorkbookFiles,
): Promise<Result<ReportedScorecard, FileRefusal>> {
  const read = await readFileBySet(fileName, bytes, chosen, files);
  if (!read.ok) return read;
  const { set, reading } = read.value;
  const { scorecard, findings } = reading;
  return ok({ document: selfAssessmentReport(set, scorecard), findings });
}

/** A scorecard's report, and what its file is called: by unit and year. */
export const makeReport = (set: CriteriaSet, scorecard: Scorecard): NamedDocument => ({
  document: selfAssessmentReport(set, scorecard),
  fileName: wordFileName(REPORT_TEXTS.fileName(scorecard.unit, scorecard.year)),
});

/**
 * Draws a scorecard's report into the open workbook as a sheet to be printed, behind the sheets that
 * are there, and shows it; where one has its name already, it is numbered. Answers with its name.
 * Errors: why the spreadsheet program refused; the workbook is then as it was.
 */
export async function insertReport(
  workbook: OpenWorkbook,
  set: CriteriaSet,
  scorecard: Scorecard,
): Promise<Result<string, HostRefusal>> {
  const { unit, year } = scorecard;
  const about = {
    cchc: "report",
    unit: unit.name,
    kind: unit.kind,
    year,
    round: "self-scoring",
  } as const;
  const document = selfAssessmentReport(set, scorecard);
  const identity = recordIdentity(identityOf(set, about));
  return insertDocument(workbook, document, [REPORT_TEXTS.sheetName], identity);
}
