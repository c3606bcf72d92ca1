import type { SubmissionRefusal } from "../scoring/submission-refusal";
import type { WorkbookRefusal } from "../sheet-model/workbook-refusal";

/** A file to read, wherever it lies; its bytes are asked for only while it is read. */
export interface SourceFile {
  /** As findings and messages name it. */
  readonly name: string;
  /** Errors: rejects where the file cannot be opened. */
  read(): Promise<Uint8Array>;
}

/** Why a file was not taken in. */
export type FileRefusal = WorkbookRefusal | SubmissionRefusal;
