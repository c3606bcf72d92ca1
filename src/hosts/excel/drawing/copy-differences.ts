import type { CellModel, RowModel } from "../../../sheet-model/sheet";
import type { Step } from "../request-limit";
import { contentSteps, told } from "./cell-contents";
import { fitSteps, heightSteps } from "./sheet-shape";

/** So many cells that are left as they are take as many bytes as a rectangle of its own does. */
const WIDEST_GAP = 80;

/**
 * Makes a copy the sheet that is described: writes what its cells hold and how high its rows are, where
 * its model differs. Both have the same rows, and the same looks in each cell (`likeness`).
 */
export function differenceSteps(model: readonly RowModel[], rows: readonly RowModel[]): Step[] {
  const differing = rows.map(({ cells }, row) =>
    cells.map((cell, column) => (isSame(cell, model[row]?.cells[column]) ? undefined : cell)),
  );
  const columns = Math.max(0, ...differing.map((cells) => cells.length));
  const contents = Array.from({ length: columns }, (_, column) =>
    columnSteps(
      differing.map((cells) => cells[column]),
      column,
    ),
  );
  const heights = rows.map((row, index) => {
    const isFilledAnew = differing[index]?.some((cell) => cell !== undefined) ?? false;
    return changedHeight(model[index], row, isFilledAnew);
  });
  return [...contents.flat(), ...heightSteps(heights), ...fitSteps(heights)];
}

const isSame = (cell: CellModel | null, other: CellModel | null | undefined): boolean =>
  told(cell) === told(other ?? null);

/** Writes those cells of a column that are there, in rectangles that may reach over some that are not. */
function columnSteps(
  cells: readonly (CellModel | null | undefined)[],
  firstColumn: number,
): Step[] {
  const runs: { readonly first: number; last: number }[] = [];
  for (const [row, cell] of cells.entries()) {
    if (cell === undefined) continue;
    const run = runs.at(-1);
    if (run !== undefined && row - run.last <= WIDEST_GAP) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.flatMap(({ first, last }) => {
    const rows = cells.slice(first, last + 1).map((cell) => ({ cells: [cell] }));
    return contentSteps(rows, { firstRow: first, firstColumn, emptied: true });
  });
}

/** How high a row of the copy is to be; undefined where it is so already, or sees to it itself. */
function changedHeight(
  model: RowModel | undefined,
  { height, fitted }: RowModel,
  isFilledAnew: boolean,
): Pick<RowModel, "height" | "fitted"> | undefined {
  const isSet = height !== model?.height || fitted !== model?.fitted;
  if (!isSet && !(isFilledAnew && fitted === true)) return undefined;
  // A row without a height is one that Excel fits, which the copy's is not where the model has one.
  return height === undefined ? { fitted: true } : { height, ...(fitted && { fitted }) };
}
