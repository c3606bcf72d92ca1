import { parseCellRef } from "hucre/xlsx";
import { countTags } from "../package/open-package";
import type { ReadingLimits } from "../package/reading-limits";
import { damaged, tooLarge } from "../package/unreadable";

/** A cell, then a row, that has a place and a format and holds nothing. */
const EMPTY_CELL =
  /<((?:\w+:)?)c r=(?:[^<>]*\/>|[^<>]*[^<>/]>\s*(?:(?:<\1v\s*\/>|<\1v\s*>\s*<\/\1v>)\s*)?<\/\1c>)/g;
const EMPTY_ROW = /<((?:\w+:)?row) r=(?:[^<>]*\/>|[^<>]*[^<>/]>\s*<\/\1>)/g;

/** Of cells and their formats in one sheet. */
const MAX_TAGS = 6_000_000;

const ROW_OR_CELL = /<(?:\w+:)?(row|c)([\s/][^<>]*)?>/g;
const REFERENCE = /\sr\s*=\s*["']([^"']*)["']/;

export interface SlimSheet {
  readonly xml: string;
  /** How many cells the rectangle from A1 to the last cell that holds something has. */
  readonly area: number;
  readonly mergeCount: number;
}

/**
 * A sheet's XML with only its cells and merges, and of the cells only those that hold something.
 * hucre makes a rectangle of all cells, and an object of every column that a column format spans;
 * what stray formats, or a bad file, can make of that is taken out before.
 * Errors: throws `Unreadable`: damaged, or too-large where content lies beyond the limits above.
 */
export function slimSheet(xml: string, limits: ReadingLimits): SlimSheet {
  const [root, prefix = ""] = /<((?:\w+:)?)worksheet\b[^<>]*>/.exec(xml) ?? [];
  const end = `</${prefix}worksheet>`;
  if (root === undefined || !xml.trimEnd().endsWith(end)) throw damaged();
  if (countTags(xml) > MAX_TAGS) throw tooLarge(limits.megabytes);
  const cells = element(xml, `${prefix}sheetData`).replace(EMPTY_CELL, "").replace(EMPTY_ROW, "");
  const merges = element(xml, `${prefix}mergeCells`);
  return {
    xml: `${root}${cells}${merges}${end}`,
    area: contentArea(cells, limits),
    mergeCount: countTags(merges),
  };
}

/** The first element of that name with all it holds; "" where there is none, or an empty one. */
function element(xml: string, tag: string): string {
  const start = new RegExp(`<${tag}(?:\\s[^<>]*)?>`).exec(xml);
  if (start === null || start[0].endsWith("/>")) return "";
  const end = `</${tag}>`;
  const to = xml.indexOf(end, start.index);
  if (to === -1) throw damaged();
  return xml.slice(start.index, to + end.length);
}

/** Rows and cells that do not say where they are follow one another. */
function contentArea(cells: string, limits: ReadingLimits): number {
  let row = -1;
  let column = -1;
  let lastRow = -1;
  let lastColumn = -1;
  for (const [, tag, attributes = ""] of cells.matchAll(ROW_OR_CELL)) {
    const reference = REFERENCE.exec(attributes)?.[1];
    if (tag === "row") {
      row = reference === undefined ? row + 1 : Number(reference) - 1;
      column = -1;
      continue;
    }
    column += 1;
    if (reference !== undefined) ({ row, col: column } = parseCellRef(reference));
    if (!Number.isInteger(row) || row < 0 || column < 0) throw damaged();
    if (row >= limits.rows || column >= limits.columns) throw tooLarge(limits.megabytes);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return (lastRow + 1) * (lastColumn + 1);
}
