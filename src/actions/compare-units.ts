import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { type LostPoints, byLoss, lostPoints } from "../scoring/comparison-criteria";
import { type UnitComparison, compareUnits } from "../scoring/comparison-units";
import type { ScoreColumn } from "../scoring/score";
import type { Scorecard } from "../scoring/scorecard";
import { cellAddress } from "../sheet-model/address";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { compiledSet } from "./compiled-set";
import { type UnitSheet, readUnits } from "./read-units";

/** The units of the open compiled workbook, self-scores held against appraised scores. */
export interface WorkbookComparison {
  readonly set: CriteriaSet;
  /** In the order of their sheets. */
  readonly units: readonly UnitComparison[];
  /** What each leaf costs, the most costly first. */
  readonly losses: readonly LostPoints[];
  /** Where each unit's scorecard stands. */
  readonly sheetsByScorecard: ReadonlyMap<Scorecard, UnitSheet>;
}

export type ComparisonRefusal =
  | HostRefusal
  /** The workbook is not compiled, by no set that is known, or has no unit's sheet. */
  | { readonly kind: "nothing-to-compare" };

/** Reads all units of the open workbook and compares them. */
export async function readComparison(
  workbook: OpenWorkbook,
): Promise<Result<WorkbookComparison, ComparisonRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const found = await compiledSet(workbook, outline.value);
  if (!found.ok) return found;
  const set = found.value;
  if (set === undefined) return err({ kind: "nothing-to-compare" });
  const sheets = await readUnits(workbook, set, outline.value);
  if (!sheets.ok) return sheets;
  if (sheets.value.length === 0) return err({ kind: "nothing-to-compare" });
  const scorecards = sheets.value.map(({ scorecard }) => scorecard);
  return ok({
    set,
    units: compareUnits(scorecards, set),
    losses: byLoss(lostPoints(scorecards, set)),
    sheetsByScorecard: new Map(sheets.value.map((sheet) => [sheet.scorecard, sheet])),
  });
}

/**
 * The cell of a node's score in a unit's sheet, in the first of the columns that the sheet has; of the
 * whole set, that of the last sum. Undefined where the sheet has no such cell.
 */
export function scoreCell(
  { places }: Pick<UnitSheet, "places">,
  node: CriteriaNode | undefined,
  columns: readonly ScoreColumn[],
): string | undefined {
  const { rowsByCode, totalRows, scoreColumns } = places;
  const row = node === undefined ? totalRows.at(-1) : rowsByCode.get(node.code);
  const column = columns.map((each) => scoreColumns[each]).find((each) => each !== undefined);
  return row === undefined || column === undefined ? undefined : cellAddress(row, column);
}
