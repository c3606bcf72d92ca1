import type { CellRange } from "../../src/sheet-model/address";
import type { DocumentSheet } from "../engine/document-sheet";
import { isSingleCell } from "./cell-area";
import { type CellContent, cellValue, cellValueType, type RangeValueType } from "./cell-reading";
import type { ChangeDetails, SheetEvents } from "./sheet-events";

interface SingleCellContent {
  readonly value: CellContent;
  readonly type: RangeValueType;
}

interface NotedEdit {
  readonly sheet: DocumentSheet;
  readonly area: CellRange;
  readonly before: SingleCellContent | null;
}

/** What the add-in wrote in the batch under way; Excel tells of it when the batch is done. */
export class AddinEdits {
  #edits: NotedEdit[] = [];

  /** `before` is what `singleCellContent` gave before the change. */
  note(sheet: DocumentSheet, area: CellRange, before: SingleCellContent | null): void {
    this.#edits.push({ sheet, area, before });
  }

  tell(events: SheetEvents): void {
    const edits = this.#edits;
    this.#edits = [];
    for (const { sheet, area, before } of edits) {
      if (!sheet.exists) continue;
      const details = detailsOf(before, singleCellContent(sheet, area));
      const change = { sheetId: sheet.id, area, changeType: "RangeEdited", byAddin: true } as const;
      events.changed(details === undefined ? change : { ...change, details });
    }
  }
}

/** The content of an area that is one cell; null of a larger one. */
export function singleCellContent(sheet: DocumentSheet, area: CellRange): SingleCellContent | null {
  if (!isSingleCell(area)) return null;
  return {
    value: cellValue(sheet, area.firstRow, area.firstColumn),
    type: cellValueType(sheet, area.firstRow, area.firstColumn),
  };
}

export function detailsOf(
  before: SingleCellContent | null,
  after: SingleCellContent | null,
): ChangeDetails | undefined {
  if (before === null || after === null) return undefined;
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}
