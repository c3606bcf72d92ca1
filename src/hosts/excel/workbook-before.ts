import { err, ok } from "../../result";
import type { RetiredSheet } from "../../sheet-model/open-workbook";
import type { SheetModel, WorkbookModel } from "../../sheet-model/sheet";
import type { Answer } from "./attempt";
import { putPropertiesBack } from "./properties-before";
import { type FormerRetiree, renameBack, showRetired } from "./retired-sheets";

/** What a workbook was before sheets were added. */
export interface WorkbookBefore {
  readonly activeSheetId: string;
  readonly sheetIds: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly retirees: readonly FormerRetiree[];
  readonly tableNames: readonly string[];
}

/** Looks whether a workbook takes new sheets, and what it is before it does. */
export async function lookBefore(
  context: Excel.RequestContext,
  { sheets, properties }: Pick<WorkbookModel, "sheets" | "properties">,
  retired: readonly RetiredSheet[],
): Promise<Answer<WorkbookBefore>> {
  const { protection, worksheets, tables, properties: workbookProperties } = context.workbook;
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("id");
  const named = (name: string) => worksheets.getItemOrNullObject(name).load("id,name,visibility");
  const namesakes = [...sheets.map(({ name }) => name), ...retired.map(({ newName }) => newName)];
  const taken = namesakes.map((name) => ({ name, sheet: named(name) }));
  const retirees = retired.map((each) => ({ ...each, sheet: named(each.sheetName) }));
  const formerProperties = Object.keys(properties).map((key) =>
    workbookProperties.custom.getItemOrNullObject(key).load("key,value"),
  );
  worksheets.load("items/id");
  tables.load("items/name");
  await context.sync();
  if (protection.protected) return err({ kind: "workbook-protected" });
  const gone = retirees.find(({ sheet }) => sheet.isNullObject);
  if (gone !== undefined) return err({ kind: "sheet-gone", sheetName: gone.sheetName });
  const becomeFree = new Set(retirees.map(({ sheet }) => sheet.id));
  const inTheWay = taken.find(({ sheet }) => !sheet.isNullObject && !becomeFree.has(sheet.id));
  if (inTheWay !== undefined) {
    return err({ kind: "sheet-name-taken", sheetName: inTheWay.sheet.name });
  }
  const former = formerProperties.filter(({ isNullObject }) => !isNullObject);
  return ok({
    activeSheetId: active.id,
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    properties: new Map(former.map(({ key, value }): [string, unknown] => [key, value])),
    retirees: retirees.map(({ sheet: { id, visibility }, ...each }) => ({
      ...each,
      id,
      visibility,
    })),
    tableNames: tables.items.map(({ name }) => name),
  });
}

/**
 * Makes the workbook what it was. Where the added sheets can only be empty (`areEmpty`), one of their
 * names that holds something is not ours.
 */
export const takingAway =
  (
    { sheets, properties }: Pick<WorkbookModel, "sheets" | "properties">,
    areEmpty: boolean,
    before: WorkbookBefore,
  ) =>
  async (context: Excel.RequestContext): Promise<void> => {
    const { workbook } = context;
    const found = sheets.map(({ name }: SheetModel) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name).load("id");
      return { sheet, used: sheet.getUsedRangeOrNullObject(true).load("address") };
    });
    const all = workbook.worksheets.load("items/id,items/name");
    const custom = Object.keys(properties).map((key) =>
      workbook.properties.custom.getItemOrNullObject(key).load("key"),
    );
    await context.sync();
    const retiredIds = new Set(before.retirees.map(({ id }) => id));
    showRetired(workbook, before.retirees);
    workbook.worksheets.getItem(before.activeSheetId).activate();
    for (const { sheet, used } of found) {
      if (sheet.isNullObject || retiredIds.has(sheet.id)) continue;
      if (!areEmpty || used.isNullObject) sheet.delete();
    }
    for (const sheet of all.items) {
      if (!before.sheetIds.has(sheet.id) && isUnnamedCopy(sheet.name, sheets)) sheet.delete();
    }
    renameBack(workbook, before.retirees);
    putPropertiesBack(custom, before);
    await context.sync();
  };

/** Whether Excel gave this name to a copy, which was to get another: "Xã A (2)", cut to 31 letters. */
export function isUnnamedCopy(name: string, models: readonly Pick<SheetModel, "name">[]): boolean {
  const number = / \(\d+\)$/.exec(name)?.[0];
  if (number === undefined) return false;
  const longest = LONGEST_SHEET_NAME - number.length;
  return models.some((model) => model.name.slice(0, longest) + number === name);
}

const LONGEST_SHEET_NAME = 31;
