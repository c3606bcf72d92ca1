import type { FileRefusal } from "../../actions/source-file";
import type { Result } from "../../result";
import type { ScorecardReading } from "../../templates/reading/read-scorecard";

/** What the worker is told: first of all the set to read by, as its data, then one file after the other. */
export type ReadingQuestion =
  | { readonly kind: "set"; readonly data: unknown }
  | { readonly kind: "file"; readonly fileName: string; readonly bytes: Uint8Array };

/** What the worker says: first of all that it is there, then one answer a question. */
export type ReadingAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly reading: Result<ScorecardReading, FileRefusal> }
  /** It met what only a bug can cause. */
  | { readonly kind: "failed"; readonly reason: string };
