import { type HostObject, method } from "../batch/host-object";
import { application } from "./application";
import { areaOf } from "./cell-area";
import { documentProperties } from "./document-properties";
import { badArgument } from "./excel-errors";
import { namedItems } from "./named-items";
import type { OpenExcel } from "./open-excel";
import { text } from "./parameters";
import { parseAddress } from "./parse-address";
import { range } from "./range";
import { selectedArea } from "./selection";
import { settings } from "./settings";
import { tables } from "./tables";
import { workbookProtection } from "./workbook-protection";
import { worksheets } from "./worksheets";

/** What `context.workbook` is: the object from which every batch sets out. */
export function workbook(excel: OpenExcel): HostObject {
  const { document } = excel;
  const changedRange = (reference: unknown) => {
    // "sheet id!A1", as the event of a change gave it.
    const parsed = parseAddress(text(reference));
    const sheet = document.sheets.find(({ id }) => id === parsed?.sheetName);
    return parsed === null || sheet === undefined ? null : range(excel, sheet, parsed.area);
  };
  return {
    typeName: "Workbook",
    properties: { name: { get: () => document.workbook.name } },
    objects: {
      application: () => application(excel),
      worksheets: () => worksheets(excel),
      names: () => namedItems(excel),
      properties: () => documentProperties(excel),
      protection: () => workbookProtection(excel),
      settings: () => settings(excel),
      tables: () => tables(excel),
    },
    finders: {
      getSelectedRange: method(() => range(excel, document.activeSheet, selectedArea(document))),
      getActiveCell: method(() => {
        const { firstRow, firstColumn } = selectedArea(document);
        return range(excel, document.activeSheet, areaOf(firstRow, firstColumn, 1, 1));
      }),
      _GetRangeForEventByReferenceId: {
        takes: 1,
        call: (reference) => {
          const found = changedRange(reference);
          if (found === null) throw badArgument();
          return found;
        },
      },
      _GetRangeOrNullObjectForEventByReferenceId: { takes: 1, call: changedRange },
    },
  };
}
