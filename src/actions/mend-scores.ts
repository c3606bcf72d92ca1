import { type Points, pointsToNumber } from "../criteria/points";
import type { Result } from "../result";
import type { ScoreMend } from "../scoring/score-mend";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { CellChange, OpenWorkbook, Undo } from "../sheet-model/open-workbook";

/** A score to mend, and the one of those it may mean that is meant. */
export interface ChosenMend {
  readonly mend: ScoreMend;
  readonly score: Points;
}

/**
 * Writes the chosen scores as numbers in place of the texts and dates that were read. Answers with the
 * way back. Errors: why the spreadsheet program refused, `cell-changed` where a cell holds something
 * else by now; the sheet is then as it was.
 */
export function mendScores(
  workbook: OpenWorkbook,
  sheetName: string,
  chosen: readonly ChosenMend[],
): Promise<Result<Undo, HostRefusal>> {
  const changes = chosen.map(({ mend, score }): CellChange => ({
    sheetName,
    cell: mend.cell,
    from: mend.from,
    to: pointsToNumber(score),
  }));
  return workbook.change(changes);
}
