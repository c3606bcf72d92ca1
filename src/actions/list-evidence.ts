import { type Result, ok } from "../result";
import { cellAddress } from "../sheet-model/address";
import { EMPTY_CELL } from "../sheet-model/cell-content";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { CellChange, OpenWorkbook, Undo } from "../sheet-model/open-workbook";
import { rowSpans } from "./grid-rows";
import type { ScorecardReview } from "./review-scorecard";

/** The criteria with documents whose evidence reads otherwise than before. */
export function listedOtherwise(before: ScorecardReview, after: ScorecardReview): string[] {
  const documents = [...before.scorecard.documents, ...after.scorecard.documents];
  const codes = new Set(documents.map(({ code }) => code));
  const [old, current] = [before.scorecard.evidenceByCode, after.scorecard.evidenceByCode];
  return [...codes].filter((code) => old.get(code) !== current.get(code));
}

/**
 * Writes the documents of these criteria into the form's own evidence, behind what stands there, and
 * makes the rows as high as that needs. Answers with the way back. Errors: why the spreadsheet program
 * refused; the form is then as it was. Rows that cannot be made higher are no reason to refuse.
 */
export async function listEvidence(
  workbook: OpenWorkbook,
  { sheetName, scorecard, places }: ScorecardReview,
  codes: readonly string[],
): Promise<Result<Undo, HostRefusal>> {
  const { evidenceColumn, rowsByCode } = places;
  const entries = codes.flatMap((code) => {
    const row = rowsByCode.get(code);
    const text = scorecard.evidenceByCode.get(code);
    return row === undefined || text === undefined ? [] : [{ row, text }];
  });
  const spans = rowSpans(entries.map(({ row }) => row));
  const read = await workbook.readRows(sheetName, spans);
  if (!read.ok) return read;

  const contentAt = (row: number, column: number) => {
    const index = spans.findIndex(({ first, last }) => first <= row && row <= last);
    const rows = read.value[index] ?? [];
    return rows[row - (spans[index]?.first ?? 0)]?.[column] ?? EMPTY_CELL;
  };
  const changes = entries.flatMap(({ row, text }): CellChange[] => {
    if (evidenceColumn === undefined) return [];
    const cell = cellAddress(row, evidenceColumn);
    return [{ sheetName, cell, from: contentAt(row, evidenceColumn), to: text }];
  });
  const changed = await workbook.change(changes);
  if (!changed.ok) return changed;
  await workbook.fitRows(sheetName, spans);
  return ok(changed.value);
}
