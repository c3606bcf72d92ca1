import { zipSync } from "fflate";
import { WRITTEN } from "./same-bytes";

/** A file in a package. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Files in one zip file, under names that are all different. The same files are the same bytes. Word files
 * are small already: nothing is made smaller again.
 */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const bytesByName = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(bytesByName, { level: 0, mtime: WRITTEN });
}
