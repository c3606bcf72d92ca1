import { err, ok } from "../../result";
import { type CellRange, rangeAddress } from "../../sheet-model/address";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import { type Answer, attempt, undo } from "./attempt";
import { contentSteps } from "./drawing/cell-contents";
import { lookParts } from "./drawing/cell-looks";
import { type FormerSheet, contentOfLoaded, loadFormer, puttingBack } from "./former-cells";
import { isSameContent } from "./reading/cell-content";
import { CALL_BYTES, REQUEST_BYTES, type Step, inRequests } from "./request-limit";
import { protectAgain, unprotect } from "./sheet-protection";

/** A step with the sheet it is done to. */
interface FillingStep extends Step {
  readonly worksheet: Excel.Worksheet;
}

/**
 * Writes new contents into rows of sheets that are there; what is written to one sheet goes in one
 * request where it fits. Protected sheets are protected again as they were; when anything fails the
 * former contents are put back.
 */
export async function refillRows(fills: readonly RowsToFill[]): Promise<Answer<void>> {
  const sheetNames = [...new Set(fills.map(({ sheetName }) => sheetName))];
  let former: readonly FormerSheet[] = [];
  const undertaking = { what: `refill ${sheetNames.join(", ")}` };
  const filled = await attempt(undertaking, async (context) => {
    const found = sheetNames.map((name) => {
      const ofSheet = fills.filter(({ sheetName }) => sheetName === name);
      const addresses = ofSheet.map((fill) => rangeAddress(filledRange(fill)));
      return { ...loadFormer(context, name, addresses), fills: ofSheet };
    });
    await context.sync();
    const gone = found.find(({ worksheet }) => worksheet.isNullObject);
    if (gone !== undefined) return err({ kind: "sheet-gone", sheetName: gone.sheetName });
    const changed = found.flatMap(changedSince)[0];
    if (changed !== undefined) return err(changed);
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

function filledRange({ firstRow, firstColumn = 0, rows }: RowsToFill): CellRange {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const lastRow = firstRow + Math.max(1, rows.length) - 1;
  return { firstRow, lastRow, firstColumn, lastColumn: firstColumn + columns - 1 };
}

interface SheetToFill extends FormerSheet {
  readonly fills: readonly RowsToFill[];
}

/** The cells that no longer hold what was read there. */
const changedSince = ({ sheetName, fills, blocks }: SheetToFill): HostRefusal[] =>
  fills.flatMap((fill, index) => {
    const block = blocks[index];
    if (fill.expected === undefined || block === undefined) return [];
    return isSameContent(contentOfLoaded(block.cells), fill.expected)
      ? []
      : [{ kind: "cell-changed", sheetName, cell: block.address }];
  });

/** One step where it fits into a request, or else as many as the contents come in. */
function fillingSteps({ fills, worksheet }: SheetToFill): FillingStep[] {
  const contents = fills.flatMap((fill) => [
    ...contentSteps(fill.rows, { ...fill, emptied: true }),
    ...(fill.looks === true ? [...lookParts({ firstColumn: 0, ...fill })].flat() : []),
    ...(fill.fits === true ? [fittingStep(fill)] : []),
  ]);
  const steps = contents.map((step, index) => ({
    ...step,
    worksheet,
    queue: (sheet: Excel.Worksheet) => {
      if (index === 0) unprotect(sheet, worksheet.protection);
      step.queue(sheet);
      if (index === contents.length - 1) protectAgain(sheet, worksheet.protection);
    },
  }));
  const bytes = steps.reduce((sum, step) => sum + step.bytes, 0);
  if (bytes > REQUEST_BYTES) return steps;
  const queue = (sheet: Excel.Worksheet) => {
    for (const step of steps) step.queue(sheet);
  };
  return [{ bytes, worksheet, queue }];
}

const fittingStep = (fill: RowsToFill): Step => ({
  bytes: 2 * CALL_BYTES,
  queue: (worksheet) => {
    worksheet.getRange(rangeAddress(filledRange(fill))).format.autofitRows();
  },
});
