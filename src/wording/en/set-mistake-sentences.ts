import type {
  SetField,
  SetMistake,
  SetMistakeDetail,
  SetPlace,
  SetSetting,
  SetTable,
} from "../../criteria/set-mistake";
import { formatPointsInEnglish as formatPoints } from "../../scoring/format-points";
import { CRITERIA_SHEET_TEXTS, SETTINGS_SHEET_TEXTS } from "../vi/set-form-texts";
import { SHARED_RANK_TERM } from "../vi/set-terms";
import { criteriaProblemWords } from "./criteria-problem-sentences";
import { CRITERIA_SETS_TEXTS } from "./criteria-sets-texts";

/** Why a workbook is no criteria set: where, what, and what to do. The sheets' own words stay Vietnamese. */
export const describeSetMistake = (mistake: SetMistake): string =>
  `${placeText(mistake)}: ${words(mistake.detail)}`;

export const placeText = ({ sheetName, cell }: SetPlace): string =>
  cell === undefined ? `Sheet “${sheetName}”` : `Sheet “${sheetName}”, cell ${cell}`;

const FIELD_TERMS: Readonly<Record<SetField, string>> = {
  ...CRITERIA_SHEET_TEXTS.headings,
  ...SETTINGS_SHEET_TEXTS.labels,
  ...SETTINGS_SHEET_TEXTS.tableHeadings,
};

export const settingTerm = (setting: SetSetting | SetTable): string => {
  if (setting === "bands") return SETTINGS_SHEET_TEXTS.tableHeadings.band;
  if (setting === "rankingGroups") return SETTINGS_SHEET_TEXTS.tableHeadings.group;
  return SETTINGS_SHEET_TEXTS.labels[setting];
};

function words(detail: SetMistakeDetail): string {
  switch (detail.kind) {
    case "no-table":
      return `no list of criteria was found. It needs a row of headings with ${heading("code")}, ${heading("name")} and ${heading("max")}; for a form, choose “${CRITERIA_SETS_TEXTS.insertBlank}” (command: cchc criteria form).`;
    case "no-column":
      return `the list has no column ${heading(detail.column)}. Put it back under that heading.`;
    case "no-rows":
      return "the list has no criteria yet. Write each section and criterion in a row beneath the headings.";
    case "too-many-rows":
      return `the list has more than ${String(detail.most)} rows. Keep those of the set alone.`;
    case "missing-setting":
      return `“${settingTerm(detail.setting)}” is missing. Fill it in on the sheet “Thiết lập bộ chỉ số”.`;
    case "repeated-setting":
      return `“${settingTerm(detail.setting)}” is already in cell ${detail.firstCell}. Remove one of them.`;
    case "unknown-setting":
      return `there is no setting “${detail.shown}”. Write its name as in the form, or remove the row.`;
    case "missing-entry":
      return `${heading(detail.field)} is missing. Fill in this cell.`;
    case "missing-code":
      return "the row has no code. Write one, such as 1.2.3; a scoring guide belongs into its column in the criterion's row.";
    case "unreadable-code":
      return `“${detail.shown}” is no code. Write I, 1.1 or 1.1.1; a set has three levels at the most.`;
    case "unreadable-date":
      return `“${detail.shown}” is no date. Write day/month/year, such as 15/12/2025.`;
    case "not-a-number":
      return `${heading(detail.field)} is “${detail.shown}”, which is no number. Write a number such as 2 or 0.5.`;
    case "date-for-number":
      return `${heading(detail.field)} is the date ${detail.shown}, which Excel probably made of ${detail.meant.map(formatPoints).join(" or ")}. Format the cell as a number and type it again.`;
    case "date-for-text":
      return `${heading(detail.field)} is the date ${detail.shown}, which Excel probably made of what was typed. Format the cell as text and type it again.`;
    case "too-precise":
      return `${heading(detail.field)} is ${detail.shown}, which has more than two decimals. Round it as the decision does.`;
    case "too-small":
      return `${heading(detail.field)} is ${detail.shown}. Write a larger number; penalty points are positive, too, with “Điểm trừ” as their kind.`;
    case "error-value":
      return `${heading(detail.field)} is the error ${detail.shown}. Type the value again.`;
    case "not-calculated":
      return `${heading(detail.field)} is a formula without its result. Open the file in Excel and save it, or type the value.`;
    case "unknown-word":
      // Sections are typed: their cell has no list.
      return detail.field === "tieRule"
        ? `${heading(detail.field)} is “${detail.shown}”, which cannot be read. Write “${SHARED_RANK_TERM}”, or the sections that decide in turn between equal totals, such as III; I.`
        : `${heading(detail.field)} is “${detail.shown}”, which is not in the list. Choose one of the cell's list.`;
    case "unclear-kind":
      return `the section's name speaks of both bonus and penalty, and it is not clear which this row is. Add a column ${heading("kind")} and write it there.`;
    case "unreadable-level":
      return `the level “${detail.line}” cannot be read. Write one a line, as “Ban hành đúng hạn: 2”; what is said in words belongs into the guide.`;
    case "too-few-levels":
      return "there is one level alone. Write all of them, one a line, or move it into the guide.";
    case "too-long":
      return `${heading(detail.field)} is longer than ${String(detail.most)} characters. Shorten it.`;
    case "wrong-id":
      return "the id may have small letters without accents, digits and hyphens, 60 at the most. Correct it, or leave it empty to have one made of the decision.";
    case "share-for-percent":
      return `classes go by percent, and the best begins at ${detail.shown}: probably “90%” was typed. Write the percent without the sign, such as 90.`;
    case "stated-sum-differs":
      return `the row of the sum says ${formatPoints(detail.stated)}, the maximum stated elsewhere is ${formatPoints(detail.sum)}. Make them what the decision says.`;
    case "problem": {
      const { problem, firstCell } = detail;
      const first = firstCell === undefined ? "another row" : `cell ${firstCell}`;
      return `${criteriaProblemWords(problem, first)} Correct this cell, or what it is compared with.`;
    }
  }
}

const heading = (field: SetField): string => `“${FIELD_TERMS[field]}”`;
