import type { WriteSheet } from "hucre/xlsx";
import { rangeAddress } from "../../../sheet-model/address";
import { type SheetModel, TABLE_STYLE, type TableModel } from "../../../sheet-model/sheet";
import { limitedText, spotName } from "./cell-text";

type StoredTable = NonNullable<WriteSheet["tables"]>[number];

const LEGAL_NAME = /^[\p{L}_][\p{L}\p{N}_]{0,254}$/u;

/** Of a column's name; a longer one makes Excel call the file damaged. */
const MAX_COLUMN_NAME = 255;

/**
 * A table as hucre takes it. The file repeats the texts of the table's first row as its columns' names.
 * Errors: throws for what Excel would call a damaged file: a name that no table can have, a column
 * without a name or with that of another.
 */
export function storedTable(
  { name, range }: TableModel,
  { name: sheetName, rows }: Pick<SheetModel, "name" | "rows">,
): StoredTable {
  if (!LEGAL_NAME.test(name)) throw new Error(`${sheetName}: ${name} is no name of a table`);
  const { firstRow: row, firstColumn, lastColumn } = range;
  const headings = rows[row]?.cells ?? [];
  const known = new Set<string>();
  const columns: StoredTable["columns"] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const spot = { sheetName, row, column };
    const heading = headings[column]?.input;
    if (typeof heading !== "string" || heading === "" || known.has(heading.toLowerCase())) {
      throw new Error(`${spotName(spot)}: no name for a column of a table, or that of another`);
    }
    known.add(heading.toLowerCase());
    columns.push({ name: columnName(limitedText("heading", heading, MAX_COLUMN_NAME, spot)) });
  }
  return {
    name,
    displayName: name,
    range: rangeAddress(range),
    columns,
    style: TABLE_STYLE,
    showRowStripes: false,
    showAutoFilter: true,
  };
}

/** An attribute has no line breaks of its own, and Excel compares the names with the cells. */
const columnName = (heading: string): string => heading.replace(/\r\n|\n/g, "_x000a_");
