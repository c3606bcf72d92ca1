import { BaselineOffset, BooleanNumber, type IStyleBase, TextDecoration } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { type ThemeColors, openedColor, storedColor } from "./colors";

export type StoredFont = NonNullable<CellStyle["font"]>;

const ON = { s: BooleanNumber.TRUE };

export function openedFont(font: StoredFont, themeColors: ThemeColors): IStyleBase {
  const color = openedColor(font.color, themeColors);
  const isDouble = font.underline === "double" || font.underline === "doubleAccounting";
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font.italic === true && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: isDouble ? { ...ON, t: TextDecoration.DOUBLE } : ON }),
    ...(font.strikethrough === true && { st: ON }),
    ...(font.vertAlign === "superscript" && { va: BaselineOffset.SUPERSCRIPT }),
    ...(font.vertAlign === "subscript" && { va: BaselineOffset.SUBSCRIPT }),
    ...(color !== undefined && { cl: color }),
  };
}

/** Undefined where the style says nothing about the font. */
export function storedFont(style: IStyleBase): StoredFont | undefined {
  const { ff, fs, bl, it, ul, st, va } = style;
  const color = storedColor(style.cl);
  const font: StoredFont = {
    ...(ff && { name: ff }),
    ...(fs !== undefined && { size: fs }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && {
      underline: ul.t === TextDecoration.DOUBLE ? "double" : "single",
    }),
    ...(st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(va === BaselineOffset.SUPERSCRIPT && { vertAlign: "superscript" }),
    ...(va === BaselineOffset.SUBSCRIPT && { vertAlign: "subscript" }),
    ...(color !== undefined && { color }),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}
