import { CellValueType } from "@univerjs/core";
import type { ContentPatch } from "../engine/cell-patches";
import { ERROR_VALUES } from "../engine/error-values";
import { badArgument } from "./excel-errors";

/** What Excel makes of a value that is set, and the number format it gives a cell that has none. */
export interface TypedInput {
  readonly content: ContentPatch;
  readonly numberFormat?: string;
}

/** The longest text of a cell, in UTF-16 code units. */
const MAX_CELL_TEXT = 32_767;
const EMPTY: ContentPatch = { value: null, type: null };
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;
/**
 * Reads a value as Excel reads one that is set by an add-in: as if it were typed in English, unless
 * the cell is a text cell ("@"). Known are formulas, numbers, percentages, true and false, errors
 * and the apostrophe before a text. Dates, times, fractions and amounts of money, which Excel would
 * also recognise, stay texts.
 */
export function readTypedInput(value: unknown, isTextCell: boolean): TypedInput {
  if (typeof value === "number") return { content: { value, type: CellValueType.NUMBER } };
  if (typeof value === "boolean") {
    return { content: { value: value ? 1 : 0, type: CellValueType.BOOLEAN } };
  }
  if (typeof value === "string") return readTypedText(value, isTextCell);
  throw badArgument();
}

function readTypedText(text: string, isTextCell: boolean): TypedInput {
  if (text.length > MAX_CELL_TEXT) throw badArgument();
  if (text === "") return { content: EMPTY };
  if (isTextCell) return { content: { value: text, type: CellValueType.STRING } };
  if (text.startsWith("'")) {
    return { content: { value: text.slice(1), type: CellValueType.FORCE_STRING } };
  }
  if (text.startsWith("=") && text.length > 1) {
    return { content: { value: null, type: null, formula: text } };
  }
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return readTypedInput(upper === "TRUE", false);
  if (ERROR_VALUES.includes(upper)) {
    return { content: { value: upper, type: CellValueType.STRING } };
  }
  return readNumber(text.trim()) ?? { content: { value: text, type: CellValueType.STRING } };
}

function readNumber(text: string): TypedInput | null {
  const match = NUMBER.exec(text);
  if (match === null || !/\d/.test(text)) return null;
  const [, whole, grouped, decimals, exponent, percent] = match;
  if (whole === undefined && (decimals ?? ".") === ".") return null;
  const number = Number(text.replaceAll(",", "").replace("%", ""));
  const numberFormat = formatOf({ grouped, decimals, exponent, percent });
  return {
    content: {
      value: percent ? Number((number / 100).toPrecision(15)) : number,
      type: CellValueType.NUMBER,
    },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

interface NumberParts {
  readonly grouped: string | undefined;
  readonly decimals: string | undefined;
  readonly exponent: string | undefined;
  readonly percent: string | undefined;
}

function formatOf({ grouped, decimals, exponent, percent }: NumberParts): string | undefined {
  const hasDecimals = decimals !== undefined && decimals !== ".";
  if (percent) return hasDecimals ? "0.00%" : "0%";
  if (exponent) return "0.00E+00";
  if (grouped) return hasDecimals ? "#,##0.00" : "#,##0";
  return undefined;
}
