import { cellAddress } from "../../../sheet-model/address";
import { MAX_CELL_TEXT } from "../../../sheet-model/sheet";
import { withFilePrefixes } from "./newer-functions";

/** What Excel allows; a longer formula makes it call the file damaged. */
const MAX_FORMULA = 8_192;

/** Halves of surrogate pairs and the two code points that are no characters: XML has no place for them. */
const NOT_TEXT = /\p{Surrogate}|[\ufffe\uffff]/gu;

/**
 * A text as the file stores it. Control characters are escaped by hucre; a text that itself looks
 * like such an escape is escaped here, or Excel would show "_x0041_" as "A".
 */
export function storedText(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_").replace(NOT_TEXT, "\ufffd");
}

/** Where a cell stands, for the message of an error that only a bug can cause. */
export interface CellSpot {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** Errors: throws where the text is longer than Excel's limit, which the layer above sees to. */
export function cellText(text: string, spot: CellSpot): string {
  if (text.length > MAX_CELL_TEXT) throw tooLong("text", text, MAX_CELL_TEXT, spot);
  return storedText(text);
}

/** Errors: throws where the formula is longer than Excel's limit. */
export function formulaText(formula: string, spot: CellSpot): string {
  if (formula.length > MAX_FORMULA) throw tooLong("formula", formula, MAX_FORMULA, spot);
  return storedFormula(formula);
}

/** A formula as the file stores it. */
export const storedFormula = (formula: string): string => storedText(withFilePrefixes(formula));

/** Errors: throws where the text is longer than `limit` characters. */
export function limitedText(what: string, text: string, limit: number, spot: CellSpot): string {
  if (text.length > limit) throw tooLong(what, text, limit, spot);
  return storedText(text);
}

function tooLong(what: string, text: string, limit: number, spot: CellSpot): Error {
  return new Error(
    `${spotName(spot)}: the ${what} has ${String(text.length)} characters, Excel allows ${String(limit)}`,
  );
}

export function spotName({ sheetName, row, column }: CellSpot): string {
  return `${sheetName}!${cellAddress(row, column)}`;
}
