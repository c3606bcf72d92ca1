import type { Cell, Sheet } from "hucre/xlsx";
import type { CellContent } from "../../../sheet-model/cell-content";
import { type Grid, withoutTail } from "../../../sheet-model/grid";
import { cellContent } from "./cell-content";
import type { WorksheetPlace } from "./workbook-part";

/** A sheet as hucre read it; undefined where hucre left it out. */
export function gridOf(
  { name, hidden }: WorksheetPlace,
  sheet: Sheet | undefined,
  from1904: boolean,
): Grid {
  const cells = withSharedFormulas(sheet?.cells ?? new Map<string, Cell>());
  const rows = (sheet?.rows ?? []).map((values, row) => {
    const contents = values.map((value, column) =>
      cellContent(value, cells.get(`${String(row)},${String(column)}`), from1904),
    );
    return withoutTail(contents, ({ kind }) => kind === "empty");
  });
  return {
    sheetName: name,
    hidden,
    rows: withoutTail<readonly CellContent[]>(rows, (row) => row.length === 0),
    merges: (sheet?.merges ?? []).map((merge) => ({
      firstRow: merge.startRow,
      firstColumn: merge.startCol,
      lastRow: merge.endRow,
      lastColumn: merge.endCol,
    })),
  };
}

/** Of a formula that several cells share, the file has the text once, written for the first of them. */
function withSharedFormulas(cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, Cell> {
  const formulas = new Map<number, string>();
  for (const { formula, formulaSharedIndex } of cells.values()) {
    if (formula && formulaSharedIndex !== undefined) formulas.set(formulaSharedIndex, formula);
  }
  if (formulas.size === 0) return cells;
  return new Map(
    Array.from(cells, ([key, cell]) => {
      const shared = formulas.get(cell.formulaSharedIndex ?? -1);
      return [key, cell.formula === "" && shared ? { ...cell, formula: shared } : cell];
    }),
  );
}
