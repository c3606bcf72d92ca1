import { unlinkSync } from "node:fs";
import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { FileTrouble } from "./exit";

/**
 * Writes a file wholly or not at all: into a temporary file beside it, which is then renamed. An
 * interrupted run leaves the old file as it was, and no temporary one.
 * Errors: FileTrouble.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  const removeAndExit = () => {
    try {
      unlinkSync(temporary);
    } finally {
      process.exit(130);
    }
  };
  process.once("SIGINT", removeAndExit).once("SIGTERM", removeAndExit);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    // Where its folder is a file, there is nothing to remove.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new FileTrouble(CLI_TEXTS.cannotWrite(path, reasonOf(error)));
  } finally {
    process.off("SIGINT", removeAndExit).off("SIGTERM", removeAndExit);
  }
}

/** Whether writing a file would replace one. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** The system's short name for what went wrong: "EACCES". */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  return error instanceof Error ? error.message : String(error);
}
