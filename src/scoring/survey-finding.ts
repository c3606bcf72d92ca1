import type { Score } from "./score";
import type { Severity } from "./finding";
import type { SurveyProblem } from "./survey-score";

/** Why there is nothing to take from what was given as the survey's results. */
export type SurveyRefusal =
  /** The set has no leaf that is scored by a survey. */
  | { readonly kind: "no-survey" }
  /** No sheet has units and survey leaves in one table. */
  | { readonly kind: "no-table"; readonly sheetNames: readonly string[] }
  | { readonly kind: "compiled-workbook" };

/** What was found in a table of the survey's results. */
export type SurveyFindingDetail =
  /** A row with results of a unit that the workbook does not have. */
  | { readonly kind: "unknown-unit"; readonly shown: string }
  /** The name is that of several units, of different kinds. */
  | {
      readonly kind: "ambiguous-unit";
      readonly shown: string;
      readonly units: readonly string[];
    }
  /** Results of the unit stand in a row above already; that one counts. */
  | { readonly kind: "repeated-unit"; readonly unit: string; readonly firstCell: string }
  /** Results in a row that names no unit. */
  | { readonly kind: "no-unit" }
  | { readonly kind: "units-without-row"; readonly units: readonly string[] }
  /** Sums, notes and signatures; row numbers as the spreadsheet shows them. */
  | { readonly kind: "unread-rows"; readonly rows: readonly number[] }
  /** A column, or rows, of a leaf that is not scored by the survey. */
  | { readonly kind: "other-leaf"; readonly name: string }
  | { readonly kind: "unknown-criterion"; readonly shown: string }
  /** A column of the leaf that is no result, or not the one that counts; that one's heading, if any. */
  | {
      readonly kind: "second-column";
      readonly heading: string;
      readonly readCell: string | undefined;
    }
  /** Columns that are headed alike as results; their headings' cells. None of them counts. */
  | { readonly kind: "several-columns"; readonly cells: readonly string[] }
  /** Nothing says whether a column's numbers, all up to 1, are points or shares; none of it counts. */
  | { readonly kind: "unclear-measure" }
  | { readonly kind: "unread-column"; readonly heading: string }
  /** The survey's leaf stands nowhere. */
  | { readonly kind: "leaf-without-results" }
  /** Units that stand in the table, but have no result of the leaf. */
  | { readonly kind: "blank"; readonly units: readonly string[] }
  | { readonly kind: "not-taken"; readonly unit: string; readonly problem: SurveyProblem }
  /** A result of a leaf that does not apply to the unit's kind. */
  | { readonly kind: "does-not-apply"; readonly unit: string; readonly entered: string }
  /** Numbers up to 1 in a column of percent were read as shares. */
  | { readonly kind: "shares" }
  /** The unit's own file had another score of the leaf. */
  | {
      readonly kind: "replaced";
      readonly unit: string;
      readonly before: Score;
      readonly now: Score;
    };

export type SurveyFindingKind = SurveyFindingDetail["kind"];

export interface SurveyFinding {
  readonly detail: SurveyFindingDetail;
  readonly severity: Severity;
  /** The leaf it concerns. */
  readonly code: string | undefined;
  /** A1 address. */
  readonly cell: string | undefined;
  /** The sheet of the cell. */
  readonly sheetName: string | undefined;
}

/** A finding with the severity that its kind has. */
export const surveyFinding = (
  detail: SurveyFindingDetail,
  { code, cell, sheetName }: Partial<Omit<SurveyFinding, "detail" | "severity">> = {},
): SurveyFinding => ({ detail, severity: SEVERITIES[detail.kind], code, cell, sheetName });

/** An error where a result that was given is not taken. */
const SEVERITIES: Readonly<Record<SurveyFindingKind, Severity>> = {
  "unknown-unit": "error",
  "ambiguous-unit": "error",
  "repeated-unit": "error",
  "no-unit": "error",
  "unknown-criterion": "error",
  "several-columns": "error",
  "unclear-measure": "error",
  "not-taken": "error",
  "units-without-row": "warning",
  "other-leaf": "warning",
  "leaf-without-results": "warning",
  blank: "warning",
  "does-not-apply": "warning",
  replaced: "warning",
  "second-column": "info",
  "unread-rows": "info",
  "unread-column": "info",
  shares: "info",
};
