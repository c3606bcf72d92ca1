import type { HostRefusal } from "../../sheet-model/host-refusal";
import { describeSetRefusal } from "./set-refusal-sentences";

/** Why Excel did not do what was asked, and what to do. */
export function describeHostRefusal(refusal: HostRefusal): string {
  switch (refusal.kind) {
    case "editing-cell":
      return "A cell is being edited. Press Enter (or Esc to discard) and try again.";
    case "workbook-protected":
      return "The structure of the workbook is protected, so no sheet can be added. On the Review tab, unprotect the workbook and try again.";
    case "sheet-protected":
      return `${refusal.sheetName === undefined ? "The sheet" : `The sheet “${refusal.sheetName}”`} is protected and cannot be written to. On the Review tab, unprotect the sheet and try again.`;
    case "sheet-name-taken":
      return `The workbook already has a sheet “${refusal.sheetName}”. Rename that sheet and try again.`;
    case "sheet-gone":
      return `The sheet “${refusal.sheetName}” is no longer there: it was deleted or renamed. Check the sheets and try again.`;
    case "cell-changed":
      return `Cell ${refusal.cell} of “${refusal.sheetName}” has just been changed, so nothing was done. Look at that cell and try again.`;
    case "excel-too-old":
      return `This version of Excel lacks ${refusal.needed}, which the add-in needs: use Excel 2021 or later, or Microsoft 365. The formulas in the file still calculate correctly without the add-in.`;
    case "conflict":
      return "Somebody else has just changed the same place, so nothing was done. Look at the change and try again.";
    case "read-only":
      return "The workbook is open for reading only or in Protected View. Enable editing, or save a copy and open that, and try again.";
    case "too-large":
      return "The data is larger than Excel on the web takes at once. Open the workbook in Excel on a computer and try again.";
    case "busy":
      return "Excel is busy or has stopped answering for now. Wait a moment and try again.";
    case "cancelled":
      return "Cancelled as asked; the workbook is as it was before. Start again when needed.";
    case "set-not-found":
    case "set-changed":
      return describeSetRefusal(refusal);
    case "half-done":
      return `This stopped in the middle, and Excel did not let it be undone. Look at ${refusal.sheetNames.map((name) => `“${name}”`).join(", ")}: delete a sheet that was just added, or close the workbook without saving and open it again.`;
    case "failed":
      return `Excel could not do this (error code: ${refusal.code}). Try again; if it still fails, give this code to technical support.`;
  }
}
