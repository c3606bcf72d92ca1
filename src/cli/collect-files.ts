import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { compareFileNames, isLockFile } from "../actions/file-order";
import type { SourceFile } from "../actions/source-file";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { WrongUsage } from "./exit";

/** A file on disk, by the path it was given or found under. */
export interface DiskFile extends SourceFile {
  readonly path: string;
}

export interface CollectedFiles {
  readonly files: readonly DiskFile[];
  /** Names of files in the folders that are no spreadsheets. */
  readonly ignored: readonly string[];
}

/** Whatever an office may send as a spreadsheet; those that are none of ours are refused by name. */
const SPREADSHEET = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods|ots|et|csv)$/i;

/**
 * The files that are named, and the spreadsheets in the folders that are, by name; the output of
 * an earlier run, and a file that is read as something else, are left out where they lie in such a folder.
 * Errors: WrongUsage for a path that does not exist, for no file at all, and for the output named as input.
 */
export async function collectFiles(
  paths: readonly string[],
  output: string,
  other?: string,
): Promise<CollectedFiles> {
  const files: DiskFile[] = [];
  const ignored: string[] = [];
  const outputPath = await realPathOf(output);
  const otherPath = other === undefined ? undefined : await realPathOf(other);
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new WrongUsage(CLI_TEXTS.notFound(path));
    if (!found.isDirectory()) {
      if ((await realpath(path)) === outputPath) {
        throw new WrongUsage(CLI_TEXTS.outputIsInput(path));
      }
      files.push(diskFile(path, basename(path)));
      continue;
    }
    for (const inFolder of await filesBelow(path)) {
      if ([outputPath, otherPath].includes(await realpath(inFolder))) continue;
      const name = relative(path, inFolder);
      if (SPREADSHEET.test(name)) files.push(diskFile(inFolder, name));
      else ignored.push(name);
    }
  }
  if (files.length === 0) throw new WrongUsage(CLI_TEXTS.emptyFolders);
  return { files, ignored };
}

/** Undefined for what is not there. */
const realPathOf = (path: string): Promise<string | undefined> =>
  realpath(path).catch(() => undefined);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isLockFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareFileNames);
}

const diskFile = (path: string, name: string): DiskFile => ({
  path,
  name: name.normalize("NFC"),
  read: () => readFile(path),
});
