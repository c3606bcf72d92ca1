import { absoluteAddress, quotedSheetName } from "../../sheet-model/address";
import type { Grid } from "../../sheet-model/grid";
import { SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";
import { FIRST_SUMMARY_ROW, SUMMARY_COLUMNS, SUMMARY_HEADING_ROW } from "./summary-layout";

/** More rows than any summary has units. */
const ROWS = 1000;

const inUnitColumn = (firstRow: number, lastRow: number): string => {
  const { unit } = SUMMARY_COLUMNS;
  const range = { firstRow, lastRow, firstColumn: unit, lastColumn: unit };
  return `${quotedSheetName(SUMMARY_TEXTS.sheetName)}!${absoluteAddress(range)}`;
};

/** The address of the heading over the units' names: there is a summary where it stands there. */
export const SUMMARY_HEADING_ADDRESS = inUnitColumn(SUMMARY_HEADING_ROW, SUMMARY_HEADING_ROW);

/** The address of the units' names, also where the sheet has other units by and by; the rows beneath them name classes. */
export const SUMMARY_NAMES_ADDRESS = inUnitColumn(FIRST_SUMMARY_ROW, FIRST_SUMMARY_ROW + ROWS - 1);

/** The names of the units that a summary sheet has, in its order. */
export function summaryNames({ rows }: Grid): string[] {
  const units = rows.slice(FIRST_SUMMARY_ROW);
  const end = units.findIndex((row) => row[SUMMARY_COLUMNS.number]?.kind !== "number");
  return units.slice(0, end === -1 ? undefined : end).flatMap((row) => {
    const name = row[SUMMARY_COLUMNS.unit];
    return name?.kind === "text" ? name.text : [];
  });
}
