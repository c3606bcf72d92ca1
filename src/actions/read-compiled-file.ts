import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { mostCommonYear } from "../scoring/compiled-year";
import type { Grid, WorkbookContent } from "../sheet-model/grid";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import type { WorkbookRefusal } from "../sheet-model/workbook-refusal";
import { NO_UNIT_SHEET_NAMES } from "../templates/sheets/compiled-sheet-names";
import { compiledSet } from "./compiled-set";
import { type UnitSheet, outOfFormNames, unitSheet } from "./read-units";

/** A compiled workbook as it was read out of a file. */
export interface CompiledWorkbook {
  readonly set: CriteriaSet;
  /** That most scorecards name. */
  readonly year: number | undefined;
  /** In the order of their sheets. */
  readonly units: readonly UnitSheet[];
  /** The sheets that are no unit's, by name. */
  readonly sheets: ReadonlyMap<string, Grid>;
}

/** Why a file is not taken for a compiled workbook. */
export type CompiledWorkbookRefusal = WorkbookRefusal | NoCompiledWorkbook;

/** Why a workbook that was read is none, or none to rely on. */
export type NoCompiledWorkbook =
  /** It was not made by compiling, or by a set that is not known. */
  | { readonly kind: "not-compiled" }
  | { readonly kind: "no-units" }
  /** Rows or columns of units' sheets were moved. */
  | { readonly kind: "out-of-form"; readonly sheetNames: readonly string[] };

/** Reads a file as a compiled workbook. Errors: why it is none. */
export async function readCompiledFile(
  bytes: Uint8Array,
  files: WorkbookFiles,
): Promise<Result<CompiledWorkbook, CompiledWorkbookRefusal>> {
  const workbook = await files.read(bytes, "compiled");
  return workbook.ok ? compiledWorkbookIn(workbook.value) : workbook;
}

/** A workbook that was read as a compiled one. Errors: why it is none. */
export function compiledWorkbookIn({
  grids,
  properties,
}: WorkbookContent): Result<CompiledWorkbook, NoCompiledWorkbook> {
  const set = compiledSet({ properties });
  if (set === undefined) return err({ kind: "not-compiled" });
  const isUnits = ({ sheetName }: Grid) => !NO_UNIT_SHEET_NAMES.includes(sheetName);
  const units = grids.filter(isUnits).flatMap((grid) => unitSheet(grid, set));
  if (units.length === 0) return err({ kind: "no-units" });
  const outOfForm = outOfFormNames(units);
  if (outOfForm.length > 0) return err({ kind: "out-of-form", sheetNames: outOfForm });
  return ok({
    set,
    year: mostCommonYear(units.map(({ scorecard }) => scorecard)),
    units,
    sheets: new Map(grids.filter((grid) => !isUnits(grid)).map((grid) => [grid.sheetName, grid])),
  });
}
