import type { SheetModel } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";
import { contentSteps } from "./cell-contents";
import { lookSteps } from "./cell-looks";
import { chartSteps } from "./charts";
import { pageSteps, protect } from "./page-setup";
import { ruleSteps } from "./sheet-rules";
import { fitSteps, shapeSteps } from "./sheet-shape";
import { tableStep } from "./table";

/**
 * Everything that makes a new, empty sheet the one described but its protection, in an order that
 * Excel accepts. `tableNames` gives for a table's name the one under which it can be added.
 */
export const drawingSteps = (
  sheet: SheetModel,
  tableNames: ReadonlyMap<string, string>,
): Step[] => [
  ...contentSteps(sheet.rows, { firstRow: 0, emptied: false }),
  // Merged first: a merge would take away lines that are drawn already.
  ...shapeSteps(sheet),
  ...(sheet.table === undefined ? [] : [tableStep(sheet.table, tableNames)]),
  ...lookSteps(sheet),
  ...fitSteps(sheet.rows),
  ...ruleSteps(sheet),
  ...pageSteps(sheet),
  ...chartSteps(sheet),
];

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
