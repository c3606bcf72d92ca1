import { isBuiltIn } from "../criteria/built-in-sets";
import type { CriteriaSet } from "../criteria/criteria-set";
import { type KnownSets, type SetReference, refersTo } from "../criteria/known-sets";
import type { Grid } from "../sheet-model/grid";
import type { SheetModel } from "../sheet-model/sheet";
import { SET_SHEET_NAMES } from "../wording/vi/set-sheet-names";
import { identityWithin } from "./recorded-identity";
import { isDrawnToTravel } from "./set-form/criteria-sheet";
import { readSet } from "./set-form/read-set";
import { setSheets } from "./set-form/set-sheets";
import { hasSetSheetName, numberOfSheet, numberedAlike, withoutNumber } from "./set-sheet-name";

/**
 * The sheets that bring a set along in a workbook with others, of which `taken` are the names; none for a
 * set that every machine has.
 */
export function travellingSheets(
  set: CriteriaSet,
  taken: readonly string[],
): readonly SheetModel[] {
  if (isBuiltIn(set)) return [];
  return numberedAlike(setSheets(set, { isEditable: false }), taken);
}

/** Two sheets that should bring a set along; none where they no longer can be read as one. */
interface CarriedSet {
  /** Of the sheet of the criteria. */
  readonly sheetName: string;
  readonly set: CriteriaSet | undefined;
  /** They are there to be typed over, so that by the next edit they may say something else. */
  readonly isForm: boolean;
}

/** The sets that these sheets bring along, as far as they are named for it; those of forms come last. */
export function carriedSets(grids: readonly Grid[]): readonly CarriedSet[] {
  const byName = new Map(grids.map((grid) => [grid.sheetName, grid]));
  const carried = grids.flatMap((criteria): CarriedSet[] => {
    const suffix = numberOfSheet(criteria.sheetName);
    if (criteria.sheetName !== `${SET_SHEET_NAMES.criteria}${suffix}`) return [];
    const settings = byName.get(`${SET_SHEET_NAMES.settings}${suffix}`);
    const { sheetName } = criteria;
    const pair = [criteria, ...(settings === undefined ? [] : [settings])];
    const set = setWithin(pair.map(withOwnName));
    return [{ sheetName, set, isForm: !isDrawnToTravel(criteria) }];
  });
  return carried.sort((a, b) => Number(a.isForm) - Number(b.isForm));
}

/** How looking for a set among a workbook's sheets ends. */
export type SetSearch =
  | { readonly kind: "found"; readonly set: CriteriaSet }
  /** A sheet should bring it, and says something else. */
  | { readonly kind: "changed"; readonly sheetName: string }
  | { readonly kind: "absent" };

/** Looks for a set among these sheets: those that are named for it, or else any that are its by content. */
export function findCarriedSet(
  grids: readonly Grid[],
  wanted: SetReference,
  known: Pick<KnownSets, "find">,
): SetSearch {
  const carried = carriedSets(grids);
  const renamed = (): CriteriaSet | undefined =>
    setWithin(grids.filter((grid) => !hasSetSheetName(grid.sheetName) && !isDrawnForUnit(grid)));
  for (const set of [...carried.map((each) => each.set), renamed()]) {
    if (set !== undefined && refersTo(wanted, set)) return { kind: "found", set };
  }
  // A set that is known by other ways is one of its own, and no changed one.
  const changed = carried.find(
    ({ set }) =>
      set === undefined ||
      (set.id === wanted.id && known.find({ id: set.id, hash: set.contentHash }) === undefined),
  );
  return changed === undefined
    ? { kind: "absent" }
    : { kind: "changed", sheetName: changed.sheetName };
}

/** A set is its content, whether its sheets can be seen or not. */
function setWithin(grids: readonly Grid[]): CriteriaSet | undefined {
  if (grids.length === 0) return undefined;
  const read = readSet(grids.map((grid) => ({ ...grid, hidden: false })));
  return read.ok ? read.value.set : undefined;
}

const isDrawnForUnit = (grid: Grid): boolean => identityWithin(grid) !== undefined;

const withOwnName = (grid: Grid): Grid => ({
  ...grid,
  sheetName: withoutNumber(grid.sheetName),
});
