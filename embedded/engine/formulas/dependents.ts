import type { IRange } from "@univerjs/core";
import type { FormulaCell } from "./formula-cell";

interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

interface AreaDependents extends Area {
  readonly cells: FormulaCell[];
}

const COLUMNS = 16_384;
/** An area of more columns is looked for among all such. */
const WIDE = 512;

/** The formulas of one sheet that depend on cells of one sheet, by these cells. */
export class Dependents {
  readonly #byCell = new Map<number, FormulaCell[]>();
  /** The same area stands in many formulas: each is kept once. */
  readonly #byArea = new Map<string, AreaDependents>();
  readonly #byColumn = new Map<number, AreaDependents[]>();
  readonly #wide: AreaDependents[] = [];

  add(range: IRange, cell: FormulaCell): void {
    const area = areaOf(range);
    if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) {
      push(this.#byCell, area.firstRow * COLUMNS + area.firstColumn, cell);
      return;
    }
    const key = `${String(area.firstRow)}:${String(area.firstColumn)}:${String(area.lastRow)}:${String(area.lastColumn)}`;
    const known = this.#byArea.get(key);
    if (known !== undefined) {
      known.cells.push(cell);
      return;
    }
    const added = { ...area, cells: [cell] };
    this.#byArea.set(key, added);
    if (area.lastColumn - area.firstColumn >= WIDE) this.#wide.push(added);
    else {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        push(this.#byColumn, column, added);
      }
    }
  }

  /** Those of one cell. */
  at(row: number, column: number, visit: (cell: FormulaCell) => void): void {
    this.#byCell.get(row * COLUMNS + column)?.forEach(visit);
    const look = ({ firstRow, lastRow, firstColumn, lastColumn, cells }: AreaDependents) => {
      if (row < firstRow || row > lastRow || column < firstColumn || column > lastColumn) return;
      cells.forEach(visit);
    };
    this.#byColumn.get(column)?.forEach(look);
    this.#wide.forEach(look);
  }

  /** Those of all cells of an area. */
  in(range: IRange, visit: (cell: FormulaCell) => void): void {
    const { firstRow, lastRow, firstColumn, lastColumn } = areaOf(range);
    const size = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
    if (size < this.#byCell.size) {
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          this.#byCell.get(row * COLUMNS + column)?.forEach(visit);
        }
      }
    } else {
      for (const [key, cells] of this.#byCell) {
        const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
        const isIn =
          row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        if (isIn) cells.forEach(visit);
      }
    }
    for (const area of this.#byArea.values()) {
      const meets =
        area.firstRow <= lastRow &&
        area.lastRow >= firstRow &&
        area.firstColumn <= lastColumn &&
        area.lastColumn >= firstColumn;
      if (meets) area.cells.forEach(visit);
    }
  }
}

function push<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Whole rows and columns have no ends in Univer. */
function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    firstRow: Number.isNaN(startRow) ? 0 : startRow,
    firstColumn: Number.isNaN(startColumn) ? 0 : startColumn,
    lastRow: Number.isNaN(endRow) ? Number.POSITIVE_INFINITY : endRow,
    lastColumn: Number.isNaN(endColumn) ? Number.POSITIVE_INFINITY : endColumn,
  };
}
