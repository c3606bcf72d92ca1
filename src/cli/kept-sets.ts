import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { BUILT_IN_SETS } from "../criteria/built-in-sets";
import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { setData } from "../criteria/set-data";
import { CRITERIA_COMMAND_TEXTS as TEXTS } from "../wording/vi/criteria-command-texts";
import type { CliContext } from "./cli-context";
import { readSetJson } from "./set-files";
import { writeWhole } from "./write-whole";

const KEPT_FILE = /\.json$/i;

/** "ma-bo@1a2b3c4d5e6f7a8b.json": sets of one id lie beside each other. */
const fileNameOf = ({ id, contentHash }: CriteriaSet): string => `${id}@${contentHash}.json`;

/**
 * The sets that the user has imported. One whose file was changed since, or can no longer be read, is told
 * and left out.
 */
export async function readKeptSets({
  setsFolder,
  report,
}: Pick<CliContext, "setsFolder" | "report">): Promise<readonly CriteriaSet[]> {
  const names = await readdir(setsFolder).catch(() => []);
  const sets: CriteriaSet[] = [];
  for (const name of names.filter((each) => KEPT_FILE.test(each)).sort()) {
    const path = join(setsFolder, name);
    const bytes = await readFile(path).catch(() => undefined);
    const read = bytes && readSetJson(bytes);
    if (read?.ok !== true) report(TEXTS.keptUnreadable(path));
    else if (fileNameOf(read.value) !== name) report(TEXTS.keptChanged(path));
    else sets.push(read.value);
  }
  return sets;
}

/** The sets that can be named and scored by: those that are built in, then the user's own. */
export async function offeredSets(context: CliContext): Promise<readonly CriteriaSet[]> {
  const kept = await readKeptSets(context);
  // Files that are scored by them can be read then.
  for (const set of kept) KNOWN_SETS.add(set);
  return [...BUILT_IN_SETS.values(), ...kept];
}

/** Keeps a set for its user. Answers with its file. Errors: FileTrouble. */
export async function keepSet(
  set: CriteriaSet,
  { setsFolder }: Pick<CliContext, "setsFolder">,
): Promise<string> {
  const path = join(setsFolder, fileNameOf(set));
  await writeWhole(path, jsonOf(set));
  return path;
}

/** A set's file, as people may read it too. */
export const jsonOf = (set: CriteriaSet): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(setData(set), null, 2)}\n`);
