import type { SettledRound } from "../../scoring/appraisal-record";
import type { AppraisalViewTexts } from "../appraisal-view-texts";
import { shortened } from "../cut-short";
import { APPRAISAL_SHEET_NAME } from "../vi/compiling-sheet-names";
import { counted } from "./counted";

const MOST_NAMED = 5;
const ROUND_TERMS: Readonly<Record<SettledRound, string>> = {
  preliminary: "preliminary round",
  council: "council's round",
};

export const APPRAISAL_VIEW_TEXTS: AppraisalViewTexts = {
  noUnits: "The workbook has no unit's scorecard yet. Import scorecards first.",
  outOfForm: (sheetNames) =>
    `Rows or columns of the sheets ${sheetNames.map((name) => `“${name}”`).join(", ")} were moved. Import those units' scorecards again, then try again.`,
  criteria: {
    heading: "Appraise by criterion",
    lead: `See and score one criterion of all units on the sheet “${APPRAISAL_SHEET_NAME}”. A score entered there or on the unit's own sheet is one and the same.`,
    scope: "Criteria",
    scopeOption: ({ level, label, name }) =>
      level === "section" ? `Section ${label}. ${name}` : `${label}. ${shortened(name)}`,
    department: (name) => `Department: ${name}`,
    submit: "Draw the sheet by criterion",
    drawing: "Drawing the sheet…",
    shown: (units) =>
      `Drew the sheet “${APPRAISAL_SHEET_NAME}” for ${counted("unit")(units)}. Enter appraised scores there.`,
    left: (count) =>
      `${counted("row")(count)} of “${APPRAISAL_SHEET_NAME}” could not be written into the scorecards:`,
    leftReason: {
      invalid: "no valid score; enter a number up to the maximum",
      "not-applicable": "the criterion is not for units of this kind; delete the score here",
      "changed-in-both":
        "the score on the unit's sheet was changed too; enter the right one here again",
      "no-sheet": "the unit's sheet is gone, or its rows were moved",
    },
  },
  rounds: {
    heading: "Settle a round",
    lead: "Settling keeps the appraised scores of a round beside each scorecard; later changes are shown against them.",
    name: { preliminary: "Preliminary round", council: "Council's round" },
    notSettled: "not settled yet",
    settled: (units, all, day) => `settled for ${String(units)} of ${counted("unit")(all)}, ${day}`,
    settle: { preliminary: "Settle the preliminary round", council: "Settle the council's round" },
    settling: "Settling scores…",
    done: (round, units) => `Settled the ${ROUND_TERMS[round]} of ${counted("unit")(units)}.`,
    unscored: (units) =>
      `Criteria without a valid score: ${units
        .slice(0, MOST_NAMED)
        .map(({ unit, leaves }) => `${unit} (${String(leaves)})`)
        .join(
          ", ",
        )}${units.length > MOST_NAMED ? ` and ${counted("more unit")(units.length - MOST_NAMED)}` : ""}.`,
    settledBefore: (round, day) =>
      `The ${ROUND_TERMS[round]} was settled on ${day}. Settling again replaces the settled scores with those of now.`,
    again: "Settle again",
    tooEarly: (missing, units) =>
      `Settle the ${ROUND_TERMS[missing]} first: ${counted("unit")(units)} to go.`,
    tooLate: (later) => `The ${ROUND_TERMS[later]} is settled; an earlier one can no longer be.`,
    openLog: "Open the log",
    noLog: "There is no log yet: no appraised score was changed and no round was settled.",
  },
  answers: {
    heading: "Units' explanations and supplements",
    none: "There are none yet.",
    counts: (open, settled) =>
      `${String(open)} open, ${String(settled)} settled. Settle each in the column Xử lý giải trình of the scorecard.`,
    supplement: "Supplementary evidence",
  },
  keeper: {
    changedOutside: (scores) =>
      `Logged ${counted("appraised score")(scores)} changed outside the add-in.`,
    taken: (entries) =>
      `Wrote ${counted("row")(entries)} entered on “${APPRAISAL_SHEET_NAME}” into the scorecards.`,
    refused: (why) => `The log could not be kept. ${why}`,
  },
  reading: "Reading the units' scorecards…",
};
