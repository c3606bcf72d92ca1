import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { type ThemeColors, openedColor, storedColor } from "./colors";
import { inverse } from "./inverse";

type StoredBorder = NonNullable<CellStyle["border"]>;
type StoredLine = NonNullable<StoredBorder["top"]>;

const LINES = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
} as const satisfies Record<StoredLine["style"], BorderStyleTypes>;

const LINE_NAMES = inverse<keyof typeof LINES, BorderStyleTypes>(LINES);

const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;
const SIDE_PAIRS = [...inverse(SIDES)];

/** Univer has no automatic colour for lines. */
const BLACK = { rgb: "#000000" };

export function openedBorder(
  border: StoredBorder,
  themeColors: ThemeColors,
): IBorderData | undefined {
  const line = (stored: StoredLine | undefined): IBorderStyleData | undefined =>
    stored && { s: LINES[stored.style], cl: openedColor(stored.color, themeColors) ?? BLACK };
  const opened: IBorderData = {};
  for (const [univerSide, side] of SIDE_PAIRS) {
    const drawn = line(border[side]);
    if (drawn !== undefined) opened[univerSide] = drawn;
  }
  const diagonal = line(border.diagonal);
  if (diagonal !== undefined && border.diagonalDown === true) opened.tl_br = diagonal;
  if (diagonal !== undefined && border.diagonalUp === true) opened.bl_tr = diagonal;
  return Object.keys(opened).length === 0 ? undefined : opened;
}

export function storedBorder(border: IBorderData): StoredBorder | undefined {
  const stored: StoredBorder = {};
  for (const [univerSide, side] of SIDE_PAIRS) {
    const line = storedLine(border[univerSide]);
    if (line !== undefined) stored[side] = line;
  }
  const down = storedLine(border.tl_br);
  const up = storedLine(border.bl_tr);
  const diagonal = down ?? up;
  if (diagonal !== undefined) {
    Object.assign(stored, {
      diagonal,
      diagonalDown: down !== undefined,
      diagonalUp: up !== undefined,
    });
  }
  return Object.keys(stored).length === 0 ? undefined : stored;
}

function storedLine(line: IBorderData["t"]): StoredLine | undefined {
  const style = line == null ? undefined : LINE_NAMES.get(line.s);
  if (style === undefined) return undefined;
  const color = storedColor(line?.cl);
  return { style, ...(color !== undefined && { color }) };
}
