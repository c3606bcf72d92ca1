import type { AssignmentImportTexts, AssignmentTexts } from "../assignment-texts";
import { ASSIGNMENTS_TEXTS } from "../vi/sheet-texts";
import { counted } from "./counted";
import { longDate } from "./long-date";

// The sheets are Vietnamese whatever the reader's language: their names are quoted as they are.
const { sheetName: SHEET } = ASSIGNMENTS_TEXTS;
const criteria = counted("criterion", "criteria");
const assignments = counted("assignment");

export const ASSIGNMENT_TEXTS: AssignmentTexts = {
  heading: "Assignments",
  lateCount: (count) => `${String(count)} late`,
  none: `Nothing is assigned yet. Fill in the sheet “${SHEET}”, or import a file.`,
  unassigned: (count) => `${criteria(count)} assigned to nobody.`,
  late: "Late",
  groupBy: "Group by",
  groups: { person: "Person", department: "Department" },
  noneOf: {
    person: "Nothing is assigned to a person.",
    department: "Nothing is assigned to a department.",
  },
  scored: (scored, all) => `${String(scored)} of ${criteria(all)}`,
  withoutEvidence: (count) => `${criteria(count)} without evidence`,
  due: (day) => `Due ${longDate(day)}`,
  overdue: (day) => `Late (was due ${longDate(day)})`,
  showOnly: (name) => `Show only the criteria of ${name}`,
  showAll: "Show all",
  showingOnly: (name) =>
    `The sheet shows only the criteria of ${name}; printed now, it would lack the hidden rows.`,
  shownForFinding: "That row was hidden, so all rows are shown again.",
};

export const ASSIGNMENT_IMPORT_TEXTS: AssignmentImportTexts = {
  open: "Import assignments…",
  heading: "Import assignments",
  lead: "The file needs a table with a column of criterion numbers and one of persons or departments (or both); it may have one of deadlines. A cell may hold several numbers, for example “1.1, 1.2; 2”.",
  file: "Choose the file (.xlsx)…",
  reading: "Reading the file…",
  noTable: (fileName) =>
    `The file “${fileName}” has no table with a column of criterion numbers and one of persons or departments.`,
  unreadable: {
    "cannot-open": "The file cannot be opened. Close it where it is open, then choose it again.",
    "empty-file": "The file is empty. Choose another.",
    "password-protected":
      "The file has a password. Remove that in Excel, save the file and choose it again.",
    damaged: "The file is damaged or incomplete. Open and save it in Excel, then choose it again.",
    "too-large":
      "The file is too large. Copy the table of assignments into a new file and choose that.",
    "other-spreadsheet":
      "The file is not an .xlsx file. Open it in Excel, save it as an Excel workbook (.xlsx) and choose that.",
    "not-a-spreadsheet": "The file is not a spreadsheet. Choose an .xlsx file.",
  },
  understood: (count, fileName) => `${assignments(count)} read from the file “${fileName}”.`,
  notUnderstood: (places) => `${counted("place")(places)} not understood`,
  existing: (count) => `The sheet “${SHEET}” holds ${assignments(count)} now.`,
  replace: "Replace those there are",
  add: "Add to them",
  write: "Write assignments",
  working: "Writing…",
  leave: "Do not import",
  done: (count, sheetName) => `The sheet “${sheetName}” now holds ${assignments(count)}.`,
  tooMany: (count, room) =>
    `There are ${assignments(count)}, but the sheet “${SHEET}” takes ${String(room)}. Assign whole criteria or sections in place of single sub-criteria, then import again.`,
  noSheet: {
    upgrade: `The workbook has no sheet “${SHEET}” for this scorecard. Use “Upgrade the score sheet” to get one, then import again.`,
    insert: `The workbook has no sheet “${SHEET}” for this scorecard. Insert a new scorecard to get one, then import again.`,
  },
};
