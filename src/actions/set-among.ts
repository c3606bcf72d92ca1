import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { type Result, ok } from "../result";
import type { SetRefusal } from "../scoring/set-refusal";
import type { SetName } from "../scoring/submission-refusal";
import type { Grid } from "../sheet-model/grid";
import { findCarriedSet } from "../templates/carried-sets";
import { answerTo } from "./recorded-sets";

/**
 * The set that a workbook which was read refers to: one that is known, or that its own sheets bring, which is
 * known from then. Errors: set-not-found, set-changed.
 */
export function setAmong(grids: readonly Grid[], wanted: SetName): Result<CriteriaSet, SetRefusal> {
  const known = KNOWN_SETS.find(wanted);
  return known === undefined
    ? answerTo(findCarriedSet(grids, wanted, KNOWN_SETS), wanted)
    : ok(known);
}
