import { rangeAddress } from "../../../sheet-model/address";
import { rectangles } from "../../../sheet-model/rectangles";
import { type CellModel, type CellStyle, WORKBOOK_FONT } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";

/** Cells whose looks are drawn, and the row and column of the first of them. */
interface CellsToDraw {
  readonly rows: readonly { readonly cells: readonly (CellModel | null | undefined)[] }[];
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** Draws one thing about the looks of cells. */
type Trait = (cells: CellsToDraw) => Step[];

/** `of` reads it off a style, `set` tells Office.js in `calls` calls. */
const trait =
  <Value extends string | number | boolean>(
    of: (style: CellStyle) => Value | undefined,
    set: (range: Excel.Range, value: Value) => void,
    calls = 2,
  ): Trait =>
  ({ rows, firstRow, firstColumn }) => {
    const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
    const valueAt = (row: number, column: number) => {
      const style = rows[row]?.cells[column]?.style;
      return style === undefined ? undefined : of(style);
    };
    return rectangles(rows.length, columns, valueAt).map(({ range, value }) => ({
      bytes: calls * CALL_BYTES,
      queue: (worksheet) => {
        const shifted = {
          firstRow: firstRow + range.firstRow,
          lastRow: firstRow + range.lastRow,
          firstColumn: firstColumn + range.firstColumn,
          lastColumn: firstColumn + range.lastColumn,
        };
        set(worksheet.getRange(rangeAddress(shifted)), value);
      },
    }));
  };

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Each is drawn over the largest rectangles that share it: a sheet of many rows has few of them. */
const TRAITS: readonly Trait[] = [
  trait(
    () => WORKBOOK_FONT.name,
    (range, name) => {
      range.format.font.name = name;
    },
  ),
  trait(
    ({ size }) => size ?? WORKBOOK_FONT.size,
    (range, size) => {
      range.format.font.size = size;
    },
  ),
  trait(
    ({ bold }) => bold,
    (range, bold) => {
      range.format.font.bold = bold;
    },
  ),
  trait(
    ({ italic }) => italic,
    (range, italic) => {
      range.format.font.italic = italic;
    },
  ),
  trait(
    ({ color }) => color,
    (range, color) => {
      range.format.font.color = `#${color}`;
    },
  ),
  trait(
    ({ fill }) => fill,
    (range, fill) => {
      range.format.fill.color = `#${fill}`;
    },
  ),
  trait(
    ({ horizontal }) => horizontal && HORIZONTAL[horizontal],
    (range, alignment) => {
      range.format.horizontalAlignment = alignment;
    },
  ),
  trait(
    ({ vertical }) => vertical && VERTICAL[vertical],
    (range, alignment) => {
      range.format.verticalAlignment = alignment;
    },
  ),
  trait(
    ({ wrap }) => wrap,
    (range, wrap) => {
      range.format.wrapText = wrap;
    },
  ),
  trait(
    ({ unlocked }) => unlocked,
    (range, unlocked) => {
      range.format.protection.locked = !unlocked;
    },
  ),
  trait(
    ({ border }) => border,
    (range) => {
      for (const edge of EDGES) range.format.borders.getItem(edge).style = "Continuous";
    },
    2 * EDGES.length,
  ),
];

/** Draws fonts, fills, borders, alignment and locks, one after the other. */
export function* lookParts(cells: CellsToDraw): Generator<Step[]> {
  for (const draw of TRAITS) yield draw(cells);
}
