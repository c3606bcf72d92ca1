import { makeCompiledReport } from "../actions/compiled-documents";
import { incomparable } from "../scoring/compiled-results";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { COMPILED_REPORT_TEXTS } from "../wording/vi/compiled-report-texts";
import type { CliContext } from "./cli-context";
import { readCompiled, reportUnranked } from "./compiled-file";
import { EXIT } from "./exit";
import { onlyPath, readCommandLine } from "./options";
import { wordFileOut } from "./word-file";
import { writeWhole } from "./write-whole";

/**
 * `cchc summary`: the report to the level above. Where last year's workbook cannot be compared, that is
 * told, and the report is made without it.
 */
export async function summaryCommand(
  args: readonly string[],
  context: CliContext,
): Promise<number> {
  const commandLine = readCommandLine(args, ["last-year", "out"]);
  const path = onlyPath(commandLine, "summary");
  const out = wordFileOut(commandLine);
  const lastYear = commandLine.option("last-year");
  const workbook = await readCompiled(path, context);
  const before = lastYear === undefined ? undefined : await readCompiled(lastYear, context);
  reportUnranked(workbook, context);
  const why = before && incomparable(workbook, before);
  if (before !== undefined && why !== undefined) {
    context.report(COMPILED_REPORT_TEXTS.overall.incomparable(why, before, workbook));
  }
  const { document } = makeCompiledReport(workbook, before);
  await writeWhole(out, await context.writeDocument(document));
  context.print(CLI_TEXTS.written(out));
  return EXIT.done;
}
