import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import type { SetRefusal } from "../scoring/set-refusal";
import type { WorkbookContent } from "../sheet-model/grid";
import type { HostResult, OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import { compiledBy } from "../templates/recorded-set";
import { setInOpen } from "./recorded-sets";
import { setAmong } from "./set-among";

/**
 * The set by which the open workbook was compiled; undefined where it was not. Errors: set-not-found,
 * set-changed, or why the spreadsheet program refused.
 */
export async function compiledSet(
  workbook: Pick<OpenWorkbook, "read">,
  outline: Pick<WorkbookOutline, "properties" | "sheetNames">,
): HostResult<CriteriaSet | undefined> {
  const wanted = compiledBy(outline.properties);
  return wanted === undefined ? ok(undefined) : setInOpen(workbook, outline, wanted);
}

/** The same of a workbook that was read. */
export function compiledSetIn({
  grids,
  properties,
}: WorkbookContent): Result<CriteriaSet | undefined, SetRefusal> {
  const wanted = compiledBy(properties);
  return wanted === undefined ? ok(undefined) : setAmong(grids, wanted);
}
