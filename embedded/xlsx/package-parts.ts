import { type Unzipped, strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ERROR_VALUES } from "../engine/error-values";

const WORKSHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i;
const STYLES = /(?:^|\/)styles\.xml$/i;

const FITS_TO_PAGE = /<(?:\w+:)?pageSetUpPr\b[^<>]*\sfitToPage\s*=\s*["'](?:1|true)["']/;
const PAGE_SETUP = /<(?:\w+:)?pageSetup\b[^<>]*>/;
const PAGES_TO_FIT = /\sfitTo(?:Width|Height)\s*=\s*["'][^"']*["']/g;

const NO_UNDERLINE = /<(?:\w+:)?u\s+val\s*=\s*["']none["']\s*\/>/g;

/**
 * The file packed anew without what hucre takes for more than it is: numbers of pages to fit to that
 * are not in force, which LibreOffice writes for every sheet, and Gnumeric's underline of no kind.
 */
export function packedForHucre(parts: Unzipped): Uint8Array {
  const fitted = withChanged(parts, WORKSHEET, (xml) =>
    FITS_TO_PAGE.test(xml) ? xml : xml.replace(PAGE_SETUP, (tag) => tag.replace(PAGES_TO_FIT, "")),
  );
  const styled = withChanged(fitted, STYLES, (xml) => xml.replace(NO_UNDERLINE, ""));
  return zipSync(styled, { level: 0 });
}

const ERRORS = ERROR_VALUES.map((error) => error.replace("?", "\\?")).join("|");
const ERROR_AS_TEXT = new RegExp(` t="str">(<f[^<>]*>[^<]*</f><v>(?:${ERRORS})</v>)`, "g");

const TABLE = /(?:^|\/)tables\/[^/]+\.xml$/i;
const STYLE_OF_NO_NAME = /(<tableStyleInfo) name=""/;

const SHEET_NUMBER = /(\d+)\.xml$/;
/** A row with a height, as hucre writes it: always one that stays. */
const ROW_OF_HEIGHT = /(<row r="(\d+)" ht="[^"]*") customHeight="1"/g;

/**
 * hucre's file with the results of formulas that are errors as such, which it writes as texts, with
 * the `fittedRows` of each sheet (indexes from 0) marked as such, and without the empty names that it
 * gives to the styles of tables that have none.
 */
export function mendedFromHucre(
  xlsx: Uint8Array,
  fittedRows: readonly ReadonlySet<number>[],
): Uint8Array {
  const sheets = withChanged(unzipSync(xlsx), WORKSHEET, (xml, path) => {
    const fitted = fittedRows[Number(SHEET_NUMBER.exec(path)?.[1]) - 1];
    return xml
      .replace(ERROR_AS_TEXT, ' t="e">$1')
      .replace(ROW_OF_HEIGHT, (row, start: string, number: string) =>
        fitted?.has(Number(number) - 1) === true ? start : row,
      );
  });
  return zipSync(withChanged(sheets, TABLE, (xml) => xml.replace(STYLE_OF_NO_NAME, "$1")));
}

function withChanged(
  parts: Unzipped,
  path: RegExp,
  change: (xml: string, path: string) => string,
): Unzipped {
  const changed = Object.entries(parts).map(
    ([name, part]) =>
      [name, path.test(name) ? strToU8(change(strFromU8(part), name)) : part] as const,
  );
  return Object.fromEntries(changed);
}
