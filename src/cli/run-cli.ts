import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { checkCommand } from "./check-command";
import type { CliContext } from "./cli-context";
import { compileCommand } from "./compile-command";
import { criteriaCommand } from "./criteria-command";
import { decisionCommand } from "./decision-command";
import { exportCommand } from "./export-command";
import { EXIT, FileTrouble, WrongUsage } from "./exit";
import { noticesCommand } from "./notices-command";
import { reportCommand } from "./report-command";
import { summaryCommand } from "./summary-command";
import { templateCommand } from "./template-command";

const COMMANDS = new Map([
  ["template", templateCommand],
  ["check", checkCommand],
  ["compile", compileCommand],
  ["report", reportCommand],
  ["notices", noticesCommand],
  ["decision", decisionCommand],
  ["summary", summaryCommand],
  ["export", exportCommand],
  ["criteria", criteriaCommand],
]);

/** Runs one call of `cchc` and gives its exit code. `args` are the words behind the command's name. */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    context.print(CLI_TEXTS.usage);
    return name === undefined ? EXIT.wrongUsage : EXIT.done;
  }
  try {
    const command = COMMANDS.get(name);
    if (command === undefined) throw new WrongUsage(CLI_TEXTS.unknownCommand(name));
    return await command(rest, context);
  } catch (error) {
    if (error instanceof WrongUsage) {
      context.report(`${error.message}\n\n${CLI_TEXTS.usage}`);
      return EXIT.wrongUsage;
    }
    if (error instanceof FileTrouble) {
      context.report(error.message);
      return EXIT.failed;
    }
    throw error;
  }
}
