import { err, ok } from "../../result";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import type { CellInput, RowModel } from "../../sheet-model/sheet";
import { type Answer, attempt, undo } from "./attempt";
import { contentSteps } from "./drawing/cell-contents";
import { type Step, inRequests } from "./request-limit";

/** A sheet with rows to fill, as it was before. */
interface FormerSheet {
  readonly fill: RowsToFill;
  readonly worksheet: Excel.Worksheet;
  readonly cells: Excel.Range;
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
    const found = fills.map((fill) => formerSheet(context, fill));
    await context.sync();
    const gone = found.find(({ worksheet }) => worksheet.isNullObject);
    if (gone !== undefined) return err({ kind: "sheet-gone", sheetName: gone.fill.sheetName });
    former = found;
    for (const request of inRequests(former.flatMap(fillingSteps))) {
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

function formerSheet(context: Excel.RequestContext, fill: RowsToFill): FormerSheet {
  const { sheetName, firstRow, rows } = fill;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  worksheet.load("name");
  worksheet.protection.load("protected,options");
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const cells = worksheet.getRangeByIndexes(firstRow, 0, Math.max(1, rows.length), columns);
  cells.load("formulas,values,numberFormat");
  return { fill, worksheet, cells };
}

function fillingSteps({ fill, worksheet }: FormerSheet): (Step & Pick<FormerSheet, "worksheet">)[] {
  const { protected: isProtected, options } = worksheet.protection;
  const contents = contentSteps(fill.rows, { firstRow: fill.firstRow, emptied: true });
  return contents.map((step, index) => ({
    ...step,
    worksheet,
    queue: (sheet) => {
      // Excel refuses to unprotect what is not protected, and to protect what is.
      if (isProtected && index === 0) sheet.protection.unprotect();
      step.queue(sheet);
      if (isProtected && index === contents.length - 1) sheet.protection.protect(options);
    },
  }));
}

const puttingBack =
  (former: readonly FormerSheet[]) =>
  async (context: Excel.RequestContext): Promise<void> => {
    const sheets = former.map(({ fill }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(fill.sheetName);
      sheet.protection.load("protected");
      return sheet;
    });
    await context.sync();
    for (const [index, { fill, worksheet, cells }] of former.entries()) {
      const sheet = sheets[index];
      if (sheet === undefined || sheet.isNullObject) continue;
      if (sheet.protection.protected) sheet.protection.unprotect();
      const rows = formerRows(cells);
      for (const step of contentSteps(rows, { firstRow: fill.firstRow, emptied: true })) {
        step.queue(sheet);
      }
      if (worksheet.protection.protected) sheet.protection.protect(worksheet.protection.options);
    }
    await context.sync();
  };

/** Loaded cells as what is to be written: Office.js gives a text that begins with "=" like a formula. */
function formerRows({ formulas, values, numberFormat }: Excel.Range): RowModel[] {
  return formulas.map((row: unknown[], rowIndex) => ({
    cells: row.map((formula, column) => {
      const value: unknown = values[rowIndex]?.[column];
      const input = formerInput(formula, value);
      return { input, style: { numberFormat: String(numberFormat[rowIndex]?.[column]) } };
    }),
  }));
}

function formerInput(formula: unknown, value: unknown): CellInput {
  if (typeof formula === "number") return formula;
  if (typeof formula === "boolean") return { formula: formula ? "TRUE" : "FALSE", value: "" };
  if (typeof formula !== "string") return null;
  const isFormula = formula.startsWith("=") && formula !== value;
  return isFormula ? { formula: formula.slice(1), value: "" } : formula;
}
