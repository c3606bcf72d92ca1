import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { type Result, err, ok } from "../result";
import type { SetRefusal } from "../scoring/set-refusal";
import type { SetName } from "../scoring/submission-refusal";
import type { Grid } from "../sheet-model/grid";
import type { HostResult, OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import type { SetSearch } from "../templates/carried-sets";
import { identityWithin } from "../templates/recorded-identity";
import { recordedSet } from "../templates/recorded-set";
import { hasSetSheetName } from "../templates/set-sheet-name";

/**
 * The set that the open workbook refers to: one that is known, or that its own sheets bring, which is known
 * from then. They are read only where the set is not known, by a part of the program that lies in a file of
 * its own, since most workbooks bring none. Errors: set-not-found, set-changed, or why nothing could be read.
 */
export async function setInOpen(
  workbook: Pick<OpenWorkbook, "read">,
  { sheetNames }: Pick<WorkbookOutline, "sheetNames">,
  wanted: SetName,
): HostResult<CriteriaSet> {
  const known = KNOWN_SETS.find(wanted);
  if (known !== undefined) return ok(known);
  const reading = await import(
    /* webpackChunkName: "carried-sets" */ "../templates/carried-sets"
  ).catch(() => undefined);
  if (reading === undefined) return err({ kind: "failed", code: "carried-sets" });
  // Sheets of a set may have been renamed, and others be called so now; all are read only where those of its
  // name do not bring it.
  const named = sheetNames.filter(hasSetSheetName);
  let search: SetSearch = { kind: "absent" };
  for (const names of [named, sheetNames]) {
    if (names.length === 0 || search.kind === "found") continue;
    const read = await workbook.read(names);
    if (!read.ok) return read;
    search = reading.findCarriedSet(read.value, wanted, KNOWN_SETS);
  }
  return answerTo(search, wanted);
}

/** What a search for a set comes to; a set that was found is known from then. */
export function answerTo(search: SetSearch, wanted: SetName): Result<CriteriaSet, SetRefusal> {
  switch (search.kind) {
    case "found":
      KNOWN_SETS.add(search.set);
      return ok(search.set);
    case "changed":
      return err({ ...wanted, kind: "set-changed", sheetName: search.sheetName });
    case "absent":
      return err({ ...wanted, kind: "set-not-found" });
  }
}

/**
 * The sets that these sheets say they are for, each once, those of sheets that can be seen before those of hidden
 * ones.
 */
export function setsOfSheets(grids: readonly Grid[]): readonly SetName[] {
  const all = [...grids]
    .sort((a, b) => Number(a.hidden) - Number(b.hidden))
    .flatMap((grid) => identityWithin(grid) ?? [])
    .map(recordedSet);
  return [...new Map(all.map((name) => [JSON.stringify(name), name])).values()];
}

/** The first of these sets; undefined where no sheet says one. */
export const setOfSheets = (grids: readonly Grid[]): SetName | undefined => setsOfSheets(grids)[0];
