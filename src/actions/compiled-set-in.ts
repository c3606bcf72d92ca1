import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import type { SetRefusal } from "../scoring/set-refusal";
import type { WorkbookContent } from "../sheet-model/grid";
import { compiledBy } from "../templates/recorded-set";
import { setAmong } from "./set-among";

/**
 * The set by which a workbook that was read was compiled; undefined where it was not. Errors: set-not-found,
 * set-changed.
 */
export function compiledSetIn({
  grids,
  properties,
}: WorkbookContent): Result<CriteriaSet | undefined, SetRefusal> {
  const wanted = compiledBy(properties);
  return wanted === undefined ? ok(undefined) : setAmong(grids, wanted);
}
