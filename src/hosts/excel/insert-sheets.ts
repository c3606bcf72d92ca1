import { err, ok } from "../../result";
import type { InsertOptions } from "../../sheet-model/open-workbook";
import type { SheetModel, WorkbookModel } from "../../sheet-model/sheet";
import { type Answer, attempt, undo } from "./attempt";
import { sheetSteps } from "./drawing/sheet-steps";
import { type Step, inRequests } from "./request-limit";

/** A step with the sheet it is drawn on. */
interface SheetStep extends Step {
  readonly sheet: SheetModel;
}

/** What is put back when an insertion fails. */
interface Before {
  readonly activeSheetName: string;
  readonly properties: ReadonlyMap<string, unknown>;
}

/**
 * Adds sheets behind those that are there, in as few requests as their size allows. When anything
 * fails, or the user cancels, what was added is taken away again.
 */
export async function insertSheets(
  { sheets, properties }: WorkbookModel,
  { signal, onProgress }: InsertOptions = {},
): Promise<Answer<void>> {
  const names = sheets.map(({ name }) => name);
  const sheetName = names.join(", ");
  const undertaking = { what: `insert ${sheetName}`, sheetName };
  const looked = await attempt(undertaking, (context) => look(context, sheets, properties));
  if (!looked.ok) return looked;

  const requests = inRequests(sheets.flatMap(stepsOf));
  const drawn = await attempt(undertaking, async (context) => {
    const { application, worksheets } = context.workbook;
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
    await context.sync();
    onProgress?.(1);
    return ok(undefined);
  });
  if (drawn.ok) return drawn;
  // Adding comes first: where a co-author took a name meanwhile, none of ours holds anything yet.
  const areEmpty = drawn.error.kind === "sheet-name-taken";
  const putBack = takingAway(names, areEmpty, properties, looked.value);
  return err(await undo(drawn.error, names, putBack));
}

/** Looks whether the workbook takes the sheets, and what it is before it does. */
async function look(
  context: Excel.RequestContext,
  sheets: readonly SheetModel[],
  properties: WorkbookModel["properties"],
): Promise<Answer<Before>> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("name");
  const namesakes = sheets.map(({ name }) => worksheets.getItemOrNullObject(name).load("name"));
  const formerProperties = Object.keys(properties).map((key) =>
    context.workbook.properties.custom.getItemOrNullObject(key).load("key,value"),
  );
  await context.sync();
  if (protection.protected) return err({ kind: "workbook-protected" });
  const taken = namesakes.find(({ isNullObject }) => !isNullObject);
  if (taken !== undefined) return err({ kind: "sheet-name-taken", sheetName: taken.name });
  const former = formerProperties.filter(({ isNullObject }) => !isNullObject);
  return ok({
    activeSheetName: active.name,
    properties: new Map(former.map(({ key, value }): [string, unknown] => [key, value])),
  });
}

const stepsOf = (sheet: SheetModel): SheetStep[] =>
  sheetSteps(sheet).map((step) => ({ ...step, sheet }));

function addedSheet(
  added: ReadonlyMap<string, Excel.Worksheet>,
  { name }: SheetModel,
): Excel.Worksheet {
  const worksheet = added.get(name);
  if (worksheet === undefined) throw new Error(`The sheet ${name} was not added`);
  return worksheet;
}

/** Makes the workbook what it was; a sheet that holds something is not ours where ours `areEmpty`. */
const takingAway =
  (
    added: readonly string[],
    areEmpty: boolean,
    properties: WorkbookModel["properties"],
    before: Before,
  ) =>
  async (context: Excel.RequestContext): Promise<void> => {
    const { worksheets, properties: workbookProperties } = context.workbook;
    const sheets = added.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name).load("name");
      return { sheet, used: sheet.getUsedRangeOrNullObject(true).load("address") };
    });
    const custom = Object.keys(properties).map((key) =>
      workbookProperties.custom.getItemOrNullObject(key).load("key"),
    );
    await context.sync();
    worksheets.getItem(before.activeSheetName).activate();
    for (const { sheet, used } of sheets) {
      const isOurs = !areEmpty || used.isNullObject;
      if (isOurs && !sheet.isNullObject) sheet.delete();
    }
    for (const property of custom) {
      if (property.isNullObject) continue;
      if (before.properties.has(property.key)) {
        property.value = before.properties.get(property.key);
      } else {
        property.delete();
      }
    }
    await context.sync();
  };
