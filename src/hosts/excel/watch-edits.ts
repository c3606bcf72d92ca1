import { ok } from "../../result";
import { parseAddress } from "../../sheet-model/address";
import type { Editor, WorkbookEdit } from "../../sheet-model/open-workbook";
import { type Answer, attempt } from "./attempt";
import type { SheetNamesById } from "./sheet-names-by-id";

/** Tells of edits until the function it answers with is called. */
export function watchEdits(
  sheetNames: SheetNamesById,
  onEdit: (edit: WorkbookEdit) => void,
): Promise<Answer<() => Promise<void>>> {
  return attempt({ what: "watch the workbook", waitsForTyping: true }, async (context) => {
    const { worksheets } = context.workbook;
    const toldOfSheets = () => {
      onEdit({ kind: "sheets" });
      return Promise.resolve();
    };
    const registrations = [
      worksheets.onChanged.add((event) => {
        onEdit(editOf(event, sheetNames));
        return Promise.resolve();
      }),
      worksheets.onActivated.add(toldOfSheets),
      worksheets.onAdded.add(toldOfSheets),
      worksheets.onDeleted.add(toldOfSheets),
    ];
    await context.sync();
    return ok(async () => {
      await Excel.run(registrations[0]?.context ?? context, async (sameContext) => {
        for (const registration of registrations) registration.remove();
        await sameContext.sync();
      });
    });
  });
}

function editOf(event: Excel.WorksheetChangedEventArgs, sheetNames: SheetNamesById): WorkbookEdit {
  const { worksheetId, changeType, address } = event;
  const sheetName = sheetNames.nameOf(worksheetId);
  if (sheetName === undefined) return { kind: "sheets" };
  const range = changeType === "RangeEdited" ? parseAddress(address) : undefined;
  return range === undefined
    ? { kind: "shape", sheetName }
    : { kind: "cells", sheetName, range, by: editorOf(event) };
}

/** An Excel that does not tell an add-in's own edits from others (before ExcelApi 1.14) calls all of them local. */
function editorOf({ source, triggerSource }: Excel.WorksheetChangedEventArgs): Editor {
  if (source === "Remote") return "co-author";
  return triggerSource === "ThisLocalAddin" ? "add-in" : "user";
}
