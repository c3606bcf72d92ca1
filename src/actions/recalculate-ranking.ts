import { type Result, ok } from "../result";
import type { RankingOutcome } from "../scoring/ranking-outcome";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { RANKING_SHEET_NAME } from "../templates/sheets/compiled-sheet-names";
import { refreshedRanking } from "../templates/sheets/refreshed-ranking";
import { filledRows } from "../templates/sheets/filled-ranking";
import { hasLinesOf, rankingLines } from "../templates/sheets/ranking-lines";
import { compiledSet } from "./compiled-set";
import { areCompiledSheetsWhole, compiledUnits, redrawCompiledSheets } from "./compiled-sheets";
import { hasRowsFor, outcomeOf } from "./rank-changes";
import { outOfFormNames, readUnits } from "./read-units";

/**
 * Puts the units of the open compiled workbook in the order of their scores as they are now; ranks,
 * classes and totals are formulas and need no help. Where units have come or gone or belong in another
 * group, or the compiled sheets are not whole, those are drawn anew. Errors: why the spreadsheet program refused.
 */
export async function recalculateRanking(
  workbook: OpenWorkbook,
): Promise<Result<RankingOutcome, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const { sheetNames } = outline.value;
  const found = await compiledSet(workbook, outline.value);
  if (!found.ok) return found;
  const set = found.value;
  if (set === undefined) return ok({ kind: "nothing-to-rank" });

  const read = await readUnits(workbook, set, outline.value);
  if (!read.ok) return read;
  const outOfForm = outOfFormNames(read.value);
  if (outOfForm.length > 0) return ok({ kind: "out-of-form", sheetNames: outOfForm });
  if (read.value.length === 0) return ok({ kind: "nothing-to-rank" });

  const units = compiledUnits(read.value, set);
  const ranking = sheetNames.includes(RANKING_SHEET_NAME)
    ? await workbook.read([RANKING_SHEET_NAME])
    : ok([]);
  if (!ranking.ok) return ranking;
  const before = ranking.value.flatMap(filledRows);
  const lines = rankingLines(set, units);
  const canBeFilled =
    areCompiledSheetsWhole(sheetNames) &&
    hasRowsFor(units, before) &&
    ranking.value.every((sheet) => hasLinesOf(sheet, lines));
  if (!canBeFilled) {
    const names = new Set(units.map(({ standing }) => standing.scorecard.unit.name));
    return redrawCompiledSheets(workbook, set, read.value, {
      findingsFrom: (former) => former.filter(({ unit }) => unit === "" || names.has(unit)),
    });
  }
  const refilled = await workbook.refill(refreshedRanking(set, units, sheetNames));
  return refilled.ok ? ok(outcomeOf(units, before)) : refilled;
}
