import type { Grid } from "../../sheet-model/grid";
import { SET_SHEET_NAMES } from "../../wording/vi/set-sheet-names";
import { foldText } from "../reading/fold-text";
import { MOST_HEADING_ROWS } from "../reading/heading-cells";
import { type HeadedColumn, headingTexts } from "../reading/score-table";
import { type ListColumn, listColumn, ownColumn } from "./set-headings";

/** Where a list of criteria lies in a sheet; rows and columns count from 0. */
export interface CriteriaList {
  readonly grid: Grid;
  readonly firstHeadingRow: number;
  readonly firstRow: number;
  readonly columns: ReadonlyMap<ListColumn, number>;
  /** Our own sheet, whatever became of it: it is read as it says, and guessed at nowhere. */
  readonly isOurs: boolean;
  readonly unreadColumns: readonly HeadedColumn[];
}

/** So many headings of our own sheet are no accident. */
const OWN_HEADINGS = 5;

/**
 * The list of criteria among these sheets, by its headings: that of the sheet named for it, else the one with
 * most known columns, hidden ones only where none that can be seen has one; and the other sheets that have one.
 */
export function findList(grids: readonly Grid[]): {
  readonly list: CriteriaList | undefined;
  readonly others: readonly Grid[];
} {
  const lists = grids.flatMap((grid) => listWithin(grid) ?? []);
  const worth = ({ grid, columns, isOurs }: CriteriaList): number =>
    columns.size +
    (isOurs ? 100 : 0) +
    (isNamed(grid, "criteria") ? 1000 : 0) +
    (grid.hidden ? 0 : 10_000);
  const [list] = [...lists].sort((a, b) => worth(b) - worth(a));
  return {
    list,
    others: lists.filter((one) => one !== list && one.columns.has("max")).map(({ grid }) => grid),
  };
}

export const isNamed = ({ sheetName }: Grid, sheet: keyof typeof SET_SHEET_NAMES): boolean =>
  foldText(sheetName) === foldText(SET_SHEET_NAMES[sheet]);

/** The headings may stand over up to three rows and be merged both ways; there must be codes or names, and maxima. */
function listWithin(grid: Grid): CriteriaList | undefined {
  const texts = headingTexts(grid);
  let best: CriteriaList | undefined;
  for (let height = 1; height <= MOST_HEADING_ROWS; height++) {
    for (let row = 0; row + height <= texts.length; row++) {
      // The lowest row of headings holds at least one that is known.
      if (texts[row + height - 1]?.every((text) => listColumn(text) === undefined)) continue;
      const list = listBelow(grid, texts, row, height);
      if (isList(list) && list.columns.size > (best?.columns.size ?? 0)) best = list;
    }
  }
  return best;
}

const isList = ({ columns, isOurs }: CriteriaList): boolean =>
  isOurs ||
  (columns.has("max") && (columns.has("code") || columns.has("name"))) ||
  (columns.has("code") && columns.has("name"));

function listBelow(
  grid: Grid,
  texts: readonly (readonly string[])[],
  firstHeadingRow: number,
  height: number,
): CriteriaList {
  const rows = texts.slice(firstHeadingRow, firstHeadingRow + height);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = new Map<ListColumn, number>();
  const unreadColumns: HeadedColumn[] = [];
  const own = new Set<string>();
  for (let column = 0; column < width; column++) {
    // The lowest heading is the most particular one: "Điểm số" stands above "Điểm tối đa".
    const above = rows.flatMap((row) => row[column] ?? []).reverse();
    const heading = above.find((text) => text.trim() !== "");
    if (heading === undefined) continue;
    const kind = above.map(listColumn).find((one) => one !== undefined);
    const ownKind = ownColumn(heading);
    if (ownKind !== undefined) own.add(ownKind);
    if (kind === undefined || kind === "score") {
      if (kind === undefined) unreadColumns.push({ column, heading });
    } else if (!columns.has(kind)) {
      columns.set(kind, column);
    } else {
      unreadColumns.push({ column, heading });
    }
  }
  return {
    grid,
    firstHeadingRow,
    firstRow: firstHeadingRow + height,
    columns,
    isOurs: own.size >= OWN_HEADINGS,
    unreadColumns,
  };
}
