import { basename } from "node:path";
import { reportScorecard } from "../actions/report-scorecard";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { describeFinding } from "../wording/vi/finding-sentences";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import type { CliContext } from "./cli-context";
import { EXIT, FileTrouble } from "./exit";
import { onlyPath, readCommandLine } from "./options";
import { chosenSet } from "./named-sets";
import { readWhole } from "./read-whole";
import { wordFileOut } from "./word-file";
import { writeWhole } from "./write-whole";

/**
 * `cchc report`: a unit's self-assessment report as a Word file. Errors found in the scorecard are
 * told, and the report says of each score that it is not counted.
 */
export async function reportCommand(args: readonly string[], context: CliContext): Promise<number> {
  const commandLine = readCommandLine(args, ["set", "out"]);
  const path = onlyPath(commandLine, "report");
  const out = wordFileOut(commandLine);
  const set = await chosenSet(commandLine, context);
  const bytes = await readWhole(path);
  const reported = await reportScorecard(basename(path), bytes, set, context.files);
  if (!reported.ok) throw new FileTrouble(describeRefusal(reported.error));
  const { document, findings } = reported.value;
  for (const finding of findings.filter(({ severity }) => severity === "error")) {
    const cell = finding.cell === undefined ? "" : `${finding.cell}: `;
    context.report(`${cell}${describeFinding(finding).message}`);
  }
  await writeWhole(out, await context.writeDocument(document));
  context.print(CLI_TEXTS.written(out));
  return EXIT.done;
}
