import type { CriteriaSet } from "../criteria/criteria-set";
import { ok } from "../result";
import type { HostResult, OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import { compiledBy } from "../templates/recorded-set";
import { setInOpen } from "./recorded-sets";

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
