import type { WorkbookModel } from "../../sheet-model/sheet";
import type { Drawing } from "./added-drawings";
import { protect } from "./drawing/page-setup";
import { putPropertiesBack } from "./properties-before";
import { renameBack, showRetired } from "./retired-sheets";
import { type WorkbookBefore, isUnnamedCopy } from "./workbook-before";

interface FailedGroup {
  readonly before: WorkbookBefore;
  readonly properties: WorkbookModel["properties"];
  /** It failed because somebody else's sheet had one of the names. */
  readonly isTaken: boolean;
}

/**
 * Takes away what there is of a group of sheets that failed, brings back those that it was to replace, and
 * protects its models again.
 */
export const takingAwayGroup =
  (group: readonly Drawing[], { before, properties, isTaken }: FailedGroup) =>
  async (context: Excel.RequestContext): Promise<void> => {
    const { worksheets, properties: ofWorkbook } = context.workbook;
    worksheets.load("items/id,items/name");
    const models = [...new Set(group.flatMap(({ model }) => model ?? []))];
    const found = models.map((model) => {
      const sheet = worksheets.getItemOrNullObject(model.name).load("id");
      sheet.protection.load("protected");
      return { model, sheet };
    });
    const custom = Object.keys(properties).map((key) =>
      ofWorkbook.custom.getItemOrNullObject(key).load("key"),
    );
    await context.sync();
    const added = worksheets.items.filter(({ id }) => !before.sheetIds.has(id));
    const names = group.map(({ sheet }) => sheet.name);
    const ofGroup = names.flatMap((name) => added.find((sheet) => sheet.name === name) ?? []);
    // They are added in their order: the last that is there is the one which was in the way.
    const ours = isTaken ? ofGroup.slice(0, -1) : ofGroup;
    const possibleModels = [...models, ...group.map(({ sheet }) => sheet)];
    const unnamed = added.filter((sheet) => isUnnamedCopy(sheet.name, possibleModels));
    showRetired(context.workbook, before.retirees);
    for (const sheet of new Set([...ours, ...unnamed])) sheet.delete();
    renameBack(context.workbook, before.retirees);
    for (const { model, sheet } of found) {
      const isOurs = ours.some(({ id }) => id === sheet.id);
      if (sheet.isNullObject || isOurs || !model.protected) continue;
      if (!sheet.protection.protected) protect(sheet, model);
    }
    putPropertiesBack(custom, before);
    await context.sync();
  };
