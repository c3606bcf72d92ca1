import { type CellRange, cellAddress } from "../../sheet-model/address";
import type { ConditionalFormat } from "../../sheet-model/sheet";
import { APPRAISED_DIFFERENTLY, APPRAISED_LOWER, WITHOUT_EVIDENCE } from "./styles";

/** Marks differences: appraised lower than the unit scored itself, and higher. */
export function differenceFormats(ranges: readonly CellRange[]): ConditionalFormat[] {
  const is = (sign: "<" | ">") => `IF(ISNUMBER(${first(ranges)}),${first(ranges)}${sign}0)`;
  return [
    { ranges, formula: is("<"), style: APPRAISED_LOWER },
    { ranges, formula: is(">"), style: APPRAISED_DIFFERENTLY },
  ];
}

/** Marks counts of leaves that lack a score. */
export function missingFormats(ranges: readonly CellRange[]): ConditionalFormat[] {
  return [{ ranges, formula: `N(${first(ranges)})>0`, style: WITHOUT_EVIDENCE }];
}

/** The cell for which a format's formula is written. */
function first([range]: readonly CellRange[]): string {
  return range === undefined ? "" : cellAddress(range.firstRow, range.firstColumn);
}
