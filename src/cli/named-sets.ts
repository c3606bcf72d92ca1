import type { CriteriaSet } from "../criteria/criteria-set";
import { setsNamed, uniqueName } from "../criteria/find-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import type { CliContext } from "./cli-context";
import { FileTrouble, WrongUsage } from "./exit";
import { offeredSets } from "./kept-sets";
import type { CommandLine } from "./options";
import { isSetFileName, readSetFile } from "./set-files";

/** The set that `--set` names; undefined where it is left out. Errors: WrongUsage, FileTrouble. */
export async function chosenSet(
  commandLine: CommandLine,
  context: CliContext,
): Promise<CriteriaSet | undefined> {
  const offered = await offeredSets(context);
  const name = commandLine.option("set");
  return name === undefined ? undefined : setNamed(name, offered, context);
}

/**
 * The one set that a text names: its id, its decision's number, "ma-bo@1a2b…", or a file that holds it.
 * Errors: WrongUsage where there is none of these, or several; FileTrouble for a file without one.
 */
export async function setNamed(
  name: string,
  sets: readonly CriteriaSet[],
  context: CliContext,
): Promise<CriteriaSet> {
  if (isSetFileName(name)) {
    const read = await readSetFile(name, context);
    if (!read.ok) throw new FileTrouble([CLI_TEXTS.noSetFile(name), ...read.error].join("\n  "));
    KNOWN_SETS.add(read.value.set);
    return read.value.set;
  }
  const named = setsNamed(name, sets);
  const [set, ...others] = named;
  if (set === undefined) throw new WrongUsage(CLI_TEXTS.unknownSet(name, unique(sets)));
  if (others.length > 0) throw new WrongUsage(CLI_TEXTS.severalSets(name, unique(named)));
  return set;
}

const unique = (sets: readonly CriteriaSet[]): string[] => sets.map((set) => uniqueName(set, sets));
