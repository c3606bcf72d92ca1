import type { Result } from "../result";
import type { ScorecardReading } from "../templates/reading/read-scorecard";
import { type ReadingOptions, readFiles } from "./read-files";
import type { FileRefusal, SourceFile } from "./source-file";

/** A file that was read as a unit's scorecard. */
export interface Submission<File extends SourceFile = SourceFile> {
  readonly file: File;
  readonly reading: ScorecardReading;
}

export interface RefusedFile<File extends SourceFile = SourceFile> {
  readonly file: File;
  readonly refusal: FileRefusal;
}

export interface Submissions<File extends SourceFile = SourceFile> {
  /** In the order of the files. */
  readonly read: readonly Submission<File>[];
  readonly refused: readonly RefusedFile<File>[];
}

/** Reads the bytes of one file as a unit's scorecard. */
export type ReadSubmission = (
  fileName: string,
  bytes: Uint8Array,
) => Promise<Result<ScorecardReading, FileRefusal>>;

/** Reads the files one after the other; one that is the same as another byte for byte is refused. */
export const readSubmissions = <File extends SourceFile>(
  sources: readonly File[],
  readSubmission: ReadSubmission,
  options: ReadingOptions<File> = {},
): Promise<Submissions<File>> => readFiles(sources, readSubmission, options);
