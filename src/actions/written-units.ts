import type { CriteriaSet } from "../criteria/criteria-set";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { UnitInWorkbook } from "./compiled-sheets";
import type { Submission } from "./read-submissions";

/** Units that were written, and why not all were. */
export interface WrittenUnits {
  readonly done: readonly Submission[];
  /** All units that the workbook has then. */
  readonly units: readonly UnitInWorkbook[];
  readonly refusal: HostRefusal | undefined;
}

/** How units are written. */
export interface WritingOptions {
  readonly set: CriteriaSet;
  readonly together: number;
  readonly signal: AbortSignal | undefined;
  /** When it is done, as the log says. */
  readonly now: Date;
  /** Told after each request how many are done. */
  readonly onDone: (done: number) => void;
}
