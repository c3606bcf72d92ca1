import type { CellStyle as StoredStyle } from "hucre/xlsx";
import { type CellStyle, WORKBOOK_FONT } from "../../../sheet-model/sheet";

/**
 * Gives each style of a workbook once: sheets share their style objects, so the translation is kept
 * for each and hucre meets the same object again.
 */
export function styleTranslator(): (style: CellStyle) => StoredStyle {
  const translated = new Map<CellStyle, StoredStyle>();
  return (style) => {
    const known = translated.get(style);
    if (known !== undefined) return known;
    const stored = storedStyle(style);
    translated.set(style, stored);
    return stored;
  };
}

const THIN = { style: "thin" } as const;

function storedStyle(style: CellStyle): StoredStyle {
  const { horizontal, vertical, wrap, fill, border, numberFormat, unlocked } = style;
  const stored: StoredStyle = { font: storedFont(style) };
  if (fill !== undefined) {
    stored.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: fill } };
  }
  if (border === true) stored.border = { top: THIN, right: THIN, bottom: THIN, left: THIN };
  if (horizontal !== undefined || vertical !== undefined || wrap !== undefined) {
    stored.alignment = {
      ...(horizontal !== undefined && { horizontal }),
      ...(vertical !== undefined && { vertical }),
      ...(wrap !== undefined && { wrapText: wrap }),
    };
  }
  if (numberFormat !== undefined) stored.numFmt = numberFormat;
  if (unlocked === true) stored.protection = { locked: false };
  return stored;
}

/** A font of a cell stands for itself: what it leaves out is not taken from the workbook's. */
function storedFont({ bold, italic, size, color }: CellStyle): NonNullable<StoredStyle["font"]> {
  return {
    ...WORKBOOK_FONT,
    ...(size !== undefined && { size }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(color !== undefined && { color: { rgb: color } }),
  };
}

/** The same for a conditional format, which changes only what it names; its fill is a background. */
export function storedOverlay({
  bold,
  color,
  fill,
}: Pick<CellStyle, "bold" | "color" | "fill">): StoredStyle {
  const stored: StoredStyle = {};
  if (bold !== undefined || color !== undefined) {
    stored.font = {
      ...(bold !== undefined && { bold }),
      ...(color !== undefined && { color: { rgb: color } }),
    };
  }
  if (fill !== undefined) {
    stored.fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { rgb: fill },
      bgColor: { rgb: fill },
    };
  }
  return stored;
}
