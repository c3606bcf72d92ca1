import { SetFrozenMutation } from "@univerjs/sheets";
import { type HostObject, isHostObject, method } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import { areaOf, SHEET_COLUMNS, SHEET_ROWS } from "./cell-area";
import { badArgument } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { optional, wholeNumber } from "./parameters";
import { parseAddress } from "./parse-address";
import { placeOf, range } from "./range";

/** The rows and columns that stay in view. */
export function freezePanes(excel: OpenExcel, sheet: DocumentSheet): HostObject {
  const freeze = (rows: number, columns: number) => {
    sheet.document.execute(SetFrozenMutation, {
      ...sheet.target,
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  };
  return {
    typeName: "WorksheetFreezePanes",
    finders: {
      getLocationOrNullObject: method(() => {
        const { xSplit, ySplit } = sheet.worksheet.getFreeze();
        if (xSplit === 0 && ySplit === 0) return null;
        return range(excel, sheet, areaOf(0, 0, ySplit || SHEET_ROWS, xSplit || SHEET_COLUMNS));
      }),
    },
    methods: {
      freezeAt: {
        takes: 1,
        call: (given) => {
          const area = isHostObject(given)
            ? placeOf(given)?.area
            : parseAddress(String(given))?.area;
          if (area === undefined) throw badArgument();
          const rows = area.lastRow === SHEET_ROWS - 1 ? 0 : area.lastRow + 1;
          const columns = area.lastColumn === SHEET_COLUMNS - 1 ? 0 : area.lastColumn + 1;
          freeze(rows, columns);
        },
      },
      freezeRows: {
        takes: 1,
        call: (count) => {
          freeze(optional(count, wholeNumber) ?? 0, 0);
        },
      },
      freezeColumns: {
        takes: 1,
        call: (count) => {
          freeze(0, optional(count, wholeNumber) ?? 0);
        },
      },
      unfreeze: method(() => {
        freeze(0, 0);
      }),
    },
  };
}
