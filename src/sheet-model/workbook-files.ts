import type { Result } from "../result";
import type { WorkbookContent } from "./grid";
import type { WorkbookModel } from "./sheet";
import type { WorkbookRefusal } from "./workbook-refusal";

/** The part of a host that turns workbooks into files and back. */
export interface WorkbookFiles {
  /** Reads every visible and hidden sheet; refuses what is not a workbook, throws only on a bug. */
  read(bytes: Uint8Array): Promise<Result<WorkbookContent, WorkbookRefusal>>;
  /** The whole workbook as the bytes of one file. */
  write(workbook: WorkbookModel): Promise<Uint8Array>;
}
