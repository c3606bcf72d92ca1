import type { EvidenceTexts, MendingTexts, UpgradeTexts } from "../scorecard-work-texts";
import { counted } from "./counted";
import { SCORE_COLUMN_TERMS } from "./terms";

const cells = counted("cell");
const criteria = counted("criterion", "criteria");

export const MENDING_TEXTS: MendingTexts = {
  heading: "Mend scores",
  lead: (count) =>
    `Scores written as a text, or turned into a date by Excel, stand in ${cells(count)}; the sheet's own sums leave them out.`,
  open: (count) => `Mend scores (${cells(count)})`,
  question:
    "The checked cells will be written as numbers. Uncheck what is to stay; nothing changes until you press the button at the end.",
  criterion: (code) => `Criterion ${code}`,
  place: (column, cell) => `${SCORE_COLUMN_TERMS[column]}, cell ${cell}`,
  text: (shown) => `“${shown}” (text)`,
  date: (shown) => `${shown} (date, day first)`,
  becomes: "becomes",
  whichScore: (cell) => `Score meant in cell ${cell}:`,
  submit: (count) => `Mend ${cells(count)}`,
  working: "Mending…",
  leave: "Leave as they are",
  done: (count) => `Mended the scores in ${cells(count)}.`,
};

export const EVIDENCE_TEXTS: EvidenceTexts = {
  list: "Write documents into the form",
  listing: "Writing…",
  listed: (count) => `The documents of ${criteria(count)} have been written into the form.`,
};

export const UPGRADE_TEXTS: UpgradeTexts = {
  heading: "Upgrade the score sheet",
  open: "Upgrade the score sheet",
  question: (sheetName) =>
    `The score sheet is drawn anew with all that was entered; the sheet “${sheetName}” is kept as it is now, hidden, and its name marked as the old one.`,
  mendFirst:
    "There are dates where scores belong. Better go back and use “Mend scores” first: after the upgrade those dates are mere texts.",
  submit: "Upgrade",
  leave: "Not now",
  working: "Upgrading the score sheet…",
  done: (sheetName, retiredName) =>
    `The score sheet in “${sheetName}” has been upgraded. The old sheet is still there, hidden, as “${retiredName}”.`,
};
