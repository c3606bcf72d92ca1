import { withSet } from "../actions/bring-set";
import { newScorecard } from "../actions/new-scorecard";
import { KNOWN_SETS } from "../criteria/known-sets";
import { unitFromName } from "../templates/reading/read-unit";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import type { CliContext } from "./cli-context";
import { EXIT, WrongUsage } from "./exit";
import { readCommandLine } from "./options";
import { chosenSet } from "./named-sets";
import { writeWhole } from "./write-whole";

/** `cchc template`: an empty score sheet for one unit. */
export async function templateCommand(
  args: readonly string[],
  context: CliContext,
): Promise<number> {
  const commandLine = readCommandLine(args, ["unit", "year", "set", "out"]);
  if (commandLine.paths.length > 0) throw new WrongUsage(CLI_TEXTS.noUnexpectedFiles);
  const unit = unitFromName(commandLine.required("unit"));
  const yearText = commandLine.required("year");
  if (!/^20\d\d$/.test(yearText)) throw new WrongUsage(CLI_TEXTS.wrongYear(yearText));
  const out = commandLine.required("out");
  const set = (await chosenSet(commandLine, context)) ?? KNOWN_SETS.usual;
  const workbook = withSet(newScorecard(set, unit, Number(yearText)), set);
  await writeWhole(out, await context.files.write(workbook));
  context.print(CLI_TEXTS.written(out));
  return EXIT.done;
}
