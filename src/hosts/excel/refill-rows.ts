import { err, ok } from "../../result";
import { rangeAddress } from "../../sheet-model/address";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import { type Answer, attempt, undo } from "./attempt";
import { contentSteps } from "./drawing/cell-contents";
import { type FormerSheet, loadFormer, puttingBack } from "./former-cells";
import { type Step, inRequests } from "./request-limit";
import { protectAgain, unprotect } from "./sheet-protection";

/** A step with the sheet it is done to. */
interface FillingStep extends Step {
  readonly worksheet: Excel.Worksheet;
}

/**
 * Writes new contents into rows of sheets that are there, each sheet once. Protected sheets are
 * protected again as they were; when anything fails the former contents are put back.
 */
export async function refillRows(fills: readonly RowsToFill[]): Promise<Answer<void>> {
  const sheetNames = fills.map(({ sheetName }) => sheetName);
  let former: readonly FormerSheet[] = [];
  const undertaking = { what: `refill ${sheetNames.join(", ")}` };
  const filled = await attempt(undertaking, async (context) => {
    const found = fills.map((fill) => ({
      ...loadFormer(context, fill.sheetName, [filledAddress(fill)]),
      fill,
    }));
    await context.sync();
    const gone = found.find(({ worksheet }) => worksheet.isNullObject);
    if (gone !== undefined) return err({ kind: "sheet-gone", sheetName: gone.sheetName });
    former = found;
    for (const request of inRequests(found.flatMap(fillingSteps))) {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (const { worksheet, queue } of request) queue(worksheet);
      // Each request must be small enough for Excel on the web.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    return ok(undefined);
  });
  if (filled.ok || former.length === 0) return filled;
  return err(await undo(filled.error, sheetNames, puttingBack(former)));
}

function filledAddress({ firstRow, rows }: RowsToFill): string {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const lastRow = firstRow + Math.max(1, rows.length) - 1;
  return rangeAddress({ firstRow, lastRow, firstColumn: 0, lastColumn: columns - 1 });
}

interface SheetToFill extends FormerSheet {
  readonly fill: RowsToFill;
}

function fillingSteps({ fill, worksheet }: SheetToFill): FillingStep[] {
  const contents = contentSteps(fill.rows, { firstRow: fill.firstRow, emptied: true });
  return contents.map((step, index) => ({
    ...step,
    worksheet,
    queue: (sheet) => {
      if (index === 0) unprotect(sheet, worksheet.protection);
      step.queue(sheet);
      if (index === contents.length - 1) protectAgain(sheet, worksheet.protection);
    },
  }));
}
