import type { Cell, CellStyle as StoredStyle } from "hucre/xlsx";
import { cellAddress } from "../../../sheet-model/address";
import type { CellModel, CellStyle, Formula, SheetModel } from "../../../sheet-model/sheet";
import { type CellSpot, cellText, formulaText, spotName } from "./cell-text";

/** What hucre writes as an error although it is a text. */
const ERROR_CODE = /^#[A-Z0-9/_]+[!?]?$/;

/**
 * A sheet's cells as hucre takes them, by "row,column".
 * Errors: throws for what no workbook can hold: a text beyond Excel's limit, a number that is none.
 */
export function storedCells(
  { name, rows }: Pick<SheetModel, "name" | "rows">,
  storedStyle: (style: CellStyle) => StoredStyle,
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, column) => {
      if (cell === null) return;
      const spot = { sheetName: name, row: rowIndex, column };
      const stored = storedCell(cell, spot);
      cells.set(`${String(rowIndex)},${String(column)}`, {
        ...stored,
        style: storedStyle(cell.style),
      });
    });
  });
  return cells;
}

function storedCell({ input }: CellModel, spot: CellSpot): Cell {
  if (input === null) return { value: null, type: "empty" };
  if (typeof input === "string") return textCell(cellText(input, spot));
  if (typeof input === "number") return { value: finite(input, spot), type: "number" };
  return formulaCell(input, spot);
}

function formulaCell({ formula, value, isArray }: Formula, spot: CellSpot): Cell {
  return {
    value: null,
    type: "formula",
    formula: formulaText(formula, spot),
    formulaResult: typeof value === "string" ? cellText(value, spot) : finite(value, spot),
    ...(isArray && { formulaType: "array", formulaRef: cellAddress(spot.row, spot.column) }),
  };
}

/** As rich text of one run, "#N/A" stays the text that it is. */
function textCell(text: string): Cell {
  if (text === "") return { value: null, type: "empty" };
  return ERROR_CODE.test(text)
    ? { value: null, type: "richText", richText: [{ text }] }
    : { value: text, type: "string" };
}

function finite(value: number, spot: CellSpot): number {
  if (Number.isFinite(value)) return value;
  throw new Error(`${spotName(spot)}: ${String(value)} is no number a workbook can hold`);
}
