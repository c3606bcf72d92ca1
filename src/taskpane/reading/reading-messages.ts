import type { FileRefusal } from "../../actions/source-file";
import type { SetReference } from "../../criteria/known-sets";
import type { setData } from "../../criteria/set-data";
import type { Result } from "../../result";
import type { ScorecardReading } from "../../templates/reading/read-scorecard";

type SetData = ReturnType<typeof setData>;

/** A file to read, as the worker is asked. */
export interface ReadingQuestion {
  /** Tells which set it is; one that the worker has not met yet comes with its data. */
  readonly set: SetReference;
  readonly setData: SetData | undefined;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What the worker says: first of all that it is there, then one answer a question. */
export type ReadingAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly reading: Result<ScorecardReading, FileRefusal> }
  /** It met what only a bug can cause. */
  | { readonly kind: "failed"; readonly reason: string };
