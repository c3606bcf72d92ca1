import { type IRange, type Nullable, ObjectMatrix } from "@univerjs/core";
import type { FormulaDataModel, IFormulaDataItem } from "@univerjs/engine-formula";
import { FormulaCell, type SheetPlace } from "./formula-cell";
import type { FormulaTexts } from "./formula-texts";

type SheetFormulaData = ReturnType<FormulaDataModel["getSheetFormulaData"]>;

/** Formulas that are in no cell, by their ids. */
export type OtherFormulas = Readonly<
  Record<string, { readonly f: string; readonly ranges: readonly IRange[] }>
>;

/** The formulas of one sheet. */
export class SheetFormulaCells {
  readonly #source: unknown;
  readonly #place: SheetPlace;
  readonly cells: readonly FormulaCell[];
  readonly volatileCells: readonly FormulaCell[];
  readonly isPlain: boolean;
  readonly namesSheet: boolean;
  /** The calculation that used them last. */
  generation = 0;

  constructor(source: unknown, place: SheetPlace, cells: readonly FormulaCell[]) {
    this.#source = source;
    this.#place = place;
    this.cells = cells;
    this.volatileCells = cells.filter(({ known }) => known.isVolatile);
    this.isPlain = cells.every(({ known }) => known.isPlain);
    this.namesSheet = cells.some(({ known }) => known.namesSheet);
  }

  /** Whether they were made of the same formulas, in a sheet of the same size. */
  isOf(source: unknown, { rowCount, columnCount }: SheetPlace): boolean {
    return (
      isSameSource(source, this.#source) &&
      rowCount === this.#place.rowCount &&
      columnCount === this.#place.columnCount
    );
  }
}

/** An object that is replaced when it changes, or a list of such. */
function isSameSource(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

export function formulasInCells(
  formulas: SheetFormulaData,
  place: SheetPlace,
  texts: FormulaTexts,
): SheetFormulaCells {
  const cells: FormulaCell[] = [];
  new ObjectMatrix<Nullable<IFormulaDataItem>>(formulas ?? {}).forValue((row, column, item) => {
    if (item == null || item.f === "") return;
    const known = texts.get(place.unitId, item.f);
    cells.push(new FormulaCell(known, place, [row, column], [item.x ?? 0, item.y ?? 0]));
  });
  return new SheetFormulaCells(formulas, place, cells);
}

/** Formulas that are in no cell: each is calculated once for each cell of its areas. */
export function formulasBeside(
  others: OtherFormulas,
  source: readonly unknown[],
  place: SheetPlace,
  texts: FormulaTexts,
): SheetFormulaCells {
  const cells: FormulaCell[] = [];
  for (const [formulaId, item] of Object.entries(others)) {
    const [first] = item.ranges;
    if (first === undefined || item.f === "") continue;
    const known = texts.get(place.unitId, item.f);
    for (const range of item.ranges) {
      const lastRow = Math.min(range.endRow, place.rowCount - 1);
      const lastColumn = Math.min(range.endColumn, place.columnCount - 1);
      for (let row = range.startRow; row <= lastRow; row++) {
        for (let column = range.startColumn; column <= lastColumn; column++) {
          const offset = [column - first.startColumn, row - first.startRow] as const;
          // Univer has them in no row and column.
          const at = [offset[1] - 1, offset[0] - 1] as const;
          cells.push(new FormulaCell(known, place, at, offset, formulaId));
        }
      }
    }
  }
  return new SheetFormulaCells(source, place, cells);
}
