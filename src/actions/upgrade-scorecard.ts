import { type Result, ok } from "../result";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook, RetiredSheet } from "../sheet-model/open-workbook";
import { suffixedSheetName } from "../sheet-model/sheet-names";
import { RETIRED_SHEET_SUFFIX } from "../wording/vi/sheet-texts";
import { missingSetSheets } from "./bring-set";
import { scorecardWorkbook } from "./new-scorecard";
import type { ScorecardReview } from "./review-scorecard";

/** The names of the new score sheet and of the old one. */
export interface UpgradedScorecard {
  readonly sheetName: string;
  readonly retiredName: string;
}

/**
 * Draws a scorecard and its lists anew as the template is now, with all that was entered in them, in
 * the place of their sheets: those are renamed, hidden and kept as they are. Errors: why the
 * spreadsheet program refused; the workbook is then as it was.
 */
export async function upgradeScorecard(
  workbook: OpenWorkbook,
  { sheetName, companions, set, scorecard, plan }: ScorecardReview,
  options: Omit<InsertOptions, "retired"> = {},
): Promise<Result<UpgradedScorecard, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const { documents, assignments } = companions;
  const old = [sheetName, documents, assignments].filter((name) => name !== undefined);
  const retired = retiredSheets(old, outline.value.sheetNames);
  const kept = outline.value.sheetNames.filter((name) => !old.includes(name));
  const drawn = scorecardWorkbook(set, scorecard, plan, {
    taken: [...kept, ...retired.map(({ newName }) => newName)],
    scorecard: sheetName,
    ...(documents !== undefined && { documents }),
    ...(assignments !== undefined && { assignments }),
  });
  const taken = [...drawn.sheets.map(({ name }) => name), ...retired.map(({ newName }) => newName)];
  const ofSet = await missingSetSheets(workbook, outline.value, set, taken);
  if (!ofSet.ok) return ofSet;
  const sheets = [...drawn.sheets, ...ofSet.value];
  const inserted = await workbook.insert({ ...drawn, sheets }, { ...options, retired });
  if (!inserted.ok) return inserted;
  return ok({
    sheetName: drawn.sheets[0]?.name ?? sheetName,
    retiredName: retired[0]?.newName ?? sheetName,
  });
}

function retiredSheets(old: readonly string[], sheetNames: readonly string[]): RetiredSheet[] {
  const retired: RetiredSheet[] = [];
  for (const sheetName of old) {
    const taken = [...sheetNames, ...retired.map(({ newName }) => newName)];
    const newName = suffixedSheetName(sheetName, RETIRED_SHEET_SUFFIX, taken);
    retired.push({ sheetName, newName });
  }
  return retired;
}
