import type { CellRange } from "../../src/sheet-model/address";
import { type HostObject, method } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import { addressOnSheet, isEntireColumn, isEntireRow } from "./cell-area";
import { clearArea } from "./clear-area";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { badArgument } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { wholeNumber } from "./parameters";
import { cellCount, range } from "./range";
import { rangeFormat } from "./range-format";
import { selectArea } from "./selection";
import { worksheet } from "./worksheet";

/** Several areas of one sheet. */
export function rangeAreas(
  excel: OpenExcel,
  sheet: DocumentSheet,
  areas: readonly CellRange[],
): HostObject {
  const place = { sheet, areas };
  const address = {
    get: () => areas.map((area) => addressOnSheet(sheet.name, area)).join(","),
  };
  return {
    typeName: "RangeAreas",
    byReference: true,
    properties: {
      address,
      addressLocal: address,
      areaCount: { get: () => areas.length },
      cellCount: { get: () => cellCount(areas) },
      isEntireColumn: { get: () => areas.every(isEntireColumn) },
      isEntireRow: { get: () => areas.every(isEntireRow) },
    },
    objects: {
      areas: () => rangeCollection(excel, sheet, areas),
      format: () => rangeFormat(place),
      dataValidation: () => dataValidation(excel, place),
      conditionalFormats: () => conditionalFormats(excel, place),
      worksheet: () => worksheet(excel, sheet),
    },
    methods: {
      clear: {
        takes: 1,
        call: (applyTo) => {
          for (const area of areas) clearArea(excel, sheet, area, applyTo);
        },
      },
      select: method(() => {
        selectArea(sheet, areas);
      }),
    },
  };
}

function rangeCollection(
  excel: OpenExcel,
  sheet: DocumentSheet,
  areas: readonly CellRange[],
): HostObject {
  return {
    typeName: "RangeCollection",
    items: () => areas.map((area) => range(excel, sheet, area)),
    finders: {
      getItemAt: {
        takes: 1,
        call: (index) => {
          const area = areas[wholeNumber(index)];
          if (area === undefined) throw badArgument();
          return range(excel, sheet, area);
        },
      },
    },
    methods: { getCount: method(() => areas.length) },
  };
}
