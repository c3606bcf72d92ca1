import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { type Result, err, ok } from "../result";
import type { SubmissionRefusal } from "../scoring/submission-refusal";
import type { WorkbookContent } from "../sheet-model/grid";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import { type ScorecardReading, readScorecard } from "../templates/reading/read-scorecard";
import { identityWithin } from "../templates/recorded-identity";
import { compiledBy } from "../templates/recorded-set";
import { setOfSheets } from "./recorded-sets";
import { setAmong } from "./set-among";
import type { FileRefusal } from "./source-file";

/** Reads one file as a unit's scorecard of this set and tells everything that was found in it. */
export async function checkScorecard(
  fileName: string,
  bytes: Uint8Array,
  set: CriteriaSet,
  files: WorkbookFiles,
): Promise<Result<ScorecardReading, FileRefusal>> {
  const workbook = await files.read(bytes);
  return workbook.ok ? readScorecard(workbook.value, set, fileName) : err(workbook.error);
}

/** A scorecard, and the set by which it was read. */
export interface ScorecardOfSet {
  readonly set: CriteriaSet;
  /** Whether the file says so itself. */
  readonly isOwn: boolean;
  readonly reading: ScorecardReading;
}

/**
 * Reads one file as a unit's scorecard by the set that was chosen, or where none was by the file's own, and
 * by `usual` where it does not say one.
 */
export async function readFileBySet(
  fileName: string,
  bytes: Uint8Array,
  chosen: CriteriaSet | undefined,
  files: WorkbookFiles,
  usual: CriteriaSet = KNOWN_SETS.usual,
): Promise<Result<ScorecardOfSet, FileRefusal>> {
  const workbook = await files.read(bytes);
  if (!workbook.ok) return workbook;
  return readContentBySet(workbook.value, fileName, chosen, usual);
}

/** The same of a workbook that was read. */
export function readContentBySet(
  content: WorkbookContent,
  fileName: string,
  chosen: CriteriaSet | undefined,
  usual: CriteriaSet = KNOWN_SETS.usual,
): Result<ScorecardOfSet, SubmissionRefusal> {
  const scorecards = content.grids.filter((grid) => identityWithin(grid)?.cchc === "scorecard");
  const isUnits = compiledBy(content.properties) === undefined;
  const wanted = chosen === undefined && isUnits ? setOfSheets(scorecards) : undefined;
  const own = wanted && setAmong(content.grids, wanted);
  if (own?.ok === false) return own;
  const set = own?.value ?? chosen ?? usual;
  const reading = readScorecard(content, set, fileName);
  return reading.ok ? ok({ set, isOwn: own !== undefined, reading: reading.value }) : reading;
}
