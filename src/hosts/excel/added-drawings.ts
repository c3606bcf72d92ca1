import type { SheetModel } from "../../sheet-model/sheet";
import { breathe } from "./breathe";
import { differenceSteps } from "./drawing/copy-differences";
import { likeness } from "./drawing/likeness";
import { protect } from "./drawing/page-setup";
import { drawingParts } from "./drawing/sheet-steps";
import { CALL_BYTES, type Step } from "./request-limit";

/** A sheet that is to be added, and what makes it the one described. */
export interface Drawing {
  readonly sheet: SheetModel;
  /** What it has in common with those that it could be the model of; undefined where it is like none. */
  readonly kind: string | undefined;
  /** The sheet that it is copied from; undefined where it is drawn from nothing. */
  readonly model: SheetModel | undefined;
  readonly steps: readonly Step[];
  readonly bytes: number;
}

/** How a sheet is added to those that were added before; `models` are these by what they are like. */
export async function drawingOf(
  described: SheetModel,
  models: ReadonlyMap<string, SheetModel>,
  tableNames: ReadonlyMap<string, string>,
): Promise<Drawing> {
  // A description may make its rows each time that they are asked for.
  const sheet = { ...described };
  const kind = likeness(sheet);
  const model = kind === undefined ? undefined : models.get(kind);
  const steps: Step[] = [];
  if (model === undefined) {
    for (const part of drawingParts(sheet, tableNames)) {
      steps.push(...part);
      await breathe();
    }
  } else {
    steps.push(...differenceSteps(model.rows, sheet.rows));
  }
  const bytes = steps.reduce((sum, step) => sum + step.bytes, 8 * CALL_BYTES);
  return { sheet, kind, model, steps, bytes };
}

/** Draws the sheets of one request, behind those that are there. */
export async function queueDrawings(
  worksheets: Excel.WorksheetCollection,
  drawings: readonly Drawing[],
): Promise<void> {
  const addedNow = new Set(drawings.map(({ sheet }) => sheet.name));
  const earlier = new Set(drawings.flatMap(({ model }) => model ?? []));
  const models = [...earlier].filter(({ name, protected: isProtected }) => {
    return isProtected && !addedNow.has(name);
  });
  // The copy of a protected sheet is protected, and takes nothing that differs.
  for (const { name } of models) worksheets.getItem(name).protection.unprotect();
  const added: { readonly sheet: SheetModel; readonly worksheet: Excel.Worksheet }[] = [];
  for (const drawing of drawings) {
    added.push({ sheet: drawing.sheet, worksheet: addedSheet(worksheets, drawing) });
    await breathe();
  }
  for (const { sheet, worksheet } of added) {
    if (sheet.protected) protect(worksheet, sheet);
  }
  for (const model of models) protect(worksheets.getItem(model.name), model);
}

function addedSheet(
  worksheets: Excel.WorksheetCollection,
  { sheet, model, steps }: Drawing,
): Excel.Worksheet {
  const worksheet =
    model === undefined ? worksheets.add(sheet.name) : worksheets.getItem(model.name).copy("End");
  if (model !== undefined) worksheet.name = sheet.name;
  for (const step of steps) step.queue(worksheet);
  return worksheet;
}
