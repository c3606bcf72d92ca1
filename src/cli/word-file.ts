import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { WrongUsage } from "./exit";
import type { CommandLine } from "./options";

const WORD_FILE = /\.docx$/i;

/** Where the document is written. Errors: WrongUsage where it is no Word file. */
export function wordFileOut(commandLine: CommandLine): string {
  const out = commandLine.required("out");
  if (!WORD_FILE.test(out)) throw new WrongUsage(CLI_TEXTS.notAWordFile(out));
  return out;
}
