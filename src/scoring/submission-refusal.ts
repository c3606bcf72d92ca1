import type { SetRefusal } from "./set-refusal";

/** A criteria set as it is named to people, also to those who do not have it. */
export interface SetName {
  readonly id: string;
  /** Of its decision, where it was recorded. */
  readonly number: string | undefined;
  /** ISO; the decision's date. */
  readonly date: string | undefined;
  readonly hash: string | undefined;
}

/** Why a file is not taken in as a unit's scorecard, though it may open as a workbook. */
export type SubmissionRefusal =
  /** The file itself cannot be read: open elsewhere, no permission, gone. */
  | { readonly kind: "cannot-open" }
  /** What reads files broke over it: a bug, or a file that takes more memory than there is. */
  | { readonly kind: "reading-failed" }
  /** No sheet has the score sheet's headings and rows of the set. */
  | { readonly kind: "no-scorecard"; readonly sheetNames: readonly string[] }
  /** It says itself that it is scored by another set, or by other content under the same id. */
  | {
      readonly kind: "other-set";
      readonly recorded: SetName;
      readonly wanted: SetName;
    }
  /** It is to be read by its own set, which is not to be had. */
  | SetRefusal
  /** It is itself the result of compiling. */
  | { readonly kind: "compiled-workbook" }
  /** The same content as another file, byte for byte. */
  | { readonly kind: "repeated-file"; readonly otherFile: string }
  | { readonly kind: "duplicate-unit"; readonly unit: string; readonly otherFile: string };
