import type { SheetModel } from "../../sheet-model/sheet";
import { breathe } from "./breathe";
import { differenceSteps } from "./drawing/copy-differences";
import { likeness } from "./drawing/likeness";
import { drawingParts, protectionSteps } from "./drawing/sheet-steps";
import { CALL_BYTES, type Step } from "./request-limit";

/** A step with the name of the sheet that it is done to. */
interface SheetStep extends Step {
  readonly sheetName: string;
}

/** A copy of another sheet takes the place and the name of one that is empty. */
interface CopyingStep {
  readonly bytes: number;
  readonly sheetName: string;
  readonly modelName: string;
}

export type InsertionStep = SheetStep | CopyingStep;

/**
 * Everything that makes empty sheets those described, in an order that Excel accepts. Of sheets that
 * are alike the first is drawn; the others are copies of it, in which only what differs is written. So
 * their number adds little to the requests.
 */
export async function insertionSteps(
  sheets: readonly SheetModel[],
  tableNames: ReadonlyMap<string, string>,
): Promise<InsertionStep[]> {
  const models = new Map<string, SheetModel>();
  const drawn: InsertionStep[] = [];
  const copied: InsertionStep[] = [];
  const filled: InsertionStep[] = [];
  for (const described of sheets) {
    // A description may make its rows each time that they are asked for: they are needed a dozen times.
    const sheet = { ...described };
    const sheetName = sheet.name;
    const named = (steps: readonly Step[]) => steps.map((step) => ({ ...step, sheetName }));
    const kind = likeness(sheet);
    await breathe();
    const model = kind === undefined ? undefined : models.get(kind);
    if (model === undefined) {
      if (kind !== undefined) models.set(kind, sheet);
      const toDraw = kind === undefined ? filled : drawn;
      for (const part of drawingParts(sheet, tableNames)) {
        toDraw.push(...named(part));
        await breathe();
      }
    } else {
      copied.push({ bytes: 6 * CALL_BYTES, sheetName, modelName: model.name });
      filled.push(...named(differenceSteps(model.rows, sheet.rows)));
    }
    filled.push(...named(protectionSteps(sheet)));
  }
  // Copies come before all that may name them in a formula, and before their models are protected:
  // the copy of a protected sheet is protected, and takes nothing that differs.
  return [...drawn, ...copied, ...filled];
}

/** Carries the steps of one request out on the sheets of a workbook. */
export async function queueSteps(
  { worksheets }: Excel.Workbook,
  steps: readonly InsertionStep[],
): Promise<void> {
  const found = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string) => {
    const sheet = found.get(name) ?? worksheets.getItem(name);
    found.set(name, sheet);
    return sheet;
  };
  for (const step of steps) {
    await breathe();
    if ("queue" in step) {
      step.queue(sheetOf(step.sheetName));
      continue;
    }
    const place = worksheets.getItem(step.sheetName);
    const copy = sheetOf(step.modelName).copy("Before", place);
    place.delete();
    copy.name = step.sheetName;
    found.set(step.sheetName, copy);
  }
}
