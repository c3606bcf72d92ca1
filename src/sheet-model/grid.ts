import type { CellContent } from "./cell-content";
import type { CellRange } from "./address";

/** A sheet as it was read: rows × columns of contents, counted from 0; a row may be shorter than others. */
export interface Grid {
  readonly sheetName: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellContent[])[];
  readonly merges: readonly CellRange[];
}

/** A workbook as it was read. `properties` are its custom document properties. */
export interface WorkbookContent {
  readonly grids: readonly Grid[];
  readonly properties: Readonly<Record<string, string>>;
}

/** The items up to the last one that is not empty: how a grid's rows and cells end. */
export function withoutTail<Item>(
  items: readonly Item[],
  isEmpty: (item: Item) => boolean,
): Item[] {
  let length = items.length;
  while (length > 0 && items.slice(length - 1, length).every(isEmpty)) length -= 1;
  return items.slice(0, length);
}
