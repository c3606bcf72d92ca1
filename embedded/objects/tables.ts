import { CellValueType } from "@univerjs/core";
import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import { type HostObject, isHostObject, method } from "../batch/host-object";
import type { TableExtras } from "../engine/document";
import type { DocumentSheet } from "../engine/document-sheet";
import { intersection } from "./cell-area";
import { cellValue } from "./cell-reading";
import { badArgument, itemNotFound } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, text } from "./parameters";
import { parseAddress } from "./parse-address";
import { placeOf } from "./range";
import { requireUnprotected } from "./sheet-protection";
import { table } from "./table";
import { newTableId, nextTableName } from "./table-name";

/** The tables of a sheet, or of the workbook where none is given. */
export function tables(excel: OpenExcel, sheet?: DocumentSheet): HostObject {
  const { document } = excel;
  const placed = () =>
    (sheet === undefined ? document.sheets : [sheet]).flatMap((each) =>
      each.tables.map(({ id, name }) => ({ sheet: each, id, name })),
    );
  const opened = (found: { sheet: DocumentSheet; id: string } | undefined) =>
    found === undefined ? null : table(excel, found.sheet, found.id);
  const find = (key: unknown) => {
    const wanted = text(key);
    return placed().find(
      ({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase(),
    );
  };
  const required = (found: HostObject | null) => {
    if (found === null) throw itemNotFound();
    return found;
  };
  return {
    typeName: "TableCollection",
    properties: { count: { get: () => placed().length } },
    items: () => placed().map((each) => required(opened(each))),
    finders: {
      add: {
        takes: 2,
        call: (address, hasHeaders) => {
          if (!boolean(hasHeaders)) throw notModelled("a table without headings of its own");
          const place = placeToAdd(excel, sheet, address);
          return required(opened({ sheet: place.sheet, id: addTable(place.sheet, place.area) }));
        },
      },
      getItem: { takes: 1, call: (key) => required(opened(find(key))) },
      getItemOrNullObject: { takes: 1, call: (key) => opened(find(key)) },
      getItemAt: {
        takes: 1,
        call: (index) => required(opened(typeof index === "number" ? placed()[index] : undefined)),
      },
    },
    methods: { getCount: method(() => placed().length) },
  };
}

/** An address that names no sheet is one of the sheet in front, whichever sheet's tables it is added to. */
function placeToAdd(excel: OpenExcel, sheet: DocumentSheet | undefined, address: unknown) {
  const place = isHostObject(address) ? placeOf(address) : placeOfText(excel, text(address));
  if (place === undefined || (sheet !== undefined && place.sheet !== sheet)) throw badArgument();
  return place;
}

function placeOfText({ document }: OpenExcel, address: string) {
  const parsed = parseAddress(address);
  const sheet =
    parsed?.sheetName === undefined
      ? document.activeSheet
      : document.sheets.find(({ name }) => name.toLowerCase() === parsed.sheetName?.toLowerCase());
  return parsed === null || sheet === undefined ? undefined : { sheet, area: parsed.area };
}

/** Adds a table with Excel's usual look and name; answers with its id. */
function addTable(sheet: DocumentSheet, given: CellRange): string {
  requireUnprotected(sheet);
  // A table has at least one row beneath its headings.
  const area = { ...given, lastRow: Math.max(given.lastRow, given.firstRow + 1) };
  if (sheet.tables.some((other) => intersection(other.area, area) !== null)) throw badArgument();
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) {
    throw notModelled("a table over merged cells");
  }
  nameColumns(sheet, area);
  const added: TableExtras = {
    id: newTableId(),
    name: nextTableName(sheet.document),
    area,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
  };
  sheet.tables = [...sheet.tables, added];
  return added.id;
}

/** Headings become texts, each another; an empty one gets a name. */
function nameColumns(sheet: DocumentSheet, { firstRow: row, firstColumn, lastColumn }: CellRange) {
  sheet.flush();
  const taken = new Set<string>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = cellValue(sheet, row, column);
    const wish = value === "" ? `Column${String(column - firstColumn + 1)}` : String(value);
    let name = wish;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wish + String(number);
    taken.add(name.toLowerCase());
    if (name === value && sheet.formula(row, column) === "") continue;
    sheet.setContent(row, column, { value: name, type: CellValueType.FORCE_STRING });
  }
}
