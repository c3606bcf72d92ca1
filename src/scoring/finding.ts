import type { Points } from "../criteria/points";
import type { ScoreColumn } from "./score";
import type { ScoreProblem } from "./score-problem";

export const SEVERITIES = ["error", "warning", "info"] as const;
/** Lỗi: something was not counted. Cảnh báo: somebody should look. Thông tin: so that it is known. */
export type Severity = (typeof SEVERITIES)[number];

/** What somebody entered in a score column, as it shows. */
export interface EnteredScore {
  readonly column: ScoreColumn;
  readonly entered: string;
}

/** What was found in a scorecard's sheet or file. */
export type FindingDetail =
  /** A leaf's score that is not counted. */
  | (ScoreProblem & { readonly column: ScoreColumn })
  /** The file's maximum differs from the decree's; the decree's is used. */
  | { readonly kind: "wrong-max"; readonly stated: string; readonly maxScore: Points }
  /** The file's own subtotal or total differs from the sum of its valid leaves, which is used. */
  | {
      readonly kind: "wrong-sum";
      readonly column: ScoreColumn;
      readonly stated: string;
      readonly sum: Points;
    }
  /** Sums whose formulas carry no result, once a column: nothing to compare, nothing lost. */
  | {
      readonly kind: "sum-not-calculated";
      readonly column: ScoreColumn;
      readonly cells: readonly string[];
    }
  | { readonly kind: "missing-row"; readonly name: string; readonly leaf: boolean }
  /** The first row with the code counts. */
  | {
      readonly kind: "duplicate-row";
      readonly firstCell: string;
      readonly scores: readonly EnteredScore[];
    }
  /** A row that is no row of the set. */
  | {
      readonly kind: "unknown-row";
      readonly shown: string;
      readonly scores: readonly EnteredScore[];
      readonly codeAbove: string | undefined;
    }
  /** The row's code is one criterion's, its name another's; the code counts. */
  | {
      readonly kind: "name-mismatch";
      readonly shownName: string;
      readonly nameOfCode: string;
      readonly codeOfName: string;
    }
  /** The row's code is none of the set's, but its name is this criterion's. */
  | { readonly kind: "read-by-name"; readonly shownCode: string }
  | { readonly kind: "no-evidence"; readonly score: Points }
  /** Evidence over several rows that together are longer than a cell can hold. */
  | { readonly kind: "evidence-cut"; readonly length: number }
  /** Leaves without any entry in a column, once for all of them. */
  | {
      readonly kind: "not-scored";
      readonly column: ScoreColumn;
      readonly codes: readonly string[];
      readonly allLeaves: number;
    }
  /** Rows without code and score, such as scoring guides; row numbers as the spreadsheet shows them. */
  | { readonly kind: "unread-rows"; readonly rows: readonly number[] }
  | { readonly kind: "unread-column"; readonly heading: string }
  | { readonly kind: "other-sheet"; readonly sheetName: string; readonly readSheetName: string }
  | { readonly kind: "unit-from-file-name"; readonly name: string }
  | { readonly kind: "no-year" }
  | { readonly kind: "other-year"; readonly year: number; readonly compiledYear: number }
  | { readonly kind: "duplicate-unit"; readonly otherFile: string };

export type FindingKind = FindingDetail["kind"];

export interface Finding {
  readonly detail: FindingDetail;
  readonly severity: Severity;
  /** The criterion it concerns. */
  readonly code: string | undefined;
  /** A1 address in the sheet that was read. */
  readonly cell: string | undefined;
}

/** A finding with the severity that its kind has. */
export function finding(detail: FindingDetail, code?: string, cell?: string): Finding {
  return { detail, severity: severityOf(detail), code, cell };
}

/** For sorting: the gravest first. */
export const byGravity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

function severityOf(detail: FindingDetail): Severity {
  switch (detail.kind) {
    case "above-max":
    case "negative":
    case "not-a-number":
    case "date":
    case "not-calculated":
    case "too-precise":
    case "duplicate-row":
    case "other-year":
    case "duplicate-unit":
      return "error";
    case "missing-row":
      return detail.leaf ? "error" : "warning";
    case "unknown-row":
      return detail.scores.length === 0 ? "warning" : "error";
    case "not-scored":
      return detail.column === "self" ? "warning" : "info";
    case "wrong-max":
    case "wrong-sum":
    case "name-mismatch":
    case "read-by-name":
    case "no-evidence":
    case "evidence-cut":
    case "other-sheet":
    case "no-year":
      return "warning";
    case "sum-not-calculated":
    case "unread-rows":
    case "unread-column":
    case "unit-from-file-name":
      return "info";
  }
}
