import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { type Result, err, ok } from "../result";
import { isSetRefusal } from "../scoring/set-refusal";
import type { SetName, SubmissionRefusal } from "../scoring/submission-refusal";
import type { WorkbookContent } from "../sheet-model/grid";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import { type ScorecardReading, readScorecard } from "../templates/reading/read-scorecard";
import { identityWithin } from "../templates/recorded-identity";
import { compiledBy } from "../templates/recorded-set";
import { setsOfSheets } from "./recorded-sets";
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
  const own = chosen === undefined && isUnits ? setsOfSheets(scorecards) : [];
  const filled = mostFilled(own.map((wanted) => readByOwnSet(content, fileName, wanted)));
  if (filled !== undefined) return filled;
  const set = chosen ?? usual;
  const reading = readScorecard(content, set, fileName);
  return reading.ok ? ok({ set, isOwn: false, reading: reading.value }) : reading;
}

type ReadBySet = Result<ScorecardOfSet, SubmissionRefusal>;

function readByOwnSet(content: WorkbookContent, fileName: string, wanted: SetName): ReadBySet {
  const set = setAmong(content.grids, wanted);
  if (!set.ok) return set;
  const reading = readScorecard(content, set.value, fileName);
  return reading.ok ? ok({ set: set.value, isOwn: true, reading: reading.value }) : reading;
}

/**
 * Of a workbook's readings by several sets one that is filled before an empty one, as among sheets of one set; of
 * those that are alike the first. Where a set is not to be had its sheet may be the filled one, and counts as such.
 * Undefined where there is none.
 */
function mostFilled(all: readonly ReadBySet[]): ReadBySet | undefined {
  const filled = all.find((each) =>
    each.ok ? isEntered(each.value.reading) : isSetRefusal(each.error),
  );
  return filled ?? all.find((each) => each.ok) ?? all[0];
}

/** Whether anything was entered as a self-score, valid or not. */
const isEntered = ({ scorecard }: ScorecardReading): boolean =>
  [...scorecard.scoresByCode.values()].some(
    ({ self }) => self.kind === "valid" || self.kind === "invalid",
  );
