import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { ok } from "../result";
import type { SetName } from "../scoring/submission-refusal";
import type { Grid } from "../sheet-model/grid";
import type { HostResult, OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import type { SetSearch } from "../templates/carried-sets";
import { identityWithin } from "../templates/recorded-identity";
import { recordedSet } from "../templates/recorded-set";
import { hasSetSheetName } from "../templates/set-sheet-name";
import { carriedSetsLater } from "./carried-sets-later";
import { answerTo } from "./found-set";

/**
 * The set that the open workbook refers to: one that is known, or that its own sheets bring, which is known
 * from then; sheets are read only where it is not known. Errors: set-not-found, set-changed, or why the
 * spreadsheet program refused.
 */
export async function setInOpen(
  workbook: Pick<OpenWorkbook, "read">,
  { sheetNames }: Pick<WorkbookOutline, "sheetNames">,
  wanted: SetName,
): HostResult<CriteriaSet> {
  const known = KNOWN_SETS.find(wanted);
  if (known !== undefined) return ok(known);
  // Sheets of a set may have been renamed; all others are read only where those of its name do not bring it.
  const named = sheetNames.filter(hasSetSheetName);
  const { findCarriedSet } = await carriedSetsLater();
  let search: SetSearch = { kind: "absent" };
  for (const names of [named, sheetNames]) {
    if (names.length === 0 || search.kind !== "absent") continue;
    const read = await workbook.read(names);
    if (!read.ok) return read;
    search = findCarriedSet(read.value, wanted, KNOWN_SETS);
  }
  return answerTo(search, wanted);
}

/**
 * The set that these sheets say they are for, those that can be seen before hidden ones; undefined where
 * none says.
 */
export function setOfSheets(grids: readonly Grid[]): SetName | undefined {
  const [first] = [...grids]
    .sort((a, b) => Number(a.hidden) - Number(b.hidden))
    .flatMap((grid) => identityWithin(grid) ?? []);
  return first && recordedSet(first);
}
