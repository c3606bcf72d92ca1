import type { Result } from "../result";
import type { ScorecardReading } from "../templates/reading/read-scorecard";
import { RepeatedFiles } from "./repeated-files";
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

export interface ReadingOptions<File extends SourceFile> {
  /** Told before each file how many are done. */
  readonly onProgress?: (done: number, next: File) => void;
  /** Stops before the next file. */
  readonly signal?: AbortSignal;
}

/** Reads the files one after the other; one that is the same as another byte for byte is refused. */
export async function readSubmissions<File extends SourceFile>(
  sources: readonly File[],
  readSubmission: ReadSubmission,
  { onProgress, signal }: ReadingOptions<File> = {},
): Promise<Submissions<File>> {
  const read: Submission<File>[] = [];
  const refused: RefusedFile<File>[] = [];
  const repeated = new RepeatedFiles();
  for (const [index, file] of sources.entries()) {
    if (signal?.aborted === true) break;
    onProgress?.(index, file);
    const bytes = await file.read().catch(() => undefined);
    if (bytes === undefined) {
      refused.push({ file, refusal: { kind: "cannot-open" } });
      continue;
    }
    const original = await repeated.originalOf(file, bytes);
    if (original !== undefined) {
      refused.push({ file, refusal: { kind: "repeated-file", otherFile: original.name } });
      continue;
    }
    const reading = await readSubmission(file.name, bytes);
    if (reading.ok) read.push({ file, reading: reading.value });
    else refused.push({ file, refusal: reading.error });
  }
  return { read, refused };
}
