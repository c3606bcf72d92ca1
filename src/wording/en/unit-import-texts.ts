import { firstEntries } from "../cut-short";
import type { UnitImportTexts } from "../unit-import-texts";
import { counted } from "./counted";

const quotedNames = (names: readonly string[]): string => {
  const { shown, more } = firstEntries(names.map((name) => `“${name}”`));
  return more === 0 ? shown : `${shown} and ${String(more)} more`;
};

export const UNIT_IMPORT_TEXTS: UnitImportTexts = {
  heading: "Import the units' scorecards",
  lead: "Choose or drop here the .xlsx files that communes, wards and townships sent, as many as you like. Files are only read: no macro runs, no link is opened. Nothing changes in the workbook before you press the import button in the next step. In a workbook without units, files are read by the criteria set chosen under “Insert a scorecard”.",
  choose: "Choose files",
  drop: "or drop files here",
  reading: "Reading the files…",
  readingFile: (name, number, total) => `${String(number)} of ${String(total)}: ${name}`,
  stop: "Stop",
  readingStopped: "Reading was stopped. Nothing has changed in the workbook.",
  readerNotLoaded:
    "The part that reads Excel files could not be loaded. Check the network and try again.",
  nothingRead: "None of the files could be read.",
  outOfForm: (sheetNames) =>
    `${quotedNames(sheetNames)}: not in the form of the compiled workbook, so the ranking will not be drawn. Put the sheet back as it was, or delete it and import the unit's file.`,
  fresh: (units) => counted("new unit")(units),
  unchanged: (units) => `${counted("unit")(units)} already there, nothing changed`,
  asking: (units) => `${counted("unit")(units)} already there: choose what to do with the file`,
  refused: (files) => `${counted("file")(files)} refused`,
  askingHint:
    "Appraised scores and remarks in the workbook are always kept. Replacing takes self-scores, evidence and explanations from the file.",
  forAll: "For all of them:",
  fromFile: (name) => `File ${name}`,
  inSheet: (name) => `Already on the sheet “${name}”. Replacing changes:`,
  sameAsFile: (name) => `The same unit as in the file ${name}.`,
  sheetOutOfForm: (name) =>
    `Rows or columns of the sheet “${name}” were added, deleted or moved, so it cannot be replaced.`,
  noChanges: "Nothing changes.",
  keepSheet: "Keep what the workbook has, skip the file",
  keepFile: (otherFile) => `Take the file ${otherFile}, skip this one`,
  replaceSheet: (sheetName) => `Replace on the sheet “${sheetName}”`,
  replaceFile: (otherFile) => `Take this file, skip the file ${otherFile}`,
  both: "Take both: two units of the same name",
  keepAll: "Keep",
  replaceAll: "Replace",
  bothAll: "Take both",
  undecided: (units) => `Choose what to do with ${counted("unit")(units)}.`,
  findingCount: (findings) => counted("finding")(findings),
  submit: (units) => `Import ${counted("unit")(units)}`,
  nothingToDo: "Update the ranking",
  otherFiles: "Choose other files",
  writing: "Importing into the workbook…",
  writingFile: (name) => `Next: ${name}`,
  drawingCompiled: "Drawing the compiled sheets…",
  stopping: "Stopping: finished units stay, and the compiled sheets are drawn anew…",
  outcome: {
    heading: "What was imported",
    complete: (units) =>
      `${counted("unit")(units)} imported; the compiled sheets have been drawn anew.`,
    incomplete: (waiting) =>
      `${counted("unit")(waiting)} not imported yet. Those that were are whole; import the same files again to go on.`,
    stopped: "Stopped as you asked.",
    rankingFailed: (reason) =>
      `The compiled sheets have not been drawn anew. ${reason} Then press “Recalculate ranking”.`,
    added: (units) => `${counted("unit")(units)} added`,
    updated: (units) => `${counted("unit")(units)} replaced`,
    left: (files) => `${counted("file")(files)} skipped as chosen`,
    waiting: (files) => `${counted("file")(files)} not imported`,
    withFindings: (units) =>
      `${counted("unit")(units)} with findings to look at, listed on the sheet of findings`,
    more: "Import other files",
    close: "Done",
  },
};
