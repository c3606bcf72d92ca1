import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import type { CompiledRefusal } from "../scoring/compiled-refusal";
import { mostCommonYear } from "../scoring/compiled-year";
import type { Grid, WorkbookContent } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import type { WorkbookFiles } from "../sheet-model/workbook-files";
import type { WorkbookRefusal } from "../sheet-model/workbook-refusal";
import { NO_UNIT_SHEET_NAMES, RANKING_SHEET_NAME } from "../templates/sheets/compiled-sheet-names";
import { compiledSet, compiledSetIn } from "./compiled-set";
import { type UnitSheet, outOfFormNames, readUnits, unitSheet } from "./read-units";

/** A compiled workbook as it was read. */
export interface CompiledWorkbook {
  readonly set: CriteriaSet;
  /** That most scorecards name. */
  readonly year: number | undefined;
  /** In the order of their sheets. */
  readonly units: readonly UnitSheet[];
  /** The sheets that are no unit's, by name; those that were read. */
  readonly sheets: ReadonlyMap<string, Grid>;
}

/** Why a file is not taken for a compiled workbook. */
export type CompiledWorkbookRefusal = WorkbookRefusal | CompiledRefusal;

/** Reads a file as a compiled workbook. Errors: why it is none. */
export async function readCompiledFile(
  bytes: Uint8Array,
  files: Pick<WorkbookFiles, "read">,
): Promise<Result<CompiledWorkbook, CompiledWorkbookRefusal>> {
  const workbook = await files.read(bytes, "compiled");
  return workbook.ok ? compiledWorkbookIn(workbook.value) : workbook;
}

/** A workbook that was read as a compiled one. Errors: why it is none. */
export function compiledWorkbookIn(
  content: WorkbookContent,
): Result<CompiledWorkbook, CompiledRefusal> {
  const { grids } = content;
  const found = compiledSetIn(content);
  if (!found.ok) return found;
  const set = found.value;
  if (set === undefined) return err({ kind: "not-compiled" });
  const isUnits = ({ sheetName }: Grid) => !NO_UNIT_SHEET_NAMES.includes(sheetName);
  const units = grids.filter(isUnits).flatMap((grid) => unitSheet(grid, set));
  return compiledWorkbookOf(
    set,
    units,
    grids.filter((grid) => !isUnits(grid)),
  );
}

/**
 * Takes the open workbook for a compiled one; of its sheets that are no unit's only the ranking is read.
 * Errors: why it is none, or why the spreadsheet program refused.
 */
export async function readOpenCompiled(
  workbook: OpenWorkbook,
): Promise<Result<CompiledWorkbook, HostRefusal | CompiledRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const found = await compiledSet(workbook, outline.value);
  if (!found.ok) return found;
  const set = found.value;
  if (set === undefined) return err({ kind: "not-compiled" });
  const units = await readUnits(workbook, set, outline.value);
  if (!units.ok) return units;
  const ranking = outline.value.sheetNames.includes(RANKING_SHEET_NAME)
    ? await workbook.read([RANKING_SHEET_NAME])
    : ok([]);
  return ranking.ok ? compiledWorkbookOf(set, units.value, ranking.value) : ranking;
}

function compiledWorkbookOf(
  set: CriteriaSet,
  units: readonly UnitSheet[],
  others: readonly Grid[],
): Result<CompiledWorkbook, CompiledRefusal> {
  if (units.length === 0) return err({ kind: "no-units" });
  const outOfForm = outOfFormNames(units);
  if (outOfForm.length > 0) return err({ kind: "out-of-form", sheetNames: outOfForm });
  return ok({
    set,
    year: mostCommonYear(units.map(({ scorecard }) => scorecard)),
    units,
    sheets: new Map(others.map((grid) => [grid.sheetName, grid])),
  });
}
