import type { WriteOptions } from "hucre/xlsx";
import { absoluteAddress, quotedSheetName } from "../../../sheet-model/address";
import type { SheetModel } from "../../../sheet-model/sheet";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * What Excel keeps about a sheet under names of the workbook: print area, repeated rows, filter.
 * hucre would write the first two from a sheet's page setup, but with the sheet's name unquoted: with
 * a space in the name, Excel takes the file for damaged. The third it leaves out, and LibreOffice
 * then drops the filter.
 */
export function builtInNames({ name, print, filter }: SheetModel): NamedRange[] {
  const sheet = quotedSheetName(name);
  const named = (builtIn: string, place: string): NamedRange => ({
    name: `_xlnm.${builtIn}`,
    range: `${sheet}!${place}`,
    scope: name,
  });
  const { area, repeatedRows } = print;
  return [
    ...(filter === undefined ? [] : [named("_FilterDatabase", absoluteAddress(filter))]),
    ...(area === undefined ? [] : [named("Print_Area", absoluteAddress(area))]),
    ...(repeatedRows === undefined ? [] : [named("Print_Titles", wholeRows(repeatedRows))]),
  ];
}

const wholeRows = ({ first, last }: NonNullable<SheetModel["print"]["repeatedRows"]>): string =>
  `$${String(first + 1)}:$${String(last + 1)}`;
