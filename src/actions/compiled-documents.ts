import type { Result } from "../result";
import type { CompiledResults } from "../scoring/compiled-results";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook } from "../sheet-model/open-workbook";
import { identityOf, recordIdentity } from "../templates/recorded-identity";
import { compiledReport } from "../templates/report/compiled-report";
import { publishingDecisionDocument } from "../templates/report/publishing-decision-document";
import { RANKING_SHEET_NAME } from "../templates/sheets/compiled-sheet-names";
import { recordedDecision } from "../templates/sheets/publishing-decision";
import { COMPILED_REPORT_TEXTS } from "../wording/vi/compiled-report-texts";
import { DECISION_TEXTS } from "../wording/vi/publishing-decision-texts";
import { type NamedDocument, insertDocument, wordFileName } from "./document-files";
import type { CompiledWorkbook } from "./read-compiled-file";

/** A document of the compiling level, and what it is called as a file and as sheets. */
export interface CompiledDocument extends NamedDocument {
  readonly sheetNames: readonly string[];
}

/** The draft of the decision that publishes a workbook's ranking, with Phụ lục II. */
export function makeDecision(workbook: CompiledWorkbook): CompiledDocument {
  const results = resultsIn(workbook);
  const { fileName, sheetNames } = DECISION_TEXTS;
  return {
    document: publishingDecisionDocument(results),
    fileName: wordFileName(fileName(results.year)),
    sheetNames,
  };
}

/** The report to the level above; `before` is the workbook of the year before, where there is one. */
export function makeCompiledReport(
  workbook: CompiledWorkbook,
  before?: CompiledWorkbook,
): CompiledDocument {
  const results = resultsIn(workbook);
  const { fileName, sheetNames } = COMPILED_REPORT_TEXTS;
  return {
    document: compiledReport(results, before && resultsIn(before)),
    fileName: wordFileName(fileName(results.year)),
    sheetNames,
  };
}

/** The scores as they stand on the units' sheets, and the decision that the ranking names. */
function resultsIn({ set, year, units, sheets }: CompiledWorkbook): CompiledResults {
  const ranking = sheets.get(RANKING_SHEET_NAME);
  return {
    set,
    year,
    scorecards: units.map(({ scorecard }) => scorecard),
    decision: ranking && recordedDecision(ranking),
  };
}

/**
 * Draws a document into its open workbook as sheets to be printed, which are never taken for a unit's.
 * Answers with the first one's name. Errors: why the spreadsheet program refused.
 */
export function insertCompiledDocument(
  workbook: OpenWorkbook,
  { set, year }: CompiledWorkbook,
  { document, sheetNames }: CompiledDocument,
  options?: InsertOptions,
): Promise<Result<string, HostRefusal>> {
  // It is of no single unit.
  const about = { cchc: "report", unit: "", year, round: "council" } as const;
  const identity = recordIdentity(identityOf(set, about));
  return insertDocument(workbook, document, sheetNames, identity, options);
}
