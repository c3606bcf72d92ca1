import type { FUniver } from "@univerjs/core/facade";
import type { EmbeddedWorkbook } from "../objects/embedded-workbook";

/** Lets nobody type into a locked cell, and keeps the add-in out while somebody types into another. */
export function followCellEditing(univerAPI: FUniver, workbook: EmbeddedWorkbook): void {
  // Cancelled before it starts, an edit would leave its first key in the formula bar: it is ended instead.
  univerAPI.addEvent(univerAPI.Event.SheetEditStarted, (edit) => {
    if (workbook.mayType(edit.worksheet.getSheetId(), edit.row, edit.column)) {
      workbook.setEditing(true);
    } else {
      void edit.workbook.endEditingAsync(false);
    }
  });
  univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => {
    workbook.setEditing(false);
  });
}
