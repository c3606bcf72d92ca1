import type { SubmissionRefusal } from "./submission-refusal";

/** Why a file adds nothing to what is exported, though it may open as a workbook. */
export type ExportRefusal =
  | SubmissionRefusal
  /** A compiled workbook without any unit's sheet. */
  | { readonly kind: "no-units" }
  /** A compiled workbook of which rows or columns of units' sheets were moved. */
  | { readonly kind: "out-of-form"; readonly sheetNames: readonly string[] };
