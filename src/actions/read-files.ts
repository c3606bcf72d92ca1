import type { Result } from "../result";
import { RepeatedFiles } from "./repeated-files";
import type { SourceFile } from "./source-file";

/** What was made of each file, in the order of the files. */
export interface ReadFiles<File extends SourceFile, Reading, Refusal> {
  readonly read: readonly { readonly file: File; readonly reading: Reading }[];
  readonly refused: readonly {
    readonly file: File;
    readonly refusal: Refusal | UnreadRefusal;
  }[];
}

/** Why a file is not even looked into. */
export type UnreadRefusal =
  { readonly kind: "cannot-open" } | { readonly kind: "repeated-file"; readonly otherFile: string };

export interface ReadingOptions<File extends SourceFile> {
  /** Told before each file how many are done. */
  readonly onProgress?: (done: number, next: File) => void;
  /** Stops before the next file. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the files one after the other, so that no two are in memory at once; one that is the same as
 * another byte for byte is refused.
 */
export async function readFiles<File extends SourceFile, Reading, Refusal>(
  sources: readonly File[],
  readFile: (fileName: string, bytes: Uint8Array) => Promise<Result<Reading, Refusal>>,
  { onProgress, signal }: ReadingOptions<File> = {},
): Promise<ReadFiles<File, Reading, Refusal>> {
  const read: { file: File; reading: Reading }[] = [];
  const refused: { file: File; refusal: Refusal | UnreadRefusal }[] = [];
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
    const reading = await readFile(file.name, bytes);
    if (reading.ok) read.push({ file, reading: reading.value });
    else refused.push({ file, refusal: reading.error });
  }
  return { read, refused };
}
