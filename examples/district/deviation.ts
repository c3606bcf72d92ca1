import type { CalendarDate } from "../form/draft";

export type ScoreField = "self" | "appraised";

/** What a score cell may hold besides its planned score. */
export type TypedScore =
  | string
  | number
  | { readonly date: CalendarDate }
  | { readonly formula: string; readonly result: string };

/** How one place of a unit's form differs from what it should be. */
export type Deviation =
  /** A score that must not be counted, and the finding that says so. */
  | {
      readonly kind:
        "above-max" | "negative" | "not-a-number" | "date" | "not-calculated" | "too-precise";
      readonly code: string;
      readonly field: ScoreField;
      readonly typed: TypedScore;
    }
  /** A score cell that was left empty. */
  | { readonly kind: "not-scored"; readonly code: string; readonly field: ScoreField }
  | { readonly kind: "wrong-max"; readonly code: string; readonly typed: number }
  /** A sum typed over; of everything where there is no code. */
  | {
      readonly kind: "wrong-sum";
      readonly code?: string;
      readonly field: ScoreField;
      readonly typed: number | string;
    }
  | { readonly kind: "missing-row"; readonly code: string }
  /** The row once more beneath itself, with another self-score. */
  | { readonly kind: "duplicate-row"; readonly code: string; readonly self: number }
  /** A row of the office's own beneath the row of `after`. */
  | {
      readonly kind: "unknown-row";
      readonly after: string;
      readonly code: string;
      readonly name: string;
      readonly self: number | null;
    }
  | { readonly kind: "name-mismatch"; readonly code: string; readonly nameOf: string }
  | { readonly kind: "read-by-name"; readonly code: string; readonly typed: string }
  | { readonly kind: "no-evidence"; readonly code: string }
  /** A whole report pasted into two cells, more than one cell can hold together. */
  | { readonly kind: "evidence-cut"; readonly code: string }
  /** No mistake: the documents of all leaves beneath stand once, in the row above them. */
  | { readonly kind: "evidence-above"; readonly code: string }
  /** No mistake: the planned score as a sum of two, in which floating point may leave its noise. */
  | { readonly kind: "score-by-formula"; readonly code: string; readonly field: ScoreField }
  /** No mistake: a remark in the column of remarks, which the product names once as unread. */
  | { readonly kind: "remark"; readonly code: string; readonly text: string };
