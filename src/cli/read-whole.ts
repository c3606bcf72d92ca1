import { readFile } from "node:fs/promises";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { FileTrouble } from "./exit";
import { reasonOf } from "./write-whole";

/** A file's bytes. Errors: FileTrouble. */
export const readWhole = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: unknown) => {
    throw new FileTrouble(CLI_TEXTS.cannotRead(path, reasonOf(error)));
  });
