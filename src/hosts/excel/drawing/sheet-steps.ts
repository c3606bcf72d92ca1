import type { SheetModel } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";
import { contentParts } from "./cell-contents";
import { lookParts } from "./cell-looks";
import { chartSteps } from "./charts";
import { pageSteps, protect } from "./page-setup";
import { ruleSteps } from "./sheet-rules";
import { fitSteps, shapeSteps } from "./sheet-shape";
import { tableStep } from "./table";

/**
 * Everything that makes a new, empty sheet the one described but its protection, in an order that
 * Excel accepts; a part at a time, since a large sheet takes long to take to pieces. `tableNames` gives
 * for a table's name the one under which it can be added.
 */
export function* drawingParts(
  sheet: SheetModel,
  tableNames: ReadonlyMap<string, string>,
): Generator<Step[]> {
  yield* contentParts(sheet.rows, { firstRow: 0, emptied: false });
  // Merged first: a merge would take away lines that are drawn already.
  yield shapeSteps(sheet);
  if (sheet.table !== undefined) yield [tableStep(sheet.table, tableNames)];
  yield* lookParts({ rows: sheet.rows, firstRow: 0, firstColumn: 0 });
  yield fitSteps(sheet.rows);
  yield ruleSteps(sheet);
  yield pageSteps(sheet);
  yield chartSteps(sheet);
}

/** Protects a sheet on which everything is drawn, where that is described. */
export const protectionSteps = (sheet: SheetModel): Step[] =>
  sheet.protected
    ? [
        {
          bytes: CALL_BYTES,
          queue: (worksheet) => {
            protect(worksheet, sheet);
          },
        },
      ]
    : [];
