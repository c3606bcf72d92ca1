import type { IStyleBase, IStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { openedAlignment, storedAlignment } from "./alignment";
import { openedBorder, storedBorder } from "./borders";
import { type ThemeColors, openedColor, storedColor } from "./colors";
import { openedFont, storedFont } from "./fonts";

/** A cell's style in Univer's words. Of fills only plain colours exist there. */
export function openedStyle(style: CellStyle, themeColors: ThemeColors): IStyleData {
  const { font, fill, border, alignment, numFmt } = style;
  const isPlain = fill?.type === "pattern" && fill.pattern === "solid";
  const background = isPlain ? openedColor(fill.fgColor, themeColors) : undefined;
  const lines = border && openedBorder(border, themeColors);
  return {
    ...(font && openedFont(font, themeColors)),
    ...(alignment && openedAlignment(alignment)),
    ...(background && { bg: background }),
    ...(lines && { bd: lines }),
    ...(numFmt !== undefined && { n: { pattern: numFmt } }),
  };
}

/** The same back; `style` holds everything that applies to the cell, its font as well. */
export function storedStyle(style: IStyleData): CellStyle {
  const font = storedFont(style);
  const fill = storedColor(style.bg);
  const border = style.bd ? storedBorder(style.bd) : undefined;
  const alignment = storedAlignment(style);
  const numFmt = style.n?.pattern;
  return {
    ...(font && { font }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: fill } }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(numFmt && numFmt !== "General" && { numFmt }),
  };
}

/** What a conditional format lays over a cell. Its fill is the background, whatever pattern it names. */
export function openedOverlay(style: CellStyle, themeColors: ThemeColors): IStyleBase {
  const { font, fill, border } = style;
  const colors = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
  const background = openedColor(colors, themeColors);
  const lines = border && openedBorder(border, themeColors);
  return {
    ...(font && openedFont(font, themeColors)),
    ...(background && { bg: background }),
    ...(lines && { bd: lines }),
  };
}

export function storedOverlay(style: IStyleBase): CellStyle {
  const { fill, ...others } = storedStyle(style);
  if (fill?.type !== "pattern" || fill.fgColor === undefined) return others;
  return { ...others, fill: { ...fill, bgColor: fill.fgColor } };
}

/** The styles of a workbook that is opened, each once, by the id under which cells name it. */
export class StyleCollection {
  readonly byId: Record<string, IStyleData> = {};
  readonly #idsByContent = new Map<string, string>();
  readonly #themeColors: ThemeColors;

  constructor(themeColors: ThemeColors) {
    this.#themeColors = themeColors;
  }

  /** The id of a cell's style; undefined for one that says nothing. */
  idOf(stored: CellStyle): string | undefined {
    const style = openedStyle(stored, this.#themeColors);
    const content = JSON.stringify(style);
    if (content === "{}") return undefined;
    const known = this.#idsByContent.get(content);
    if (known !== undefined) return known;
    const id = `style-${String(this.#idsByContent.size + 1)}`;
    this.#idsByContent.set(content, id);
    this.byId[id] = style;
    return id;
  }
}
