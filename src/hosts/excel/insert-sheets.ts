import { err, ok } from "../../result";
import type { InsertOptions } from "../../sheet-model/open-workbook";
import type { SheetModel, WorkbookModel } from "../../sheet-model/sheet";
import { type Answer, attempt, undo } from "./attempt";
import { sheetSteps } from "./drawing/sheet-steps";
import { freeTableNames } from "./drawing/table";
import { type Step, inRequests } from "./request-limit";
import { hideRetired, renameRetired } from "./retired-sheets";
import { type WorkbookBefore, lookBefore, takingAway } from "./workbook-before";

/** A step with the sheet it is drawn on. */
interface SheetStep extends Step {
  readonly sheet: SheetModel;
}

/**
 * Adds sheets behind those that are there, in as few requests as their size allows. When anything
 * fails, or the user cancels, what was added is taken away again and retired sheets come back.
 */
export async function insertSheets(
  workbook: WorkbookModel,
  { retired = [], signal, onProgress }: InsertOptions = {},
): Promise<Answer<void>> {
  const { sheets, properties } = workbook;
  const names = sheets.map(({ name }) => name);
  const sheetName = names.join(", ");
  const undertaking = { what: `insert ${sheetName}`, sheetName };
  const looked = await attempt(undertaking, (context) => lookBefore(context, workbook, retired));
  if (!looked.ok) return looked;
  const { retirees } = looked.value;

  const requests = inRequests(stepsOf(sheets, looked.value));
  const drawn = await attempt(undertaking, async (context) => {
    const { application, worksheets } = context.workbook;
    renameRetired(context.workbook, retirees);
    // All of them first: Excel refuses a formula over a sheet that is not there.
    const added = new Map(sheets.map(({ name }) => [name, worksheets.add(name)]));
    for (const [index, request] of requests.entries()) {
      if (signal?.aborted === true) return err({ kind: "cancelled" });
      // Both end with the request; without them Excel would calculate and paint at each call.
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      for (const { sheet, queue } of request) queue(addedSheet(added, sheet));
      // Each request must be small enough for Excel on the web: their number grows with bytes, not rows.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      onProgress?.((index + 1) / (requests.length + 1));
    }
    if (signal?.aborted === true) return err({ kind: "cancelled" });
    for (const [key, value] of Object.entries(properties)) {
      context.workbook.properties.custom.add(key, value);
    }
    const [first] = sheets;
    if (first !== undefined) addedSheet(added, first).activate();
    hideRetired(context.workbook, retirees);
    await context.sync();
    onProgress?.(1);
    return ok(undefined);
  });
  if (drawn.ok) return drawn;
  // Adding comes first: where a co-author took a name meanwhile, none of ours holds anything yet.
  const areEmpty = drawn.error.kind === "sheet-name-taken";
  return err(await undo(drawn.error, names, takingAway(workbook, areEmpty, looked.value)));
}

function stepsOf(
  sheets: readonly SheetModel[],
  { tableNames }: Pick<WorkbookBefore, "tableNames">,
): SheetStep[] {
  const wishes = sheets.flatMap(({ table }) => (table === undefined ? [] : [table.name]));
  const freeNames = freeTableNames(wishes, tableNames);
  return sheets.flatMap((sheet) =>
    sheetSteps(sheet, freeNames).map((step) => ({ ...step, sheet })),
  );
}

function addedSheet(
  added: ReadonlyMap<string, Excel.Worksheet>,
  { name }: SheetModel,
): Excel.Worksheet {
  const worksheet = added.get(name);
  if (worksheet === undefined) throw new Error(`The sheet ${name} was not added`);
  return worksheet;
}
