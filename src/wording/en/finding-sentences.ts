import type { EnteredScore, Finding, FindingDetail } from "../../scoring/finding";
import { formatPointsInEnglish as formatPoints } from "../../scoring/format-points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import type { ScoreColumn } from "../../scoring/score";
import { firstEntries, shortened } from "../cut-short";
import type { FindingSentence } from "../finding-sentence";
import { SET_COLUMN_TEXTS } from "../vi/scorecard-guide-texts";
import { SCORECARD_TEXTS } from "../vi/sheet-texts";
import { SCORE_COLUMN_TERMS } from "./terms";

// The forms are Vietnamese whatever the reader's language: what is to be found in them is quoted so.
const UNIT_LINE = SCORECARD_TEXTS.unit({ name: "…", kind: undefined });
const EVIDENCE_COLUMN = SCORECARD_TEXTS.headings.evidence;
const WHOLE_COLUMN = SET_COLUMN_TEXTS.headings.whole;

/** The sentence for a finding, beginning with the criterion's number where it concerns one. */
export function describeFinding({ detail, code }: Finding): FindingSentence {
  const [message, fix] = words(detail);
  return { message: code === undefined ? message : `Criterion ${code}: ${message}`, fix };
}

function words(detail: FindingDetail): readonly [message: string, fix: string | undefined] {
  switch (detail.kind) {
    case "above-max":
      return [
        `The ${columnOf(detail)} ${formatPoints(detail.score)} is above the maximum of ${formatPoints(detail.maxScore)} and is not counted.`,
        `Enter a score from 0 to ${formatPoints(detail.maxScore)}.`,
      ];
    case "negative":
      return [
        `The ${columnOf(detail)} ${formatPoints(detail.score)} is negative and is not counted.`,
        "Enter a score of 0 or more; a penalty is a positive number too.",
      ];
    case "not-a-number":
      return [
        `The ${columnOf(detail)} “${shortened(detail.shown)}” is not a number and is not counted.`,
        "Enter a number, for example 0.5.",
      ];
    case "date": {
      const meant = detail.meant.map(formatPoints).join(" or ");
      return [
        `The ${columnOf(detail)} is the date ${detail.shown} (day/month/year), which Excel probably made of ${meant} typed with a point; it is not counted.`,
        "Format the cell as Number, then enter the score again with a decimal comma.",
      ];
    }
    case "not-calculated":
      return [
        `The ${columnOf(detail)} is the formula “=${shortened(detail.formula)}”, which has no result in the file, and is not counted.`,
        "Open the file in Excel, let it calculate and save it; or enter the score as a number.",
      ];
    case "too-precise":
      return [
        `The ${columnOf(detail)} ${String(detail.value)} has more than 2 decimals and is not counted.`,
        "Enter the score with at most 2 decimals.",
      ];
    case "scored-by-survey":
      return [
        `The ${columnOf(detail)} says “${shortened(detail.shown)}”, but the criterion is scored by the survey alone; it is not counted.`,
        "Delete it; the compiling level enters the survey's result as the appraised score.",
      ];
    case "off-level":
      return [
        `The ${columnOf(detail)} ${formatPoints(detail.score)} is none of the guide's levels (${detail.allowed.map(formatPoints).join("; ")}); it is counted.`,
        "Choose a level from the cell's list, or say why in the appraiser's remark.",
      ];
    case "applies":
      return [
        `The ${columnOf(detail)} says “${NOT_APPLICABLE_WORD}”, but the criterion applies to units of this kind; it is not counted.`,
        "Enter a score, or correct the kind of unit in the line that names it.",
      ];
    case "does-not-apply":
      return [
        `The ${columnOf(detail)} says “${shortened(detail.entered)}”, but the criterion does not apply to units of this kind; it is not counted.`,
        "Delete it, or correct the kind of unit in the line that names it.",
      ];
    case "ratio-differs":
      return [
        `The self-score ${formatPoints(detail.score)} differs from what the two figures give (${formatPoints(detail.calculated)}); the self-score is counted.`,
        `Check the two figures; if they are right, enter ${formatPoints(detail.calculated)} as the score.`,
      ];
    case "ratio-incomplete":
      return [
        `One of the two figures of which the score is calculated is missing, is no number, or “${WHOLE_COLUMN}” is not above 0.`,
        `Enter both figures right of the form; “${WHOLE_COLUMN}” must be above 0.`,
      ];
    case "scores-as-text":
      return [
        `The ${columnOf(detail)} is written as a text for ${String(detail.codes.length)} criteria: ${named(detail.codes)}. It is read as a number, but the sheet's own sums leave these cells out.`,
        "Use “Mend scores” in the pane, or format the cells as Number and enter the scores again.",
      ];
    case "wrong-max":
      return [
        `The maximum score in the file is ${asEntered(detail.stated)}, the decision sets ${formatPoints(detail.maxScore)}; ${formatPoints(detail.maxScore)} is used.`,
        `Change the maximum score to ${formatPoints(detail.maxScore)}.`,
      ];
    case "wrong-sum":
      return [
        `The ${columnOf(detail)} total in the file is ${asEntered(detail.stated)}, the valid criteria add up to ${formatPoints(detail.sum)}; ${formatPoints(detail.sum)} is used.`,
        "Check the score of each criterion and the formula of the total.",
      ];
    case "sum-not-calculated":
      return [
        `The file has no calculated result for ${counted(detail.cells, `${columnOf(detail)} total`)}; added up again from the criteria: ${named(detail.cells)}.`,
        undefined,
      ];
    case "missing-row":
      return [
        detail.leaf
          ? `The row “${detail.name}” is missing from the file; the criterion counts as not scored.`
          : `The row “${detail.name}” is missing from the file; it was added up again from its sub-criteria.`,
        "Add the missing row as the form has it.",
      ];
    case "duplicate-row":
      return [
        `The code is repeated; the first row with it (cell ${detail.firstCell}) is used${detail.scores.length === 0 ? "" : `, ignoring ${enteredScores(detail.scores)} in this row`}.`,
        "Delete the surplus row or correct its code.",
      ];
    case "unknown-row":
      return [
        `The row “${shortened(detail.shown)}” is not in the criteria set${detail.scores.length === 0 ? "" : `; not counted: ${enteredScores(detail.scores)}`}.`,
        detail.scores.length > 0 && detail.codeAbove !== undefined
          ? `If this is the score of criterion ${detail.codeAbove}, move it to the row of that criterion; otherwise correct the code.`
          : "Correct the code as the form has it, or delete the row.",
      ];
    case "name-mismatch":
      return [
        `The name in the file is “${shortened(detail.shownName)}”, the name of criterion ${detail.codeOfName}; this code stands for “${shortened(detail.nameOfCode)}”. The row was read by its code.`,
        "Check whether rows have slipped, then correct the code or the name.",
      ];
    case "read-by-name":
      return [
        `The code in the file, “${shortened(detail.shownCode)}”, is not in the criteria set; the row was recognised by its name.`,
        "Correct the code as the form has it.",
      ];
    case "no-evidence":
      return [
        `The self score is ${formatPoints(detail.score)}, but there is no evidence.`,
        `Write the reference number and date of a document, or exact figures, into the column “${EVIDENCE_COLUMN}”.`,
      ];
    case "evidence-cut":
      return [
        `The evidence is ${String(detail.length)} characters long, more than a cell can hold; its end was not copied.`,
        "Shorten it and put the details into an attached file.",
      ];
    case "document-without-code":
      return [
        "A document in the list of evidence has no criterion's number and counts for none.",
        "Choose the criterion's number in the first column.",
      ];
    case "document-of-unknown-code":
      return [
        `A document in the list of evidence is listed under “${shortened(detail.shown)}”, which is not in the criteria set, and counts for no criterion.`,
        "Choose the criterion's number in the first column again.",
      ];
    case "document-without-number":
      return [
        "A document of its evidence has no number and symbol.",
        "Enter them, for example 12/KH-UBND.",
      ];
    case "document-without-date":
      return [
        "A document of its evidence has no date.",
        "Enter the document's date, day first, for example 05/01/2024.",
      ];
    case "document-date":
      return [
        `The date “${shortened(detail.shown)}” of a document of its evidence cannot be read as a day.`,
        "Enter it as day/month/year, for example 05/01/2024.",
      ];
    case "document-link":
      return [
        `The link or file name “${shortened(detail.shown)}” does not have the form of one.`,
        "Enter an address that begins with https:// or a file name with its ending, for example plan.pdf.",
      ];
    case "documents-not-shown":
      return [
        `Documents are listed that the form's column “${EVIDENCE_COLUMN}” does not name, for the criteria ${named(detail.codes)}.`,
        "Use “Write documents into the form”.",
      ];
    case "assignment-of-unknown-code":
      return [
        `An assignment names the criterion “${shortened(detail.shown)}”, which is not in the criteria set; the row is not used.`,
        "Choose the criterion's number from the list, one in each row.",
      ];
    case "assignment-to-nobody":
      return [
        "It is assigned to nobody; the row is not used.",
        "Enter the person or the department in charge.",
      ];
    case "assignment-date":
      return [
        `The deadline “${shortened(detail.shown)}” cannot be read as a day.`,
        "Enter it as day/month/year, for example 25/11/2024.",
      ];
    case "older-template":
      return [
        "The score sheet was drawn by an older edition of the add-in: it has no check column and no list of evidence.",
        "Use “Upgrade the score sheet”: it keeps all that was entered.",
      ];
    case "newer-template":
      return [
        "The score sheet was drawn by a newer edition of the add-in than this one; some of it may not have been read.",
        "Update the add-in.",
      ];
    case "unit-differs":
      return [
        `The sheet names “${shortened(detail.shown)}” but was drawn for “${shortened(detail.recorded)}”; the name on the sheet is used.`,
        "Check that it is not another unit's score sheet.",
      ];
    case "year-differs":
      return [
        `The sheet names the year ${String(detail.shown)} but was drawn for ${String(detail.recorded)}; the year on the sheet is used.`,
        "Check that it is not another year's score sheet.",
      ];
    case "other-set":
      return [
        `The score sheet was drawn for another criteria set (${shortened(detail.recorded)}).`,
        "Choose that criteria set, or draw the sheet anew for the one in force.",
      ];
    case "not-scored":
      return [notScored(detail), undefined];
    case "unread-rows":
      return [
        `Skipped ${counted(detail.rows, "row")} with neither a code nor a score: ${named(detail.rows)}.`,
        undefined,
      ];
    case "unread-column":
      return [
        `The column “${shortened(detail.heading)}” is not part of the form and was not read.`,
        undefined,
      ];
    case "other-sheet":
      return [
        `The sheet “${detail.sheetName}” holds a scorecard too but was not read; the sheet “${detail.readSheetName}” was.`,
        "Leave only one scorecard in each file.",
      ];
    case "unit-from-file-name":
      return [
        `The sheet does not name the unit; “${detail.name}” was taken from the name of the file.`,
        `Write the line “${UNIT_LINE}” above the table.`,
      ];
    case "no-year":
      return [
        "The year was found neither in the sheet nor in the name of the file.",
        "Write the year above the table.",
      ];
    case "other-year":
      return [
        `The scorecard is for ${String(detail.year)}, the others are for ${String(detail.compiledYear)}.`,
        "Check whether the scorecard of another year was sent by mistake.",
      ];
    case "duplicate-unit":
      return [
        `The file “${detail.otherFile}” names this unit too and was refused; only the file in use is compiled.`,
        `Keep one file for each unit; where two units have the same name, add the district to the line “${UNIT_LINE}”.`,
      ];
  }
}

function notScored(detail: FindingDetail & { kind: "not-scored" }): string {
  const column = columnOf(detail);
  const count = detail.codes.length;
  if (count === detail.allLeaves) return `There is no ${column} yet.`;
  return `Criteria still without ${column}: ${String(count)} of ${String(detail.allLeaves)} (${named(detail.codes)}).`;
}

function columnOf({ column }: { readonly column: ScoreColumn }): string {
  return SCORE_COLUMN_TERMS[column].toLowerCase();
}

function enteredScores(scores: readonly EnteredScore[]): string {
  return scores.map((score) => `${columnOf(score)} ${asEntered(score.entered)}`).join(" and ");
}

/** Findings carry the numbers of a file with the decimal comma of a Vietnamese Excel. */
function asEntered(text: string): string {
  return shortened(text).replace(/^(-?\d+),(\d+)$/, "$1.$2");
}

function counted(entries: readonly unknown[], noun: string): string {
  return `${String(entries.length)} ${noun}${entries.length === 1 ? "" : "s"}`;
}

function named(entries: readonly (string | number)[]): string {
  const { shown, more } = firstEntries(entries);
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
