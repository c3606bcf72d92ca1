import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
} from "@univerjs/core";
import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import { parseAddress } from "../../src/sheet-model/address";
import { serialOfDate } from "../../src/sheet-model/serial-dates";
import type { ArrayExtras, CellExtras } from "../engine/document";
import { isErrorValue } from "./cell-values";
import { openedFormula } from "./formulas";
import { type FormulaOwner, sharedFormula } from "./shared-formulas";
import type { StyleCollection } from "./styles";

/** The cells of a sheet that hold something or have a style. */
export function openedCells(
  sheet: Sheet,
  styles: StyleCollection,
): IObjectMatrixPrimitiveType<ICellData> {
  const details = sheet.cells ?? new Map<string, Cell>();
  const owners = formulaOwners(details);
  const opened: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, values] of sheet.rows.entries()) {
    const cells: Record<number, ICellData> = {};
    for (const [column, value] of values.entries()) {
      const cell = details.get(`${String(row)},${String(column)}`);
      const formula = cell && formulaOf(cell, row, column, owners);
      const styleId = cell?.style && styles.idOf(cell.style);
      const data: ICellData = {
        ...openedValue(value, cell),
        ...(formula !== undefined && { f: formula }),
        ...(styleId !== undefined && { s: styleId }),
        ...(cell && openedExtras(cell)),
      };
      if (Object.keys(data).length > 0) cells[column] = data;
    }
    if (Object.keys(cells).length > 0) opened[row] = cells;
  }
  return opened;
}

function openedExtras(cell: Cell): Pick<ICellData, "custom"> {
  const array = cell.formulaType === "array" ? arraySize(cell) : undefined;
  const isUnlocked = cell.style?.protection?.locked === false;
  if (array === undefined && !isUnlocked) return {};
  const extras: CellExtras = { ...(isUnlocked && { unlocked: true }), ...(array && { array }) };
  return { custom: extras };
}

function arraySize({ formulaRef = "", formulaDynamic }: Cell): ArrayExtras {
  const area = parseAddress(formulaRef);
  return {
    rows: area === undefined ? 1 : area.lastRow - area.firstRow + 1,
    columns: area === undefined ? 1 : area.lastColumn - area.firstColumn + 1,
    ...(formulaDynamic === true && { dynamic: true }),
  };
}

/** Of a formula that several cells share, the file has the text once, written for the first of them. */
function formulaOwners(cells: ReadonlyMap<string, Cell>): ReadonlyMap<number, FormulaOwner> {
  const owners = new Map<number, FormulaOwner>();
  for (const [place, { formula, formulaSharedIndex }] of cells) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = place.split(",").map(Number);
    owners.set(formulaSharedIndex, { row, column, formula });
  }
  return owners;
}

function formulaOf(
  { formula, formulaSharedIndex }: Cell,
  row: number,
  column: number,
  owners: ReadonlyMap<number, FormulaOwner>,
): string | undefined {
  if (formula) return openedFormula(formula);
  const owner = formulaSharedIndex === undefined ? undefined : owners.get(formulaSharedIndex);
  return owner && openedFormula(sharedFormula(owner, row, column));
}

/**
 * A value as Univer types it; a date is the number that Excel counts it by. A text that looks like a
 * number or an error has to be marked as the text that it is.
 */
function openedValue(value: CellValue, cell: Cell | undefined): ICellData {
  if (value === null || value === "") return {};
  if (value instanceof Date) return { v: serialOfDate(value), t: CellValueType.NUMBER };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  }
  const isMarked = cell?.type !== "error" && cell?.formula === undefined && looksLikeAnother(value);
  return { v: value, t: isMarked ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function looksLikeAnother(text: string): boolean {
  return isErrorValue(text) || (text.trim() !== "" && Number.isFinite(Number(text)));
}
