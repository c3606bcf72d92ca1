import type { OpenDocument } from "../engine/open-document";
import { followShape, growTable } from "../engine/table-areas";
import type { DocumentEvent } from "../engine/user-edits";
import { isProtected } from "./sheet-protection";

/** Has tables follow what the user does; Excel lengthens none on a protected sheet. */
export function followTables(event: DocumentEvent, document: OpenDocument): void {
  switch (event.kind) {
    case "edited": {
      const sheet = document.sheet(event.sheetId);
      if (sheet.exists && !isProtected(sheet)) growTable(sheet, event.area);
      return;
    }
    case "rows-inserted":
    case "rows-deleted":
    case "columns-inserted":
    case "columns-deleted":
      followShape(document.sheet(event.sheetId), event.kind, event.area);
      return;
    case "moved":
    case "activated":
    case "added":
    case "deleted":
  }
}
