import type { CellValueType, ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { CellExtras } from "./document";

/** New content of a cell; without a value and a formula the cell is emptied. */
export interface ContentPatch {
  readonly value: string | number | null;
  readonly type: CellValueType | null;
  /** With its leading "=". */
  readonly formula?: string;
}

interface QueuedCell {
  content?: ContentPatch;
  /** Takes the cell's own style away before `style` is laid over it. */
  dropsStyle?: true;
  style?: IStyleData;
  unlocked?: boolean;
}

export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/**
 * Changes to the cells of one sheet that wait to go to Univer together: each mutation makes it lay
 * out the sheet anew, and an add-in formats a sheet by hundreds of small rectangles.
 */
export class CellPatches {
  readonly #rows = new Map<number, Map<number, QueuedCell>>();
  #changesContent = false;

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** Whether a cell's value changes, and formulas have to be calculated. */
  get changesContent(): boolean {
    return this.#changesContent;
  }

  has(row: number, column: number): boolean {
    return this.#rows.get(row)?.has(column) ?? false;
  }

  /** A cell's style as it will be, given the one that it has. */
  styledAt(row: number, column: number, applied: IStyleData): IStyleData {
    const queued = this.#rows.get(row)?.get(column);
    const below = queued?.dropsStyle ? {} : applied;
    return queued?.style ? overlaid(below, queued.style) : below;
  }

  setContent(row: number, column: number, content: ContentPatch): void {
    this.#cell(row, column).content = content;
    this.#changesContent = true;
  }

  /** Lays a style over the cell's own. */
  setStyle(row: number, column: number, style: IStyleData): void {
    const cell = this.#cell(row, column);
    cell.style = cell.style ? overlaid(cell.style, style) : style;
  }

  dropStyle(row: number, column: number): void {
    const cell = this.#cell(row, column);
    cell.dropsStyle = true;
    delete cell.style;
  }

  setUnlocked(row: number, column: number, unlocked: boolean): void {
    this.#cell(row, column).unlocked = unlocked;
  }

  /** The changes as Univer takes them, and the size the sheet needs for them. */
  matrixFor(worksheet: Worksheet): { cells: CellMatrix; rowCount: number; columnCount: number } {
    const cells: CellMatrix = {};
    let rowCount = 0;
    let columnCount = 0;
    for (const [row, columns] of this.#rows) {
      const cellsOfRow: Record<number, Nullable<ICellData>> = {};
      for (const [column, queued] of columns) {
        cellsOfRow[column] = univerPatch(queued, worksheet, row, column);
        columnCount = Math.max(columnCount, column + 1);
      }
      cells[row] = cellsOfRow;
      rowCount = Math.max(rowCount, row + 1);
    }
    return { cells, rowCount, columnCount };
  }

  #cell(row: number, column: number): QueuedCell {
    const columns = this.#rows.get(row) ?? new Map<number, QueuedCell>();
    const cell = columns.get(column) ?? {};
    columns.set(column, cell);
    this.#rows.set(row, columns);
    return cell;
  }
}

/** Two styles laid over each other; borders are told apart by their edges. */
export function overlaid(below: IStyleData, above: IStyleData): IStyleData {
  const style = { ...below, ...above };
  if (below.bd && above.bd) style.bd = { ...below.bd, ...above.bd };
  return style;
}

function univerPatch(
  queued: QueuedCell,
  worksheet: Worksheet,
  row: number,
  column: number,
): ICellData {
  const existing = worksheet.getCellRaw(row, column);
  const patch: ICellData = {};
  if (queued.content !== undefined) {
    const { value, type, formula } = queued.content;
    Object.assign(patch, { v: value, t: type, f: formula ?? null, si: null, p: null });
  } else if (existing?.t != null) {
    // Without it Univer makes a number of a text that looks like one when the style changes.
    patch.t = existing.t;
  }
  if (queued.style !== undefined) {
    const dropped = queued.dropsStyle ? Object.keys(worksheet.getCellStyle(row, column) ?? {}) : [];
    patch.s = { ...Object.fromEntries(dropped.map((key) => [key, null])), ...queued.style };
  } else if (queued.dropsStyle) {
    patch.s = null;
  }
  const before: CellExtras = existing?.custom ?? {};
  const extras: CellExtras = {
    ...((queued.unlocked ?? before.unlocked) && { unlocked: true }),
    // New content is no formula for an array.
    ...(queued.content === undefined && before.array && { array: before.array }),
  };
  if (queued.unlocked !== undefined || (queued.content !== undefined && before.array)) {
    patch.custom = Object.keys(extras).length === 0 ? null : extras;
  }
  return patch;
}
