import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellExtras } from "../engine/document";
import type { FunctionNames } from "../engine/functions/metadata";
import { outsideQuotes } from "./formulas";

/**
 * An add-in's functions in a file. Excel writes them by their ids, behind a prefix, and knows them again
 * when it has the add-in's metadata; without it, it shows the name that is in the file.
 */

const IN_FORMULAS = /(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/** A workbook with the functions' names as a file has them. */
export function withStoredFunctions(
  snapshot: IWorkbookData,
  functions: readonly FunctionNames[],
): IWorkbookData {
  const storedNames = new Map(functions.map(({ name, storedName }) => [name, storedName]));
  return withFormulas(snapshot, functions, (formula) => renamed(formula, storedNames), asDynamic);
}

/** The same back. */
export function withOpenedFunctions(
  snapshot: IWorkbookData,
  functions: readonly FunctionNames[],
): IWorkbookData {
  const names = new Map(functions.map(({ name, storedName }) => [storedName.toUpperCase(), name]));
  return withFormulas(
    snapshot,
    functions,
    (formula) => renamed(formula, names),
    (cell) => cell,
  );
}

function renamed(formula: string, names: ReadonlyMap<string, string>): string {
  return outsideQuotes(formula, (part) =>
    part.replace(IN_FORMULAS, (name) => names.get(name.toUpperCase()) ?? name),
  );
}

/**
 * Excel would ask a function of a formula that is not marked as one for an array for a single value,
 * and write "@" before it.
 */
function asDynamic(cell: ICellData): ICellData {
  const extras: CellExtras = {
    array: { rows: 1, columns: 1, dynamic: true },
    ...cell.custom,
  };
  return { ...cell, custom: extras };
}

/** Renames in all formulas, and has `mark` change the cells where that changed something. */
function withFormulas(
  snapshot: IWorkbookData,
  functions: readonly FunctionNames[],
  rename: (formula: string) => string,
  mark: (cell: ICellData) => ICellData,
): IWorkbookData {
  if (functions.length === 0) return snapshot;
  const sheets = Object.entries(snapshot.sheets).map(([id, sheet]) => {
    const rows = rowsOf(sheet);
    // Where Univer filled a formula down, only its first cell has the text.
    const sharedIds = new Set(
      rows.flatMap(([, cells]) =>
        cells.flatMap(([, { f, si }]) => (f && si && rename(f) !== f ? [si] : [])),
      ),
    );
    const changed = (cell: ICellData): ICellData => {
      const { f, si } = cell;
      if (f) return rename(f) === f ? cell : mark({ ...cell, f: rename(f) });
      return si && sharedIds.has(si) ? mark(cell) : cell;
    };
    const cellData = Object.fromEntries(
      rows.map(([row, cells]) => [
        row,
        Object.fromEntries(cells.map(([column, cell]) => [column, changed(cell)])),
      ]),
    );
    return [id, { ...sheet, cellData }] as const;
  });
  return { ...snapshot, sheets: Object.fromEntries(sheets) };
}

type Row = readonly [string, readonly (readonly [string, ICellData])[]];

const rowsOf = ({ cellData = {} }: Partial<IWorksheetData>): readonly Row[] =>
  Object.entries(cellData).map(([row, cells]) => [
    row,
    Object.entries(cells as Record<string, ICellData>),
  ]);
