import type { IRange } from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";

/** Cells as a formula names them. */
export interface CellReference {
  readonly token: string;
  readonly unitId: string;
  /** "" for the formula's own sheet. */
  readonly sheetName: string;
  readonly range: IRange;
}

/** Texts in quotes, then single cells with or without their sheet, then other words. */
const WORDS =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'\]])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(![])|[\p{L}_][\p{L}\p{N}_.]*/giu;
const OWN_CELL = "\u0001";
const OTHERS_CELL = "\u0002";
const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;

/** A formula's text with a mark in place of each single cell, and these cells. */
export function referencesIn(text: string): {
  readonly pattern: string;
  readonly tokens: readonly string[];
} {
  const tokens: string[] = [];
  const pattern = text.replace(WORDS, (word: string, sheet: string | undefined) => {
    if (sheet === undefined && !CELL.test(word)) return word;
    tokens.push(word);
    return sheet === undefined ? OWN_CELL : OTHERS_CELL;
  });
  return { pattern, tokens };
}

/** Undefined for what is no place on a sheet, as a table's column. */
export function referenceOf(token: string): CellReference | undefined {
  if (token.includes("[")) return undefined;
  const { unitId, sheetName, range } = deserializeRangeWithSheet(token);
  const isPlace = Number.isInteger(range.startRow) || Number.isInteger(range.startColumn);
  return isPlace ? { token, unitId, sheetName, range } : undefined;
}
