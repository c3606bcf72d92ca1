import { formatPointsInEnglish as formatPoints } from "../../scoring/format-points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import type { Score } from "../../scoring/score";
import type {
  SurveyFinding,
  SurveyFindingDetail,
  SurveyRefusal,
} from "../../scoring/survey-finding";
import type { SurveyProblem } from "../../scoring/survey-score";
import { firstEntries, shortened } from "../cut-short";
import type { FindingSentence } from "../finding-sentence";
import { SURVEY_SHEET_NAME } from "../vi/compiling-sheet-names";
import { counted } from "./counted";

const units = counted("unit");

/** Why the survey's results were not read, and what to do. */
export function describeSurveyRefusal(refusal: SurveyRefusal): string {
  switch (refusal.kind) {
    case "no-survey":
      return "No criterion of this set is scored by a survey, so there is nothing to import.";
    case "no-table": {
      const { shown, more } = firstEntries(refusal.sheetNames.map((name) => `“${name}”`));
      const where = shown === "" ? "" : ` in the sheets ${shown}${more > 0 ? "…" : ""}`;
      return `No table of the survey's results was found${where}. It needs a column with the units' names and a column for each surveyed criterion, headed with its code or name.`;
    }
    case "compiled-workbook":
      return `This is a compiled workbook without a sheet “${SURVEY_SHEET_NAME}”. Choose a file that has a table of the survey's results.`;
  }
}

/** The sentence for a finding, beginning with the criterion's number where it concerns one. */
export function describeSurveyFinding({ detail, code }: SurveyFinding): FindingSentence {
  const [message, fix] = words(detail);
  return { message: code === undefined ? message : `Criterion ${code}: ${message}`, fix };
}

function words(detail: SurveyFindingDetail): readonly [message: string, fix: string | undefined] {
  switch (detail.kind) {
    case "unknown-unit":
      return [
        `The unit “${shortened(detail.shown)}” is not in the compiled workbook; the results in this row are not imported.`,
        "Correct the name, or import the unit's scorecard first.",
      ];
    case "ambiguous-unit":
      return [
        `Several units are called “${shortened(detail.shown)}”: ${named(quoted(detail.units))}; the results in this row are not imported.`,
        "Write the kind of unit before the name.",
      ];
    case "repeated-unit":
      return [
        `The results of “${detail.unit}” stand in cell “${detail.firstCell}” already; this row is not imported.`,
        "Keep one row for each unit.",
      ];
    case "no-unit":
      return [
        "The row has results but names no unit; it is not imported.",
        "Write the name of the unit.",
      ];
    case "units-without-row":
      return [
        `There are no results for ${units(detail.units.length)} of the workbook: ${named(quoted(detail.units))}.`,
        "Add rows for the units that are missing.",
      ];
    case "unread-rows":
      return [`Skipped sums, notes and rows without results: ${named(detail.rows)}.`, undefined];
    case "other-leaf":
      return [
        `“${shortened(detail.name)}” is not scored by the survey and is not read.`,
        "Enter its appraised score in the unit's scorecard.",
      ];
    case "unknown-criterion":
      return [
        `“${shortened(detail.shown)}” is no code or name of a criterion; the result in this row is not imported.`,
        "Correct the code or the name.",
      ];
    case "second-column":
      return [
        detail.readCell === undefined
          ? `The column “${shortened(detail.heading)}” is not read.`
          : `The column “${shortened(detail.heading)}” is not read; the column at ${detail.readCell} is.`,
        undefined,
      ];
    case "several-columns":
      return [
        `Each of the columns at ${named(detail.cells)} may be the results; none of them is imported.`,
        "Leave one column of results for each criterion in the table, delete the others and import again.",
      ];
    case "unclear-measure":
      return [
        "The numbers in this column, none above 1, may be scores or percent (0.85 is 85%); the column is not imported.",
        "Add “(điểm)” for scores or “(%)” to the heading of the column and import again.",
      ];
    case "unread-column":
      return [
        `The column “${shortened(detail.heading)}” is headed with no surveyed criterion and is not read.`,
        undefined,
      ];
    case "leaf-without-results":
      return [
        "No column or row has results of this surveyed criterion.",
        "Add a column that is headed with its code or name.",
      ];
    case "blank":
      return [
        `The result is blank for ${units(detail.units.length)}: ${named(quoted(detail.units))}; the scores that are there stay.`,
        "Enter the results of these units.",
      ];
    case "not-taken":
      return notTaken(`“${detail.unit}”`, detail.problem);
    case "does-not-apply":
      return [
        `“${detail.unit}” has “${shortened(detail.entered)}”, but the criterion does not apply to units of its kind; it is not imported.`,
        "Delete the result, or correct the kind of unit.",
      ];
    case "shares":
      return [
        "No number in this column of percent is above 1, so they are read as shares: 0.85 is 85%.",
        undefined,
      ];
    case "replaced":
      return [
        `The appraised score of “${detail.unit}” was ${scoreText(detail.before)} in its scorecard; the result of the survey, ${scoreText(detail.now)}, takes its place.`,
        "Check the score in the scorecard where it differs.",
      ];
  }
}

function notTaken(
  unit: string,
  problem: SurveyProblem,
): readonly [message: string, fix: string | undefined] {
  switch (problem.kind) {
    case "above-max":
      return [
        `The result ${formatPoints(problem.score)} of ${unit} is above the maximum of ${formatPoints(problem.maxScore)} and is not imported.`,
        `Enter a score from 0 to ${formatPoints(problem.maxScore)}; where it is percent, write the sign %.`,
      ];
    case "negative":
      return [
        `The result ${formatPoints(problem.score)} of ${unit} is negative and is not imported.`,
        "Enter a result of 0 or more.",
      ];
    case "not-a-number":
    case "scored-by-survey":
      return [
        `The result “${shortened(problem.shown)}” of ${unit} is not a number and is not imported.`,
        "Enter a number, for example 8.5 or 85%.",
      ];
    case "date":
      return [
        `The result of ${unit} is the date ${problem.shown} (day/month/year), which Excel probably made of ${problem.meant.map(formatPoints).join(" or ")} typed with a point; it is not imported.`,
        "Format the cell as Number, then enter the result again with a decimal comma.",
      ];
    case "not-calculated":
      return [
        `The result of ${unit} is the formula “=${shortened(problem.formula)}”, which has no result in the file, and is not imported.`,
        "Open the file in Excel, let it calculate and save it.",
      ];
    case "too-precise":
      return [
        `The result ${String(problem.value)} of ${unit} has more than 2 decimals and is not imported.`,
        "Round it to 2 decimals; where it is percent, write the sign %.",
      ];
    case "percent-out-of-range":
      return [
        `The result ${String(problem.percent)}% of ${unit} is not between 0 and 100% and is not imported.`,
        "Enter percent from 0 to 100%.",
      ];
    case "unclear-percent":
      return [
        `The result ${String(problem.value)} of ${unit} may be ${String(problem.value)}% or a share of 100%; it is not imported.`,
        "Write percent with the sign %, for example 85%.",
      ];
  }
}

const scoreText = (score: Score): string => {
  switch (score.kind) {
    case "valid":
      return formatPoints(score.points);
    case "not-applicable":
      return `“${NOT_APPLICABLE_WORD}”`;
    case "unscored":
      return "(empty)";
    case "invalid":
      return `“${shortened(String(score.entered))}”`;
  }
};

const quoted = (names: readonly string[]): string[] => names.map((name) => `“${name}”`);

function named(entries: readonly (string | number)[]): string {
  const { shown, more } = firstEntries(entries);
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
