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
  /** A score that counts, though it is none of those that the leaf's guide allows. */
  | {
      readonly kind: "off-level";
      readonly column: ScoreColumn;
      readonly score: Points;
      readonly allowed: readonly Points[];
    }
  /** Something stands in the score's cell of a leaf that does not apply to the unit's kind. */
  /** It says that it does not apply, which no unit of this kind can say of it. */
  | { readonly kind: "applies"; readonly column: ScoreColumn }
  | { readonly kind: "does-not-apply"; readonly column: ScoreColumn; readonly entered: string }
  /** A self-score that is not what the leaf's two figures give; it counts. */
  | { readonly kind: "ratio-differs"; readonly score: Points; readonly calculated: Points }
  /** The two figures of a leaf's share do not give a score. */
  | { readonly kind: "ratio-incomplete" }
  /** Texts such as "0,5" that were read as numbers, once a column; the sheet's own sums leave them out. */
  | {
      readonly kind: "scores-as-text";
      readonly column: ScoreColumn;
      readonly codes: readonly string[];
    }
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
  /** A row of the list of evidence that lacks something; told with its criterion where that is known. */
  | { readonly kind: "document-without-code" }
  | { readonly kind: "document-of-unknown-code"; readonly shown: string }
  | { readonly kind: "document-without-number" }
  | { readonly kind: "document-without-date" }
  | { readonly kind: "document-date"; readonly shown: string }
  /** Neither a web address nor a file's name; it was looked at, never opened. */
  | { readonly kind: "document-link"; readonly shown: string }
  /** Documents that the form's own evidence does not name, once for all. */
  | { readonly kind: "documents-not-shown"; readonly codes: readonly string[] }
  /** A row of the assignments that names no criterion of the set, nobody, or no day. */
  | { readonly kind: "assignment-of-unknown-code"; readonly shown: string }
  | { readonly kind: "assignment-to-nobody" }
  | { readonly kind: "assignment-date"; readonly shown: string }
  /** The sheet was drawn by an older edition of the template, and can be drawn anew with all its entries. */
  | { readonly kind: "older-template" }
  /** The sheet was drawn by a newer edition of the add-in than this one. */
  | { readonly kind: "newer-template" }
  /** What the sheet shows differs from what was recorded when it was drawn; what it shows is used. */
  | { readonly kind: "unit-differs"; readonly shown: string; readonly recorded: string }
  | { readonly kind: "year-differs"; readonly shown: number; readonly recorded: number }
  /** The sheet was drawn for another criteria set, given by its id. */
  | { readonly kind: "other-set"; readonly recorded: string }
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
  /** The sheet of the cell where it is another than the scorecard's. */
  readonly sheetName?: string;
}

/** A finding with the severity that its kind has. */
export function finding(
  detail: FindingDetail,
  code?: string,
  cell?: string,
  sheetName?: string,
): Finding {
  const found = { detail, severity: severityOf(detail), code, cell };
  return sheetName === undefined ? found : { ...found, sheetName };
}

/** Where it was found, as lists name it: "D12", "Tài liệu kiểm chứng!C7"; "" for a finding about everything. */
export const placeOf = ({ cell = "", sheetName }: Finding): string =>
  sheetName === undefined ? cell : `${sheetName}!${cell}`;

/** For sorting: the gravest first. */
export const byGravity = (a: Pick<Finding, "severity">, b: Pick<Finding, "severity">): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

function severityOf(detail: FindingDetail): Severity {
  switch (detail.kind) {
    case "above-max":
    case "negative":
    case "not-a-number":
    case "date":
    case "not-calculated":
    case "too-precise":
    case "scored-by-survey":
    case "applies":
    case "duplicate-row":
    case "other-year":
    case "duplicate-unit":
    case "other-set":
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
    case "document-without-code":
    case "document-of-unknown-code":
    case "document-without-number":
    case "document-without-date":
    case "document-date":
    case "document-link":
    case "documents-not-shown":
    case "assignment-of-unknown-code":
    case "assignment-to-nobody":
    case "assignment-date":
    case "older-template":
    case "newer-template":
    case "unit-differs":
    case "year-differs":
    case "off-level":
    case "does-not-apply":
    case "ratio-differs":
    case "ratio-incomplete":
      return "warning";
    case "sum-not-calculated":
    case "scores-as-text":
    case "unread-rows":
    case "unread-column":
    case "unit-from-file-name":
      return "info";
  }
}
