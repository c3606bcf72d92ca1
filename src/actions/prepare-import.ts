import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { compiledSet } from "./compiled-set";
import { type PlannedUnit, planImport } from "./plan-import";
import type { Submissions } from "./read-submissions";
import { outOfFormNames, readUnits } from "./read-units";

/** Files that were read, held against what the open workbook has. */
export interface PreparedImport {
  readonly set: CriteriaSet;
  readonly planned: readonly PlannedUnit[];
  readonly refused: Submissions["refused"];
  /** Sheets of units on which the compiled sheets cannot rely. */
  readonly outOfForm: readonly string[];
}

/** The set by which files are to be read: that of the open workbook, or `otherwise` where it is not compiled yet. */
export async function importSet(
  workbook: OpenWorkbook,
  otherwise: CriteriaSet,
): Promise<Result<CriteriaSet, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const set = await compiledSet(workbook, outline.value);
  return set.ok ? ok(set.value ?? otherwise) : set;
}

/** What importing the files would do. Errors: why the spreadsheet program refused. */
export async function prepareImport(
  workbook: OpenWorkbook,
  set: CriteriaSet,
  { read, refused }: Submissions,
): Promise<Result<PreparedImport, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const units = await readUnits(workbook, set, outline.value);
  if (!units.ok) return units;
  const planned: PlannedUnit[] = [];
  for (const each of planImport(read, units.value, set)) {
    planned.push(each);
    await workbook.breathe();
  }
  return ok({ set, planned, refused, outOfForm: outOfFormNames(units.value) });
}
