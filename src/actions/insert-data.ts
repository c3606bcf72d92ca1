import { type Result, ok } from "../result";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, RetiredSheet, WorkOptions } from "../sheet-model/open-workbook";
import type { RowModel } from "../sheet-model/sheet";
import { suffixedSheetName } from "../sheet-model/sheet-names";
import { dataRows, dataSheet } from "../templates/sheets/data-sheet";
import { DATA_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import { REPLACED_SHEET_SUFFIX } from "../wording/vi/sheet-texts";
import { compiledSet } from "./compiled-set";
import { outOfFormNames, readUnits } from "./read-units";

/** What came of drawing the long table. */
export type DataOutcome =
  /** The open workbook is no compiled one, or has no unit. */
  | { readonly kind: "no-units" }
  /** Rows or columns of units' sheets were moved: the table's formulas would look in the wrong places. */
  | { readonly kind: "out-of-form"; readonly sheetNames: readonly string[] }
  | { readonly kind: "drawn"; readonly units: number; readonly rows: number };

/**
 * Draws the long table of the units that the open workbook has, behind its other sheets and in place of
 * the table that is there. Errors: why the spreadsheet program refused, or that it was cancelled; the
 * workbook is then as it was.
 */
export async function insertData(
  workbook: OpenWorkbook,
  options: WorkOptions = {},
): Promise<Result<DataOutcome, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const found = await compiledSet(workbook, outline.value);
  if (!found.ok) return found;
  const set = found.value;
  if (set === undefined) return ok({ kind: "no-units" });
  const units = await readUnits(workbook, set, outline.value);
  if (!units.ok) return units;
  if (units.value.length === 0) return ok({ kind: "no-units" });
  const outOfForm = outOfFormNames(units.value);
  if (outOfForm.length > 0) return ok({ kind: "out-of-form", sheetNames: outOfForm });

  const rows: RowModel[] = [];
  for (const ofUnit of dataRows(set, units.value)) {
    rows.push(...ofUnit);
    await workbook.breathe();
  }
  const drawn = await workbook.insert(
    { title: "", sheets: [dataSheet(rows)], properties: {} },
    { ...options, retired: formerSheets(outline.value.sheetNames) },
  );
  return drawn.ok ? ok({ kind: "drawn", units: units.value.length, rows: rows.length }) : drawn;
}

/** The table that is there, and what an earlier replacement that broke off has left. */
const formerSheets = (sheetNames: readonly string[]): RetiredSheet[] =>
  sheetNames.flatMap((sheetName) => {
    if (sheetName.startsWith(DATA_SHEET_NAME + REPLACED_SHEET_SUFFIX)) {
      return { sheetName, newName: sheetName, isDeleted: true };
    }
    if (sheetName !== DATA_SHEET_NAME) return [];
    const newName = suffixedSheetName(sheetName, REPLACED_SHEET_SUFFIX, sheetNames);
    return { sheetName, newName, isDeleted: true };
  });
