import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import type { Cell, CellStyle } from "hucre/xlsx";
import { rangeAddress } from "../../src/sheet-model/address";
import type { CellExtras } from "../engine/document";
import { isErrorValue, storedText } from "./cell-values";
import { needsArray, storedFormula } from "./formulas";
import { type FormulaOwner, sharedFormula } from "./shared-formulas";
import { storedStyle } from "./styles";

/** What Excel writes in where nothing else is said. */
const EXCEL_FONT = { ff: "Calibri", fs: 11 } satisfies IStyleData;
const TEXT_FORMAT = "@";

type SheetCells = Pick<
  Partial<IWorksheetData>,
  "cellData" | "rowData" | "columnData" | "defaultStyle"
>;

/** A sheet's cells as hucre takes them, by "row,column". */
export function storedCells(sheet: SheetCells, book: IWorkbookData): Map<string, Cell> {
  const cells = new ObjectMatrix(sheet.cellData);
  const owners = formulaOwners(cells);
  const styleAt = stylesOf(sheet, book);
  const stored = new Map<string, Cell>();
  cells.forValue((row, column, cell) => {
    const style = styleAt(row, column, cell);
    const formula = formulaOf(cell, row, column, owners);
    stored.set(`${String(row)},${String(column)}`, {
      ...storedContent(cell, style, formula),
      ...(formula !== undefined && storedArray(cell, formula, row, column)),
      style: withLock(style, cell),
    });
  });
  return stored;
}

/** The font of the cells that name none. */
export function defaultFont(
  sheet: SheetCells,
  book: IWorkbookData,
): NonNullable<CellStyle["font"]> {
  return storedStyle({ ...EXCEL_FONT, ...resolved(sheet.defaultStyle, book) }).font ?? {};
}

/** A cell's style over its row's, its column's and the sheet's. */
function stylesOf(
  { rowData, columnData, defaultStyle }: SheetCells,
  book: IWorkbookData,
): (row: number, column: number, cell: ICellData) => IStyleData {
  const ofSheet = { ...EXCEL_FONT, ...resolved(defaultStyle, book) };
  return (row, column, { s }) => ({
    ...ofSheet,
    ...resolved(columnData?.[column]?.s, book),
    ...resolved(rowData?.[row]?.s, book),
    ...resolved(s, book),
  });
}

function resolved(style: Nullable<IStyleData | string>, { styles }: IWorkbookData): IStyleData {
  return (typeof style === "string" ? styles[style] : style) ?? {};
}

function withLock(style: IStyleData, { custom }: ICellData): CellStyle {
  const { unlocked }: CellExtras = custom ?? {};
  return { ...storedStyle(style), ...(unlocked === true && { protection: { locked: false } }) };
}

/** Where Univer filled a formula down, only its first cell has the text. */
function formulaOwners(cells: ObjectMatrix<ICellData>): ReadonlyMap<string, FormulaOwner> {
  const owners = new Map<string, FormulaOwner>();
  cells.forValue((row, column, { f, si }) => {
    if (f && si) owners.set(si, { row, column, formula: f });
  });
  return owners;
}

function formulaOf(
  { f, si }: ICellData,
  row: number,
  column: number,
  owners: ReadonlyMap<string, FormulaOwner>,
): string | undefined {
  if (f) return f;
  const owner = si ? owners.get(si) : undefined;
  return owner && sharedFormula(owner, row, column);
}

/** What a file says of a formula for an array: the cells that it is for. */
function storedArray(
  { custom }: ICellData,
  formula: string,
  row: number,
  column: number,
): Pick<Cell, "formulaType" | "formulaRef" | "formulaDynamic"> {
  const { array }: CellExtras = custom ?? {};
  if (array === undefined && !needsArray(formula)) return {};
  const { rows = 1, columns = 1, dynamic } = array ?? {};
  const area = {
    firstRow: row,
    lastRow: row + rows - 1,
    firstColumn: column,
    lastColumn: column + columns - 1,
  };
  return {
    formulaType: "array",
    formulaRef: rangeAddress(area),
    ...(dynamic && { formulaDynamic: dynamic }),
  };
}

function storedContent(cell: ICellData, style: IStyleData, formula: string | undefined): Cell {
  const value = storedValue(cell);
  if (formula !== undefined) {
    return {
      type: "formula",
      value: null,
      formula: storedText(storedFormula(formula)),
      // Of a formula that is not calculated yet there is no value at all.
      ...(cell.v != null && { formulaResult: value ?? "" }),
    };
  }
  if (value === null) return { type: "empty", value };
  if (typeof value === "number") return { type: "number", value };
  if (typeof value === "boolean") return { type: "boolean", value };
  const isText = cell.t === CellValueType.FORCE_STRING || style.n?.pattern === TEXT_FORMAT;
  // hucre makes an error of every text that reads like one, but not of rich text.
  if (isText && isErrorValue(value)) {
    return { type: "richText", value: null, richText: [{ text: value }] };
  }
  return { type: "string", value };
}

function storedValue({ v, t, p }: ICellData): string | number | boolean | null {
  if (p?.body) return storedText(plainText(p.body.dataStream));
  if (v == null || v === "") return null;
  if (t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  return typeof v === "string" ? storedText(v) : v;
}

/** Univer keeps a text of several lines as a document, each paragraph with an end of its own. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
