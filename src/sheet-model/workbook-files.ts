import type { Result } from "../result";
import type { WorkbookContent } from "./grid";
import type { WorkbookModel } from "./sheet";
import type { WorkbookRefusal } from "./workbook-refusal";

/** What a file is thought to be: a unit's, or one of hundreds of units, which may be as much larger. */
export type ExpectedWorkbook = "scorecard" | "compiled";

/** The part of a host that turns workbooks into files and back. */
export interface WorkbookFiles {
  /**
   * Reads every visible and hidden sheet; refuses what is not a workbook, or larger than one of a unit
   * unless a compiled one is expected; throws only on a bug.
   */
  read(
    bytes: Uint8Array,
    expected?: ExpectedWorkbook,
  ): Promise<Result<WorkbookContent, WorkbookRefusal>>;
  /** The whole workbook as the bytes of one file. */
  write(workbook: WorkbookModel): Promise<Uint8Array>;
}
