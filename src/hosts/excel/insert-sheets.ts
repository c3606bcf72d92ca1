import { err, ok } from "../../result";
import type { InsertOptions } from "../../sheet-model/open-workbook";
import type { WorkbookModel } from "../../sheet-model/sheet";
import { type Answer, attempt, undo } from "./attempt";
import { tableNamesFor, takeFreedNames } from "./drawing/table";
import { insertionSteps, queueSteps } from "./insertion-steps";
import { inRequests } from "./request-limit";
import { deleteRetired, hideRetired, renameRetired } from "./retired-sheets";
import { lookBefore, takingAway } from "./workbook-before";

/**
 * Adds sheets behind those that are there, in as few requests as their size allows. When anything
 * fails, or the user cancels, what was added is taken away again and retired sheets come back.
 */
export async function insertSheets(
  workbook: WorkbookModel,
  { retired = [], place = "back", signal, onProgress }: InsertOptions = {},
): Promise<Answer<void>> {
  const { sheets, properties } = workbook;
  const names = sheets.map(({ name }) => name);
  const sheetName = names.join(", ");
  const undertaking = { what: `insert ${sheetName}`, sheetName };
  const looked = await attempt(undertaking, (context) => lookBefore(context, workbook, retired));
  if (!looked.ok) return looked;
  const { retirees } = looked.value;

  const tableNames = tableNamesFor(sheets, looked.value.tableNames);
  const requests = inRequests(await insertionSteps(sheets, tableNames));
  const done = { requests: 0 };
  const drawn = await attempt(undertaking, async (context) => {
    const { application, worksheets } = context.workbook;
    renameRetired(context.workbook, retirees);
    // All of them first: Excel refuses a formula over a sheet that is not there. Those that become
    // copies keep the name and the place for them.
    for (const [index, { name }] of sheets.entries()) {
      const added = worksheets.add(name);
      if (place === "front") added.position = index;
    }
    for (const [index, request] of requests.entries()) {
      if (signal?.aborted === true) return err({ kind: "cancelled" });
      // Both end with the request; without them Excel would calculate and paint at each call.
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      await queueSteps(context.workbook, request);
      // Each request must be small enough for Excel on the web: their number grows with bytes, not rows.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      done.requests = index + 1;
      onProgress?.(done.requests / (requests.length + 1));
    }
    if (signal?.aborted === true) return err({ kind: "cancelled" });
    for (const [key, value] of Object.entries(properties)) {
      context.workbook.properties.custom.add(key, value);
    }
    const [first] = sheets;
    if (first !== undefined) worksheets.getItem(first.name).activate();
    hideRetired(context.workbook, retirees);
    await context.sync();
    onProgress?.(1);
    return ok(undefined);
  });
  if (drawn.ok) {
    // What stays is hidden and in nobody's way; so is a table under a number.
    await attempt(undertaking, (context) => deleteRetired(context, retirees));
    if (retirees.some(({ isDeleted }) => isDeleted)) {
      await attempt(undertaking, (context) => takeFreedNames(context, tableNames));
    }
    return drawn;
  }
  // Adding comes first: where a co-author took a name meanwhile, none of ours holds anything yet.
  const areEmpty = done.requests === 0 && drawn.error.kind === "sheet-name-taken";
  return err(await undo(drawn.error, names, takingAway(workbook, areEmpty, looked.value)));
}
