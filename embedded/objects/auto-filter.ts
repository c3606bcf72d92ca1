import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import { type HostObject, isHostObject, method } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import { fromUniver } from "../engine/rectangle";
import { badArgument } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { parseAddress } from "./parse-address";
import { placeOf, range } from "./range";
import { requireUnprotected } from "./sheet-protection";
import { gridArea } from "./grid-area";

/** The filter's arrows over a table's headings. That rows are filtered out by code is not modelled. */
export function autoFilter(excel: OpenExcel, sheet: DocumentSheet): HostObject {
  const filtered = () =>
    sheet.document.univerAPI
      .service(SheetsFilterService)
      .getFilterModel(sheet.document.unitId, sheet.id)
      ?.getRange();
  const remove = () => {
    requireUnprotected(sheet);
    if (filtered() !== undefined) {
      sheet.document.execute(RemoveSheetsFilterMutation, sheet.target);
    }
  };
  return {
    typeName: "AutoFilter",
    properties: {
      enabled: { get: () => filtered() !== undefined },
    },
    finders: {
      getRangeOrNullObject: method(() => {
        const area = filtered();
        return area === undefined ? null : range(excel, sheet, fromUniver(area));
      }),
    },
    methods: {
      apply: {
        takes: 1,
        call: (given) => {
          const area = isHostObject(given)
            ? placeOf(given)?.area
            : parseAddress(String(given))?.area;
          const filter = area === undefined ? null : gridArea(sheet, area);
          if (filter === null) throw badArgument();
          remove();
          sheet.document.execute(SetSheetsFilterRangeMutation, { ...sheet.target, range: filter });
        },
      },
      remove: method(remove),
    },
  };
}
