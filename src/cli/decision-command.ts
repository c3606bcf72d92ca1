import { makeDecision } from "../actions/compiled-documents";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import type { CliContext } from "./cli-context";
import { readCompiled, reportUnranked } from "./compiled-file";
import { EXIT } from "./exit";
import { onlyPath, readCommandLine } from "./options";
import { wordFileOut } from "./word-file";
import { writeWhole } from "./write-whole";

/** `cchc decision`: the draft of the decision that publishes a compiled workbook's ranking. */
export async function decisionCommand(
  args: readonly string[],
  context: CliContext,
): Promise<number> {
  const commandLine = readCommandLine(args, ["out"]);
  const path = onlyPath(commandLine, "decision");
  const out = wordFileOut(commandLine);
  const workbook = await readCompiled(path, context);
  reportUnranked(workbook, context);
  await writeWhole(out, await context.writeDocument(makeDecision(workbook).document));
  context.print(CLI_TEXTS.written(out));
  return EXIT.done;
}
