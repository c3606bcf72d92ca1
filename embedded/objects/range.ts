import type { CellRange } from "../../src/sheet-model/address";
import type { HostMethod, HostObject } from "../batch/host-object";
import { method } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import { addressOnSheet, columnCount, isEntireColumn, isEntireRow, rowCount } from "./cell-area";
import { clearArea } from "./clear-area";
import { conditionalFormats } from "./conditional-formats";
import { copyFrom } from "./copy-from";
import { dataValidation } from "./data-validation";
import { badArgument } from "./excel-errors";
import { deleteCells, insertCells } from "./insert-delete";
import { mergeArea, mergesIn, unmergeArea } from "./merged-areas";
import type { OpenExcel } from "./open-excel";
import { boolean, oneOf, optional } from "./parameters";
import { rangeAreas } from "./range-areas";
import { rangeContent } from "./range-content";
import { rangeFinders } from "./range-finders";
import { rangeFormat } from "./range-format";
import { hiddenProperty, rowProperties } from "./row-column-sizes";
import { selectArea } from "./selection";
import { rangeSort } from "./sort";
import { worksheet } from "./worksheet";

const areasByRange = new WeakMap<HostObject, { sheet: DocumentSheet; area: CellRange }>();

/** An area of one sheet. */
export function range(excel: OpenExcel, sheet: DocumentSheet, area: CellRange): HostObject {
  const object: HostObject = {
    typeName: "Range",
    byReference: true,
    properties: {
      ...positionProperties(sheet, area),
      ...rangeContent(excel, sheet, area),
      rowHidden: hiddenProperty(sheet, area, "Row"),
      columnHidden: hiddenProperty(sheet, area, "Column"),
      hidden: { get: () => isHidden(sheet, area) },
    },
    objects: {
      worksheet: () => worksheet(excel, sheet),
      format: () => rangeFormat({ sheet, areas: [area] }),
      dataValidation: () => dataValidation(excel, { sheet, areas: [area] }),
      conditionalFormats: () => conditionalFormats(excel, { sheet, areas: [area] }),
      sort: () => rangeSort(excel, sheet, area),
    },
    finders: {
      ...rangeFinders(excel, sheet, area),
      getMergedAreasOrNullObject: method(() => {
        const merges = mergesIn(sheet, area);
        return merges.length === 0 ? null : rangeAreas(excel, sheet, merges);
      }),
      insert: {
        takes: 1,
        call: (shift) => {
          insertCells(excel, sheet, area, oneOf(["Down", "Right"])(shift));
          return range(excel, sheet, area);
        },
      },
    },
    methods: rangeMethods(excel, sheet, area),
  };
  areasByRange.set(object, { sheet, area });
  return object;
}

/** Where a range that was handed over as an argument lies; undefined if the object is none. */
export function placeOf(object: HostObject): { sheet: DocumentSheet; area: CellRange } | undefined {
  return areasByRange.get(object);
}

function rangeMethods(
  excel: OpenExcel,
  sheet: DocumentSheet,
  area: CellRange,
): Readonly<Record<string, HostMethod<unknown>>> {
  return {
    // office.js cuts large grids into requests' pieces, and asks first whether the whole would fit.
    _ValidateArraySize: {
      takes: 2,
      call: (rows, columns) => {
        if (rows !== rowCount(area) || columns !== columnCount(area)) throw badArgument();
      },
    },
    merge: {
      takes: 1,
      call: (across) => {
        mergeArea(sheet, area, optional(across, boolean) ?? false);
      },
    },
    unmerge: method(() => {
      unmergeArea(sheet, area);
    }),
    clear: {
      takes: 1,
      call: (applyTo) => {
        clearArea(excel, sheet, area, applyTo);
      },
    },
    select: method(() => {
      selectArea(sheet, [area]);
    }),
    delete: {
      takes: 1,
      call: (shift) => {
        deleteCells(excel, sheet, area, oneOf(["Up", "Left"])(shift));
      },
    },
    getRowProperties: { takes: 1, call: (wanted) => rowProperties(sheet, area, wanted) },
    copyFrom: {
      takes: 4,
      call: (...parameters) => copyFrom(excel, sheet, area, parameters),
    },
  };
}

function positionProperties(sheet: DocumentSheet, area: CellRange) {
  const address = { get: () => addressOnSheet(sheet.name, area) };
  return {
    address,
    addressLocal: address,
    rowIndex: { get: () => area.firstRow },
    columnIndex: { get: () => area.firstColumn },
    rowCount: { get: () => rowCount(area) },
    columnCount: { get: () => columnCount(area) },
    cellCount: { get: () => cellCount([area]) },
    isEntireColumn: { get: () => isEntireColumn(area) },
    isEntireRow: { get: () => isEntireRow(area) },
  };
}

/** The number of cells; -1 where it is larger than 2³¹ − 1, as Excel says. */
export function cellCount(areas: readonly CellRange[]): number {
  const count = areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  return count > 2_147_483_647 ? -1 : count;
}

/** Whether all cells are hidden, by their rows or by their columns; null where some are. */
function isHidden(sheet: DocumentSheet, area: CellRange): unknown {
  const rows = hiddenProperty(sheet, area, "Row").get();
  const columns = hiddenProperty(sheet, area, "Column").get();
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
