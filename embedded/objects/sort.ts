import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import type { HostObject } from "../batch/host-object";
import type { ContentPatch } from "../engine/cell-patches";
import type { DocumentSheet } from "../engine/document-sheet";
import { columnCount, rowCount } from "./cell-area";
import { type CellContent, cellValue } from "./cell-reading";
import { badArgument } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, oneOf, optional, options, wholeNumber } from "./parameters";
import { requireAllowed, requireEditable } from "./sheet-protection";

interface SortField {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts an area's rows by the values in its columns. Cells with formulas are not sorted. */
export function rangeSort(excel: OpenExcel, sheet: DocumentSheet, area: CellRange): HostObject {
  return {
    typeName: "RangeSort",
    methods: {
      apply: {
        takes: 4,
        call: (given, matchCase, hasHeaders, orientation) => {
          if (optional(orientation, oneOf(["Rows", "Columns"])) === "Columns") {
            throw notModelled("sorting columns (RangeSort.apply)");
          }
          requireAllowed(sheet, "allowSort");
          requireEditable(sheet, area);
          const firstRow = area.firstRow + (optional(hasHeaders, boolean) ? 1 : 0);
          sortRows(
            sheet,
            { ...area, firstRow },
            readFields(given),
            optional(matchCase, boolean) ?? false,
          );
          excel.edits.note(sheet, area, null);
        },
      },
    },
  };
}

function readFields(given: unknown): readonly SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw badArgument();
  return given.map((field: unknown) => {
    const { key, ascending, sortOn } = options(field, ["key", "ascending", "sortOn"], "SortField");
    if (optional(sortOn, oneOf(["Value"])) === undefined && sortOn !== undefined)
      throw badArgument();
    return { column: wholeNumber(key), ascending: optional(ascending, boolean) ?? true };
  });
}

function sortRows(
  sheet: DocumentSheet,
  area: CellRange,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  const rows = Array.from({ length: rowCount(area) }, (_row, offset) => {
    const row = area.firstRow + offset;
    const cells = Array.from({ length: columnCount(area) }, (_column, column) =>
      movableCell(sheet, row, area.firstColumn + column),
    );
    return {
      keys: fields.map(({ column }) => cellValue(sheet, row, area.firstColumn + column)),
      cells,
    };
  });
  const order = fields.map(({ ascending }) => (ascending ? 1 : -1));
  rows.sort((one, other) => {
    for (const [index, direction] of order.entries()) {
      const compared = compareValues(
        one.keys[index] ?? "",
        other.keys[index] ?? "",
        direction,
        matchCase,
      );
      if (compared !== 0) return compared;
    }
    return 0;
  });
  for (const [rowOffset, { cells }] of rows.entries()) {
    for (const [columnOffset, { content, style }] of cells.entries()) {
      const place = [area.firstRow + rowOffset, area.firstColumn + columnOffset] as const;
      sheet.setContent(...place, content);
      sheet.dropStyle(...place);
      sheet.setStyle(...place, style);
    }
  }
}

function movableCell(sheet: DocumentSheet, row: number, column: number) {
  if (sheet.formula(row, column) !== "") throw notModelled("sorting cells with formulas");
  const cell = sheet.cell(row, column);
  const value = cell?.v ?? null;
  const content: ContentPatch = {
    value: typeof value === "boolean" ? Number(value) : value,
    type: value === null ? null : (cell?.t ?? null),
  };
  return { content, style: sheet.style(row, column) };
}

/** Excel's order: numbers, texts, false, true; empty cells come last either way. */
function compareValues(
  one: CellContent,
  other: CellContent,
  direction: number,
  matchCase: boolean,
): number {
  if (one === "" || other === "") return (one === "" ? 1 : 0) - (other === "" ? 1 : 0);
  const byKind = kindOf(one) - kindOf(other);
  if (byKind !== 0) return byKind * direction;
  if (typeof one === "string" && typeof other === "string") {
    const sensitivity = matchCase ? "variant" : "accent";
    return one.localeCompare(other, "vi", { sensitivity }) * direction;
  }
  return (Number(one) - Number(other)) * direction;
}

function kindOf(value: CellContent): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
