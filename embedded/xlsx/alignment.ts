import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { inverse } from "./inverse";

type StoredAlignment = NonNullable<CellStyle["alignment"]>;

/** Univer has nothing for "fill" and "centerContinuous"; such cells open as "general". */
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const HORIZONTAL_NAMES = inverse<keyof typeof HORIZONTAL, HorizontalAlign>(HORIZONTAL);

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const VERTICAL_NAMES = inverse<keyof typeof VERTICAL, VerticalAlign>(VERTICAL);

/** An indent's width in pixels, as the object model counts it. */
const INDENT_PIXELS = 21;

/** Files count turns to the left up to 90 degrees, turns to the right from 91 on; 255 is upright letters. */
const RIGHT_TURNS_FROM = 90;
const STACKED = 255;

export function openedAlignment(alignment: StoredAlignment): IStyleData {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment;
  const ht = Object.entries(HORIZONTAL).find(([name]) => name === horizontal)?.[1];
  const vt = Object.entries(VERTICAL).find(([name]) => name === vertical)?.[1];
  return {
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(indent !== undefined && indent > 0 && { pd: { l: indent * INDENT_PIXELS } }),
    ...(textRotation !== undefined && textRotation !== 0 && { tr: openedRotation(textRotation) }),
  };
}

/** Undefined where the style says nothing about alignment. */
export function storedAlignment({ ht, vt, tb, pd, tr }: IStyleData): StoredAlignment | undefined {
  const horizontal = ht == null ? undefined : HORIZONTAL_NAMES.get(ht);
  const vertical = vt == null ? undefined : VERTICAL_NAMES.get(vt);
  const indent = Math.round((pd?.l ?? 0) / INDENT_PIXELS);
  const textRotation = storedRotation(tr);
  const alignment: StoredAlignment = {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(textRotation !== 0 && { textRotation }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

/** Univer counts turns to the right; a turn to the left is negative. */
function openedRotation(stored: number): NonNullable<IStyleData["tr"]> {
  if (stored === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: stored > RIGHT_TURNS_FROM ? stored - RIGHT_TURNS_FROM : -stored };
}

function storedRotation(rotation: IStyleData["tr"]): number {
  if (rotation == null) return 0;
  if (rotation.v === BooleanNumber.TRUE) return STACKED;
  return rotation.a > 0 ? rotation.a + RIGHT_TURNS_FROM : -rotation.a;
}
