import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { type HostObject, method } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import { emptySheet, type OpenDocument } from "../engine/open-document";
import { itemNotFound } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, optional, text } from "./parameters";
import { eventRegistration } from "./sheet-events";
import { isSameSheetName, nextSheetName, requireFreeName } from "./sheet-name";
import { requireStructureUnprotected } from "./workbook-protection";
import { worksheet } from "./worksheet";

/** The workbook's sheets in their order. */
export function worksheets(excel: OpenExcel): HostObject {
  const { document } = excel;
  const at = (sheet: DocumentSheet | undefined) => {
    if (sheet === undefined) throw itemNotFound();
    return worksheet(excel, sheet);
  };
  const considered = (visibleOnly: unknown) =>
    optional(visibleOnly, boolean)
      ? document.sheets.filter((sheet) => !sheet.worksheet.isSheetHidden())
      : document.sheets;
  return {
    typeName: "WorksheetCollection",
    items: () => document.sheets.map(at),
    finders: {
      add: {
        takes: 1,
        call: (name) => {
          requireStructureUnprotected(document);
          const given = optional(name, text) ?? nextSheetName(document);
          requireFreeName(document, given);
          return at(addSheet(document, given));
        },
      },
      getItem: { takes: 1, call: (key) => at(find(document, text(key))) },
      getItemOrNullObject: {
        takes: 1,
        call: (key) => {
          const found = find(document, text(key));
          return found === undefined ? null : at(found);
        },
      },
      getActiveWorksheet: method(() => at(document.activeSheet)),
      getFirst: { takes: 1, call: (visibleOnly) => at(considered(visibleOnly)[0]) },
      getLast: { takes: 1, call: (visibleOnly) => at(considered(visibleOnly).at(-1)) },
    },
    methods: {
      ...eventRegistration(
        "Activated",
        "Added",
        "Calculated",
        "DataChanged",
        "Deactivated",
        "Deleted",
      ),
      getCount: { takes: 1, call: (visibleOnly) => considered(visibleOnly).length },
    },
  };
}

/** A sheet by its name, whatever the case, or by its id. */
function find({ sheets }: OpenDocument, key: string): DocumentSheet | undefined {
  return (
    sheets.find((sheet) => isSameSheetName(sheet.name, key)) ?? sheets.find(({ id }) => id === key)
  );
}

/** Adds an empty sheet behind all others, without bringing it to the front. */
function addSheet(document: OpenDocument, name: string): DocumentSheet {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  document.executeBehind(InsertSheetMutation, {
    unitId: document.unitId,
    index: document.sheets.length,
    sheet: mergeWorksheetSnapshotWithDefault(emptySheet(id, name)),
  });
  return document.sheet(id);
}
