import { isBuiltIn } from "../criteria/built-in-sets";
import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import type { SheetModel } from "../sheet-model/sheet";
import { carriedSets, travellingSheets } from "../templates/carried-sets";
import { hasSetSheetName } from "../templates/set-sheet-name";

/**
 * The sheets that the open workbook needs so that it brings its set along; none where it has them or every
 * machine has the set. A form in which it was typed is not enough: it goes on being typed over. `taken` are
 * names that others are about to have.
 */
export async function missingSetSheets(
  workbook: Pick<OpenWorkbook, "read">,
  { sheetNames }: Pick<WorkbookOutline, "sheetNames">,
  set: CriteriaSet,
  taken: readonly string[] = [],
): Promise<Result<readonly SheetModel[], HostRefusal>> {
  if (isBuiltIn(set)) return ok([]);
  const named = sheetNames.filter(hasSetSheetName);
  const read = named.length === 0 ? ok([]) : await workbook.read(named);
  if (!read.ok) return read;
  const isThere = carriedSets(read.value).some(
    (carried) => !carried.isForm && carried.set?.contentHash === set.contentHash,
  );
  return ok(isThere ? [] : travellingSheets(set, [...sheetNames, ...taken]));
}

/** Adds those sheets behind the others. Errors: why the spreadsheet program refused. */
export async function bringSet(
  workbook: OpenWorkbook,
  outline: Pick<WorkbookOutline, "sheetNames">,
  set: CriteriaSet,
): Promise<Result<void, HostRefusal>> {
  const sheets = await missingSetSheets(workbook, outline, set);
  if (!sheets.ok) return sheets;
  if (sheets.value.length === 0) return ok(undefined);
  const { refusal } = await workbook.add({ title: "", sheets: sheets.value, properties: {} });
  return refusal === undefined ? ok(undefined) : err(refusal);
}
