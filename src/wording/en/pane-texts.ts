import { ORG_UNIT_KIND_WORDS } from "../../scoring/org-unit";
import type { PaneTexts } from "../pane-texts";
import { ASSIGNMENT_IMPORT_TEXTS, ASSIGNMENT_TEXTS } from "./assignment-texts";
import { counted } from "./counted";
import { longDate } from "./long-date";
import { EVIDENCE_TEXTS, MENDING_TEXTS, UPGRADE_TEXTS } from "./scorecard-work-texts";

export const PANE_TEXTS: PaneTexts = {
  title: "Administrative reform index scoring",
  loading: "Reading the workbook…",
  retry: "Try again",
  back: "Back",
  closeMessage: "Close message",
  partNotLoaded: "This part of the pane could not be loaded. Check the network and try again.",
  undo: "Undo",
  undone: "Undone: the old contents are back.",
  notInExcel:
    "This page is an add-in for Excel. Start Excel and look on the Home tab, in the group CCHC.",
  officeNotLoaded:
    "The Office library (office.js) could not be loaded. Check the network connection, then close this pane and open it again.",
  cannotStart: "The add-in cannot be used yet",
  refused: {
    heading: "The workbook could not be read",
    olderFigures: "The figures below are from the reading before.",
  },
  compiled: {
    heading: "Compiled workbook",
    lead: "This workbook compiles the scorecards of several units. Open a unit's sheet to see its scores and findings. When scores change, totals, ranks and classes follow by themselves; recalculate to put the ranking in the order of the new scores.",
    stale: "Scores have changed since the ranking was last put in order.",
    recalculate: "Recalculate ranking",
    recalculating: "Recalculating…",
    groups: (names) =>
      `Ranked apart in the groups ${names.join("; ")}. A unit of unknown kind is not ranked.`,
    classes: {
      heading: "Units by class",
      unranked: "Not ranked yet",
      units: counted("unit"),
    },
    decision: {
      heading: "Decision that publishes the results",
      fields: { number: "Number and symbol", date: "Date of issue", issuer: "Issued by" },
      hints: {
        number: "For example: 123/QĐ-UBND",
        date: "Day/month/year, for example: 05/01/2025",
        issuer: "For example: Chủ tịch UBND tỉnh Thái Nguyên",
      },
      problems: {
        number: "Enter the decision's number and symbol, such as 123/QĐ-UBND.",
        date: "Enter day/month/year, such as 05/01/2025.",
        issuer: "Enter who issues it, such as Chủ tịch UBND tỉnh Thái Nguyên.",
      },
      submit: "Write into the ranking",
      done: "The decision stands in the ranking.",
    },
  },
  compare: "Compare self-scores with the appraisal",
  compiling: "Appraise and publish",
  insert: {
    heading: "Insert a scorecard",
    lead: (set) =>
      `Adds a sheet behind the others with all ${String(set.leaves.length)} criteria of Annex I and the formulas that add them up. The sheets that are there stay as they are.`,
    set: "Criteria set",
    setOption: ({ decision, title }, digits) =>
      `${decision.number}${digits === undefined ? "" : ` (${digits})`} – ${title}`,
    otherSets: "Other criteria sets…",
    kind: "Kind of unit",
    kinds: {
      commune: `${ORG_UNIT_KIND_WORDS.commune} (commune)`,
      ward: `${ORG_UNIT_KIND_WORDS.ward} (ward)`,
      township: `${ORG_UNIT_KIND_WORDS.township} (township)`,
    },
    name: "Name of the unit",
    nameHint: "For example: Đồng Thịnh",
    year: "Year assessed",
    submit: "Insert scorecard",
    inserting: "Inserting the scorecard…",
    cancel: "Cancel",
    inserted: (unit, sheetName) =>
      `The scorecard of ${unit} has been inserted into the sheet “${sheetName}”.`,
    nameProblems: {
      missing: "Enter the name of the unit, for example: Đồng Thịnh.",
      "too-long": "The name is too long. Enter the name alone, at most 80 characters.",
    },
    notAYear: "Enter the year in four digits, from 2000 to 2100.",
    orCompile: "Compile several units",
    compileLead:
      "For the compiling level: import the files that communes, wards and townships sent into this workbook to compare, rank and class them.",
  },
  scorecard: {
    year: (year) => (year === undefined ? "Year unknown" : `Year ${String(year)}`),
    decision: ({ decision }) => `Decision No. ${decision.number} of ${longDate(decision.date)}`,
    totals: "Totals",
    total: { self: "Total self score", appraised: "Total appraised score" },
    scored: {
      self: (scored, all) => `${String(scored)} of ${String(all)} criteria self-scored`,
      appraised: (scored, all) => `${String(scored)} of ${String(all)} criteria appraised`,
    },
    difference: (signed) => `Difference (appraised − self): ${signed}`,
    sections: "Scores by section",
    column: { self: "Self", appraised: "Appraised" },
    notScored: "Not scored",
    bySurvey: "By survey",
    ofKind: {
      survey: (figure) => `Of these by survey: ${figure}`,
      bonus: (self, appraised) => `Bonus: self score ${self}, appraised ${appraised}`,
      penalty: (self, appraised) => `Penalty: self score ${self}, appraised ${appraised}`,
    },
    index: (figure, unit) => `Index: ${figure}${unit === "percent" ? "%" : " points"}`,
    indexLater: "Index: once the appraisal is complete",
    group: (name) => `Ranking group: ${name}`,
    groupUnknown: "The kind of unit is not known, so it is in no ranking group.",
    insertAnother: "Insert another scorecard",
  },
  findings: {
    heading: "Findings",
    none: "Nothing wrong was found.",
    group: { error: "Errors", warning: "Warnings", info: "Information" },
    count: {
      error: counted("error"),
      warning: counted("warning"),
      info: (count) => `${String(count)} info`,
    },
    cell: (cell) => `Cell ${cell}`,
    cellOfSheet: (cell, sheetName) => `Cell ${cell}, sheet ${sheetName}`,
    listUnscored: (count) => `Show ${counted("criterion", "criteria")(count)}`,
  },
  report: {
    heading: "Self-assessment report",
    download: "Make the self-assessment report (Word)",
    working: "Making the report…",
    downloaded: (fileName) =>
      `The report has been made. The file “${fileName}” is in your downloads.`,
    notLoaded:
      "The part that writes Word files could not be loaded. Check the network connection, then try again.",
    blocked: "This Excel does not let add-ins save a Word file.",
    insert: "Insert the report as a sheet to print",
    inserted: (sheetName) =>
      `The report has been inserted into the sheet “${sheetName}”, ready to be printed on A4.`,
    commandLine: "For a Word file, run the command:",
    command: "cchc report scorecard.xlsx --out report.docx",
  },
  mending: MENDING_TEXTS,
  evidence: EVIDENCE_TEXTS,
  upgrade: UPGRADE_TEXTS,
  assignments: ASSIGNMENT_TEXTS,
  assignmentImport: ASSIGNMENT_IMPORT_TEXTS,
  importUnits: "Import the units' scorecards",
};
