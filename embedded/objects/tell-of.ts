import { CellValueType } from "@univerjs/core";
import type { DocumentEvent, ShapeChange } from "../engine/user-edits";
import { detailsOf, singleCellContent } from "./addin-edits";
import { SHEET_COLUMNS, SHEET_ROWS } from "./cell-area";
import type { OpenExcel } from "./open-excel";
import type { ChangeType } from "./sheet-events";

const CHANGE_TYPES: Readonly<Record<ShapeChange, ChangeType>> = {
  "rows-inserted": "RowInserted",
  "rows-deleted": "RowDeleted",
  "columns-inserted": "ColumnInserted",
  "columns-deleted": "ColumnDeleted",
};

/** Tells office.js of what happened in the grid, in Excel's words. */
export function tellOf(event: DocumentEvent, { document, events }: OpenExcel): void {
  switch (event.kind) {
    case "activated":
      events.deactivated(event.previousId);
      events.activated(event.sheetId);
      return;
    case "added":
      events.added(event.sheetId);
      return;
    case "deleted":
      events.deleted(event.sheetId);
      return;
    case "moved":
      events.changed({ ...event, changeType: "RangeEdited", byAddin: false });
      return;
    case "edited": {
      const after = singleCellContent(document.sheet(event.sheetId), event.area);
      const details = detailsOf(after && contentOf(event.before), after);
      const change = { sheetId: event.sheetId, area: event.area, byAddin: false };
      events.changed({ ...change, changeType: "RangeEdited", ...(details && { details }) });
      return;
    }
    case "rows-inserted":
    case "rows-deleted":
    case "columns-inserted":
    case "columns-deleted": {
      const isRows = event.kind === "rows-inserted" || event.kind === "rows-deleted";
      const whole = isRows
        ? { firstColumn: 0, lastColumn: SHEET_COLUMNS - 1 }
        : { firstRow: 0, lastRow: SHEET_ROWS - 1 };
      events.changed({
        sheetId: event.sheetId,
        area: { ...event.area, ...whole },
        changeType: CHANGE_TYPES[event.kind],
        byAddin: false,
      });
    }
  }
}

/** A cell's content before an edit, when it can no longer be read from the sheet. */
function contentOf(before: Extract<DocumentEvent, { kind: "edited" }>["before"]) {
  if (before?.v == null) return { value: "", type: "Empty" } as const;
  if (before.t === CellValueType.BOOLEAN) {
    return { value: Boolean(Number(before.v)), type: "Boolean" } as const;
  }
  return typeof before.v === "number"
    ? ({ value: before.v, type: "Double" } as const)
    : ({ value: before.v, type: "String" } as const);
}
