import { type CellContent, EMPTY_CELL } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { cellText } from "./cell-text";
import { type ScoreSheetColumn, columnOfHeading } from "./column-headings";

/** Where the score table lies in a sheet; rows and columns count from 0. */
export interface ScoreTable {
  readonly firstHeadingRow: number;
  readonly firstRow: number;
  /** Several columns may be headed as evidence; of the others the first counts. */
  readonly columns: ReadonlyMap<ScoreSheetColumn, readonly number[]>;
  /** It has columns that only our own sheets have. */
  readonly isOurs: boolean;
  /** Headed columns that are none of the form's. */
  readonly unreadColumns: readonly HeadedColumn[];
  /** Those of the two figures of shares, which not every set has. */
  readonly figureColumns: readonly HeadedColumn[];
}

export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

/** A title block above the table is never longer than this. */
const DEEPEST_HEADING_ROW = 60;
export const MOST_HEADING_ROWS = 3;
const MOST_COLUMNS = 100;

export function contentAt(grid: Grid, row: number, column: number | undefined): CellContent {
  return (column === undefined ? undefined : grid.rows[row]?.[column]) ?? EMPTY_CELL;
}

/** The column that counts for what the form has once. */
export const columnOf = (table: ScoreTable, column: ScoreSheetColumn): number | undefined =>
  table.columns.get(column)?.[0];

/**
 * Finds the score table of a sheet by its headings, which may stand over up to three rows and be
 * merged both ways. It must have self-scores, and codes or names to know their criteria by.
 */
export function findScoreTable(grid: Grid): ScoreTable | undefined {
  const headings = headingTexts(grid).map((row) =>
    row.map((text): Heading => ({ text, column: columnOfHeading(text) })),
  );
  let best: ScoreTable | undefined;
  for (let height = 1; height <= MOST_HEADING_ROWS; height++) {
    for (let row = 0; row + height <= headings.length; row++) {
      // The lowest row of headings holds at least one that is known.
      if (headings[row + height - 1]?.every(({ column }) => column === undefined)) continue;
      const table = tableBelow(headings, row, height);
      if (isScoreTable(table) && table.columns.size > (best?.columns.size ?? 0)) best = table;
    }
  }
  return best;
}

interface Heading {
  readonly text: string;
  readonly column: ReturnType<typeof columnOfHeading>;
}

function isScoreTable({ columns }: ScoreTable): boolean {
  const known = columns.has("code") || columns.has("name");
  const scored = columns.has("max") || columns.has("appraised") || columns.has("evidence");
  return columns.has("self") && known && scored;
}

function tableBelow(
  headings: readonly (readonly Heading[])[],
  firstHeadingRow: number,
  height: number,
): ScoreTable {
  const rows = headings.slice(firstHeadingRow, firstHeadingRow + height);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = new Map<ScoreSheetColumn, number[]>();
  const besideForm: HeadedColumn[] = [];
  const others: HeadedColumn[] = [];
  const figureColumns: HeadedColumn[] = [];
  let isOurs = false;
  for (let column = 0; column < width; column++) {
    // The lowest heading is the most particular one: "Điểm số" stands above "Điểm tối đa".
    const above = rows.flatMap((row) => row[column] ?? []).reverse();
    const kind = above.find((heading) => heading.column !== undefined)?.column;
    const heading = above.find(({ text }) => text.trim() !== "")?.text;
    if (kind === "ours") {
      isOurs = true;
    } else if (kind === "beside-form") {
      besideForm.push({ column, heading: heading ?? "" });
    } else if (kind !== undefined && !columns.has(kind)) {
      columns.set(kind, [column]);
      if (kind === "part" || kind === "whole")
        figureColumns.push({ column, heading: heading ?? "" });
    } else if (kind === "evidence") {
      columns.get(kind)?.push(column);
    } else if (heading !== undefined) {
      others.push({ column, heading });
    }
  }
  const unreadColumns = isOurs ? others : [...besideForm, ...others];
  const firstRow = firstHeadingRow + height;
  return { firstHeadingRow, firstRow, columns, isOurs, unreadColumns, figureColumns };
}

/** The texts of the rows that may hold headings, merged cells filled in. */
export function headingTexts(grid: Grid): string[][] {
  const texts = grid.rows
    .slice(0, DEEPEST_HEADING_ROW + MOST_HEADING_ROWS)
    .map((row) => row.map((cell) => (cell.kind === "text" ? cellText(cell) : "")));
  for (const { firstRow, firstColumn, lastRow, lastColumn } of grid.merges) {
    const text = texts[firstRow]?.[firstColumn];
    if (text === undefined || text === "") continue;
    for (let row = firstRow; row <= Math.min(lastRow, texts.length - 1); row++) {
      const cells = texts[row];
      if (cells === undefined) continue;
      for (let column = firstColumn; column <= Math.min(lastColumn, MOST_COLUMNS); column++) {
        while (cells.length <= column) cells.push("");
        cells[column] = text;
      }
    }
  }
  return texts;
}
