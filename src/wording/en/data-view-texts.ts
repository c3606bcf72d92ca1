import { firstEntries } from "../cut-short";
import type { DataViewTexts } from "../data-view-texts";
import { DATA_SHEET_NAME } from "../vi/compiling-sheet-names";
import { DATA_TEXTS } from "../vi/data-texts";
import { counted } from "./counted";

const units = counted("unit");
const rows = counted("row");

export const DATA_VIEW_TEXTS: DataViewTexts = {
  heading: "Table of data",
  lead: `The sheet “${DATA_SHEET_NAME}” has a row for each unit and scored criterion, in the table ${DATA_TEXTS.tableName}, for PivotTables and Power Query. Scores follow the units' sheets; when units come or go, draw it again.`,
  draw: `Draw the sheet ${DATA_SHEET_NAME}`,
  drawAgain: "Draw again",
  drawing: `Drawing the sheet ${DATA_SHEET_NAME}…`,
  drawn: (rowCount, unitCount) =>
    `The sheet “${DATA_SHEET_NAME}” has been drawn: ${rows(rowCount)} of ${units(unitCount)}.`,
  drawnAgain: (rowCount, unitCount) =>
    `The sheet “${DATA_SHEET_NAME}” has been drawn again: ${rows(rowCount)} of ${units(unitCount)}. Choose Refresh All (Data tab) to have PivotTables and queries read it.`,
  noUnits: "This workbook has no unit's scorecard.",
  outOfForm: (sheetNames) => {
    const { shown, more } = firstEntries(sheetNames.map((name) => `“${name}”`));
    return `Not drawn: ${shown}${more === 0 ? "" : ` and ${String(more)} more`} are not in the form of the compiled workbook, so that formulas would read the wrong cells. Put the sheet back as it was, or delete it and import the unit's file again.`;
  },
  commandLine: "For several years and files, export CSV or Parquet with the command",
  command: "cchc export folder --format parquet --out scores.parquet",
};
