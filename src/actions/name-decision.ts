import type { Decision } from "../criteria/criteria-set";
import { type Result, ok } from "../result";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, Undo } from "../sheet-model/open-workbook";
import { RANKING_SHEET_NAME } from "../templates/sheets/compiled-sheet-names";
import { decisionChanges } from "../templates/sheets/publishing-decision";

/**
 * Names the decision that publishes the open workbook's ranking on its sheet. Answers with the way back.
 * Errors: why the spreadsheet program refused.
 */
export async function nameDecision(
  workbook: OpenWorkbook,
  decision: Decision,
): Promise<Result<Undo, HostRefusal>> {
  const read = await workbook.read([RANKING_SHEET_NAME]);
  if (!read.ok) return read;
  const [ranking] = read.value;
  if (ranking === undefined) return ok(() => Promise.resolve(ok(undefined)));
  return workbook.change(decisionChanges(ranking, decision));
}
