import { type IDefinedNamesServiceParam, isReferenceStrings } from "@univerjs/engine-formula";
import type { WriteOptions } from "hucre/xlsx";
import { quotedSheetName } from "../../src/sheet-model/address";
import type { PageExtras } from "../engine/document";
import { fixedAddresses } from "./areas";
import { fixedRows } from "./page";
import { openedFormula, storedFormula } from "./formulas";

type StoredName = NonNullable<WriteOptions["namedRanges"]>[number];

/** Where Univer keeps the sheet of a name, this stands for the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";
/** Names that belong to spreadsheets themselves: print areas, filters. */
const BUILT_IN = "_xlnm.";

/** The names that people gave, by their ids. */
export function openedNames(
  stored: readonly StoredName[],
  idsBySheetName: ReadonlyMap<string, string>,
): Record<string, IDefinedNamesServiceParam> {
  const names = stored
    .filter(({ name }) => !name.startsWith(BUILT_IN))
    .map(({ name, range, scope, comment }, index) => ({
      id: `name-${String(index + 1)}`,
      name,
      formulaOrRefString: isReferenceStrings(range) ? range : openedFormula(range),
      localSheetId: (scope && idsBySheetName.get(scope)) ?? WHOLE_WORKBOOK,
      ...(comment !== undefined && { comment }),
    }));
  return Object.fromEntries(names.map((name) => [name.id, name]));
}

export function storedName(
  { name, formulaOrRefString, localSheetId, comment }: IDefinedNamesServiceParam,
  sheetNamesById: ReadonlyMap<string, string>,
): StoredName {
  const scope = sheetNamesById.get(localSheetId ?? WHOLE_WORKBOOK);
  return {
    name,
    range: storedFormula(formulaOrRefString),
    ...(scope !== undefined && { scope }),
    ...(comment && { comment }),
  };
}

/**
 * What Excel keeps about a sheet under names of the workbook. hucre would write the first two from a
 * sheet's page setup, but with the sheet's name unquoted, and the third not at all.
 */
export function builtInNames(
  sheetName: string,
  { printArea, repeatedRows }: PageExtras,
  filterRange: string | undefined,
): StoredName[] {
  const sheet = quotedSheetName(sheetName);
  const named = (builtIn: string, addresses: readonly string[]): StoredName[] => {
    if (addresses.length === 0) return [];
    const range = addresses.map((address) => `${sheet}!${address}`).join(",");
    return [{ name: BUILT_IN + builtIn, range, scope: sheetName }];
  };
  return [
    ...named("_FilterDatabase", fixedAddresses(filterRange ?? "")),
    ...named("Print_Area", fixedAddresses(printArea ?? "")),
    ...named("Print_Titles", repeatedRows === undefined ? [] : [fixedRows(repeatedRows)]),
  ];
}
