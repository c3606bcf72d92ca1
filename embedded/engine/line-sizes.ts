import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { DocumentSheet } from "./document-sheet";

/** Row heights and column widths of one sheet, in pixels. Changes go to Univer together, by `flush`. */
export class LineSizes {
  readonly #sheet: DocumentSheet;
  readonly #heights = new Map<number, number>();
  readonly #widths = new Map<number, number>();

  constructor(sheet: DocumentSheet) {
    this.#sheet = sheet;
  }

  rowHeight(row: number): number {
    return this.#heights.get(row) ?? this.#sheet.worksheet.getRowHeight(row);
  }

  columnWidth(column: number): number {
    return this.#widths.get(column) ?? this.#sheet.worksheet.getColumnWidth(column);
  }

  /** Gives a row a height that no longer follows its texts. */
  setRowHeight(row: number, pixels: number): void {
    this.#heights.set(row, pixels);
  }

  setColumnWidth(column: number, pixels: number): void {
    this.#widths.set(column, pixels);
  }

  flush(): void {
    const { document, target } = this.#sheet;
    if (this.#heights.size > 0) {
      const ranges = runs(this.#heights.keys()).map(([startRow, endRow]) =>
        this.#range({ startRow, endRow }),
      );
      const rowHeight = Object.fromEntries(this.#heights);
      this.#heights.clear();
      document.execute(SetWorksheetRowHeightMutation, { ...target, ranges, rowHeight });
      document.execute(SetWorksheetRowIsAutoHeightMutation, {
        ...target,
        ranges,
        autoHeightInfo: BooleanNumber.FALSE,
      });
    }
    if (this.#widths.size > 0) {
      const ranges = runs(this.#widths.keys()).map(([startColumn, endColumn]) =>
        this.#range({ startColumn, endColumn }),
      );
      const colWidth = Object.fromEntries(this.#widths);
      this.#widths.clear();
      document.execute(SetWorksheetColWidthMutation, { ...target, ranges, colWidth });
    }
  }

  #range(part: Partial<IRange>): IRange {
    const { worksheet } = this.#sheet;
    const whole = {
      startRow: 0,
      startColumn: 0,
      endRow: worksheet.getRowCount() - 1,
      endColumn: worksheet.getColumnCount() - 1,
    };
    return { ...whole, ...part };
  }
}

/** Indexes as runs of consecutive ones: 1, 2, 3, 7 → [1, 3], [7, 7]. */
function runs(indexes: Iterable<number>): [number, number][] {
  const found: [number, number][] = [];
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}
