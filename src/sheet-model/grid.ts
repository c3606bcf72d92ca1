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
