import type { SheetModel } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";
import { contentSteps } from "./cell-contents";
import { lookSteps } from "./cell-looks";
import { pageSteps, protect } from "./page-setup";
import { ruleSteps } from "./sheet-rules";
import { fitSteps, shapeSteps } from "./sheet-shape";
import { tableStep } from "./table";

/**
 * Everything that makes a new, empty sheet the one described, in an order that Excel accepts.
 * `tableNames` gives for a table's name the one under which it can be added.
 */
export function sheetSteps(described: SheetModel, tableNames: ReadonlyMap<string, string>): Step[] {
  // A description may make its rows each time that they are asked for: they are needed a dozen times.
  const sheet = { ...described };
  return [
    ...contentSteps(sheet.rows, { firstRow: 0, emptied: false }),
    // Merged first: a merge would take away lines that are drawn already.
    ...shapeSteps(sheet),
    ...(sheet.table === undefined ? [] : [tableStep(sheet.table, tableNames)]),
    ...lookSteps(sheet),
    ...fitSteps(sheet),
    ...ruleSteps(sheet),
    ...pageSteps(sheet),
    ...(sheet.protected ? [protectStep(sheet)] : []),
  ];
}

const protectStep = ({ filter }: SheetModel): Step => ({
  bytes: CALL_BYTES,
  queue: (worksheet) => {
    protect(worksheet, filter !== undefined);
  },
});
