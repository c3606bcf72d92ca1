import type { CellRange } from "../../src/sheet-model/address";
import { type HostObject, type HostProperty, method } from "../batch/host-object";
import type { TableExtras } from "../engine/document";
import type { DocumentSheet } from "../engine/document-sheet";
import { rowCount } from "./cell-area";
import { cellText } from "./cell-reading";
import { clearArea } from "./clear-area";
import { badArgument, itemNotFound } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, text } from "./parameters";
import { range } from "./range";
import { requireUnprotected } from "./sheet-protection";
import { requireFreeTableName } from "./table-name";
import { worksheet } from "./worksheet";

const STYLE = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

/** One table of a sheet. Neither its look nor its filter's arrows are drawn. */
export function table(excel: OpenExcel, sheet: DocumentSheet, id: string): HostObject {
  const current = () => {
    const found = sheet.tables.find((each) => each.id === id);
    if (found === undefined) throw itemNotFound();
    return found;
  };
  const change = (changes: Partial<TableExtras>) => {
    requireUnprotected(sheet);
    const changed = { ...current(), ...changes };
    sheet.tables = sheet.tables.map((each) => (each.id === id ? changed : each));
  };
  const part = (area: (table: TableExtras) => CellRange) =>
    method(() => range(excel, sheet, area(current())));
  const flag = (
    key: "showBandedRows" | "showBandedColumns" | "showFilterButton",
  ): HostProperty => ({
    get: () => current()[key],
    set: (value) => {
      change({ [key]: boolean(value) });
    },
  });
  const remove = () => {
    requireUnprotected(sheet);
    sheet.tables = sheet.tables.filter((each) => each.id !== id);
  };
  return {
    typeName: "Table",
    id,
    properties: {
      id: { get: () => current().id },
      name: {
        get: () => current().name,
        set: (value) => {
          const name = text(value);
          requireFreeTableName(sheet.document, name, id);
          change({ name });
        },
      },
      style: {
        get: () => current().style,
        set: (value) => {
          const style = text(value);
          if (!STYLE.test(style)) throw badArgument();
          change({ style });
        },
      },
      showBandedRows: flag("showBandedRows"),
      showBandedColumns: flag("showBandedColumns"),
      showFilterButton: flag("showFilterButton"),
      showHeaders: { get: () => true },
      showTotals: { get: () => current().totals !== undefined },
    },
    objects: {
      worksheet: () => worksheet(excel, sheet),
      columns: () => columns(sheet, current()),
      rows: () => rows(current()),
    },
    finders: {
      getRange: part(({ area }) => area),
      getHeaderRowRange: part(({ area }) => ({ ...area, lastRow: area.firstRow })),
      getDataBodyRange: part(bodyOf),
      convertToRange: method(() => {
        const { area } = current();
        remove();
        return range(excel, sheet, area);
      }),
    },
    methods: {
      delete: method(() => {
        const { area } = current();
        remove();
        clearArea(excel, sheet, area, "All");
      }),
    },
  };
}

const bodyOf = ({ area, totals }: TableExtras): CellRange => ({
  ...area,
  firstRow: area.firstRow + 1,
  lastRow: area.lastRow - (totals === undefined ? 0 : 1),
});

/** The headings; other things about columns are not modelled. */
function columns(sheet: DocumentSheet, { area }: TableExtras): HostObject {
  const indexes = Array.from(
    { length: area.lastColumn - area.firstColumn + 1 },
    (_, index) => index,
  );
  return {
    typeName: "TableColumnCollection",
    properties: { count: { get: () => indexes.length } },
    items: () =>
      indexes.map((index) => ({
        typeName: "TableColumn",
        id: String(index + 1),
        properties: {
          id: { get: () => index + 1 },
          index: { get: () => index },
          name: { get: () => cellText(sheet, area.firstRow, area.firstColumn + index) },
        },
      })),
    methods: { getCount: method(() => indexes.length) },
  };
}

function rows(found: TableExtras): HostObject {
  const count = rowCount(bodyOf(found));
  return {
    typeName: "TableRowCollection",
    properties: { count: { get: () => count } },
    methods: { getCount: method(() => count) },
  };
}
