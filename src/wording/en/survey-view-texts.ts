import { firstEntries } from "../cut-short";
import type { SurveyViewTexts } from "../survey-view-texts";
import { SURVEY_SHEET_NAME } from "../vi/compiling-sheet-names";
import { counted } from "./counted";

const SHEET = `“${SURVEY_SHEET_NAME}”`;
const results = counted("result");
const units = counted("unit");

export const SURVEY_VIEW_TEXTS: SurveyViewTexts = {
  heading: "Survey of citizens",
  lead: "Import the survey's results from an Excel file with a column of units' names and a column for each surveyed criterion (points or percent), or type them in a sheet of this workbook. After you have looked at them, they are written into the appraised scores and into the log.",
  choose: "Choose a file of results…",
  drawSheet: `Draw the sheet ${SHEET}`,
  openSheet: `Open the sheet ${SHEET}`,
  drawing: `Drawing the sheet ${SHEET}…`,
  drawn: `The sheet ${SHEET} has been drawn. Enter the results in the yellow cells, then choose “Read the sheet”.`,
  readSheet: `Read the sheet ${SHEET}`,
  reading: "Reading the survey's results…",
  cannotOpen:
    "The file cannot be opened: it is open elsewhere, or you may not read it. Close it and choose it again.",
  notLoaded:
    "The part that reads files could not be loaded. Check the network and choose the file again.",
  source: (fileName) =>
    fileName === undefined ? `Results in the sheet ${SHEET}` : `Results in the file “${fileName}”`,
  counts: (fresh, changed, equal) =>
    `${String(fresh)} new, ${String(changed)} different from the score that is there, ${String(equal)} there already.`,
  nothingToDo: "Nothing to import: all results that were read are in the units' scorecards.",
  columns: { unit: "Unit", criterion: "Criterion", before: "There now", now: "Result" },
  empty: "(empty)",
  more: (changes) => `and ${String(changes)} more`,
  findings: (findings) => `${counted("remark")(findings)} about the table of results`,
  place: (cell, sheetName) => `Cell ${cell} of the sheet “${sheetName}”`,
  submit: (changes) => `Import ${results(changes)}`,
  dismiss: "Dismiss",
  writing: "Importing the survey's results…",
  written: (resultCount, unitCount) =>
    `Imported and logged ${results(resultCount)} of ${units(unitCount)}.`,
  left: (places) => {
    const { shown, more } = firstEntries(
      places.map((place) => `“${place}”`),
      "; ",
    );
    return `Not written, because the cell was changed meanwhile: ${shown}${more === 0 ? "" : ` and ${String(more)} more`}. Read the results again to go on.`;
  },
  stopped: (written) =>
    `Stopped; imported and kept: ${results(written)}. Read the results again to go on.`,
  incomplete: (reason, written) =>
    `${reason} Imported and kept: ${results(written)}. Read the results again to go on.`,
  rankingFailed: (reason) => `The ranking could not be put in order: ${reason}`,
};
