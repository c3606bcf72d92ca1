import type { CriteriaSet } from "../criteria/criteria-set";
import type { WorkbookModel } from "../sheet-model/sheet";
import { travellingSheets } from "../templates/carried-sets";

/** A workbook with the sheets of its set behind its own, so that it can be read where nobody knows the set. */
export const withSet = (workbook: WorkbookModel, set: CriteriaSet): WorkbookModel => ({
  ...workbook,
  sheets: [
    ...workbook.sheets,
    ...travellingSheets(
      set,
      workbook.sheets.map(({ name }) => name),
    ),
  ],
});
