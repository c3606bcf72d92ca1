import type { CriteriaSetsTexts } from "../criteria-sets-texts";
import { SET_SHEET_NAMES } from "../vi/set-sheet-names";
import { counted } from "./counted";

const places = counted("place");

export const CRITERIA_SETS_TEXTS: CriteriaSetsTexts = {
  heading: "Criteria sets",
  lead: "Any province can use its own criteria set: take it from a file or from the decision's annex, or type it into a form.",
  bringHeading: "Take a set that is there",
  file: "Choose the set's file or an annex (.xlsx)",
  readOpen: "Read from the open workbook",
  reading: "Reading the criteria set…",
  cannotOpen:
    "The file cannot be opened. Close it where another program has it open, and choose it again.",
  typeHeading: "Type a new set",
  typeLead: `Adds the sheets “${SET_SHEET_NAMES.criteria}” and “${SET_SHEET_NAMES.settings}” behind the others. When they are filled in, choose “Read from the open workbook”.`,
  insertBlank: "Insert a blank form",
  insertExample: "Insert the example",
  inserting: "Inserting the criteria set…",
  inserted: (sheetNames) =>
    `Inserted ${sheetNames.map((name) => `“${name}”`).join(" and ")}. When they are filled in, choose “Read from the open workbook”.`,
  mistakes: {
    heading: (count) => `${places(count)} to mend`,
    lead: (source) =>
      source === undefined
        ? "This set was not taken in. Each place leads to its cell; mend it, then read again."
        : `The set in “${source}” was not taken in. Mend the file, save it and choose it again.`,
    goTo: (cell) => `Go to cell ${cell}`,
    more: (count) => `Show ${String(count)} more`,
    readAgain: "Read the workbook again",
  },
  annex: {
    heading: "The annex is not yet a whole set",
    lead: "The criteria in the annex were understood. What an annex does not say is missing: the decision, the classes, the ranking. Insert a form with the criteria filled in, complete its empty cells and read it from the workbook.",
    leadWithMistakes: (count) =>
      `The annex was read, with ${places(count)} to mend. Mend it and read it again, or insert the form that is filled in from it and mend it there. What an annex does not say is missing, too: the decision, the classes, the ranking.`,
    insert: "Insert the form filled in from the annex",
  },
  preview: {
    heading: "A last look before it is used",
    lead: "The set was read without a mistake. Compare it with the decision.",
    known: "This very set is in the list already.",
    differs: (decision, differences) =>
      `A set of the same id by ${decision} is there; it differs in ${places(differences)}`,
    differsHint:
      "If you use this set, both are kept. Scorecards that are there stay with the old one.",
    decision: "Decision",
    total: "Total maximum",
    index: "Index",
    indexAs: (unit, cap) =>
      cap === undefined ? `Measured in ${unit}` : `Measured in ${unit}, no more than ${cap}`,
    notApplicable: "Criteria that do not apply",
    bands: "Classes",
    band: (name, from, unit) => `${name}: from ${from}${unit === "percent" ? "%" : " points"}`,
    groups: "Ranking groups",
    group: (name, kinds) => `${name} (${kinds})`,
    oneList: "One list for all",
    ties: "Of equal units",
    tieSections: (sections) => `Decided by ${sections.join("; then ")}`,
    notes: (count) => `${places(count)} understood otherwise than written`,
    criteria: "Criteria",
    leaves: (count) => (count === 1 ? "1 scored criterion" : `${String(count)} scored criteria`),
    max: (points) => (points === "1" ? "1 point" : `${points} points`),
    levels: (points) => `Levels: ${points.join(" / ")}`,
    step: (points) => `Step: ${points}`,
    ratio: (part, whole) => `Share: ${part} / ${whole}`,
    use: "Use this set",
    cancel: "Cancel",
  },
  used: (decision) =>
    `The set by ${decision} is chosen for new scorecards, and will be in the list next time.`,
  usedNotKept: (decision) =>
    `The set by ${decision} is chosen for new scorecards. The browser does not let it be kept for next time; it still travels with the workbook.`,
  own: {
    heading: "Sets that are there",
    builtIn: "Built in",
    kept: "Kept on this computer",
    unreadable: (count) =>
      `${counted("kept set")(count)} can no longer be read and left aside. Bring it in again from its file.`,
    download: "Download the set's file",
    insert: "Insert into the workbook",
    remove: "Remove",
    of: (button, decision) => `${button}: ${decision}`,
    removed: (decision) =>
      `The set by ${decision} was removed from the list. Scorecards that were made by it stay as they are.`,
    downloaded: (fileName) => `“${fileName}” was saved to the downloads folder.`,
    working: "Making the file…",
    fileName: (number) => `Criteria set ${number}`,
  },
};
