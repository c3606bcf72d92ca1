import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err } from "../result";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import { type ScorecardReading, readScorecard } from "../templates/reading/read-scorecard";
import type { FileRefusal } from "./source-file";

/** Reads one file as a unit's scorecard and tells everything that was found in it. */
export async function checkScorecard(
  fileName: string,
  bytes: Uint8Array,
  set: CriteriaSet,
  files: WorkbookFiles,
): Promise<Result<ScorecardReading, FileRefusal>> {
  const workbook = await files.read(bytes);
  return workbook.ok ? readScorecard(workbook.value, set, fileName) : err(workbook.error);
}
