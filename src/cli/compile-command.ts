import { compilationWorkbook } from "../actions/compilation-workbook";
import { type Compilation, compileFiles } from "../actions/compile";
import type { Severity } from "../scoring/finding";
import { formatPoints } from "../scoring/format-points";
import { compareStandings } from "../scoring/standings";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import type { CliContext } from "./cli-context";
import { type DiskFile, collectFiles } from "./collect-files";
import { EXIT, WrongUsage } from "./exit";
import { compilationJson } from "./json-report";
import { readCommandLine } from "./options";
import { chosenSet } from "./named-sets";
import { textTable } from "./text-table";
import { writeWhole } from "./write-whole";

/** `cchc compile`: all units' files into one ranked workbook. */
export async function compileCommand(
  args: readonly string[],
  context: CliContext,
): Promise<number> {
  const commandLine = readCommandLine(args, ["set", "out", "json"]);
  if (commandLine.paths.length === 0) throw new WrongUsage(CLI_TEXTS.noFiles);
  const out = commandLine.required("out");
  const { files, ignored } = await collectFiles(commandLine.paths, out);
  if (ignored.length > 0) context.report(CLI_TEXTS.ignored(ignored));

  const compilation = await compileFiles(
    files,
    await chosenSet(commandLine, context),
    context.files,
    (done, next) => {
      context.report(CLI_TEXTS.progress(done + 1, files.length, next.name));
    },
  );
  const { set } = compilation;
  await writeWhole(out, await context.files.write(compilationWorkbook(compilation, set)));
  if (commandLine.json) {
    context.print(JSON.stringify(compilationJson(compilation, set), null, 2));
  } else {
    for (const line of reportLines(compilation)) context.print(line);
    context.print(CLI_TEXTS.written(out));
  }
  return compilation.refused.length === 0 ? EXIT.done : EXIT.someRefused;
}

function reportLines({ units, refused }: Compilation<DiskFile>): string[] {
  const standings = units.map(({ standing }) => standing).sort(compareStandings);
  const rows = standings.map(({ rank, scorecard, self, appraised, band }) => [
    rank === null ? "-" : String(rank),
    scorecard.unit.name,
    formatPoints(self.points),
    formatPoints(appraised.points),
    band?.name ?? "-",
  ]);
  const severities = units.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (wanted: Severity) => severities.filter((each) => each === wanted).length;
  const ranked = standings.filter(({ rank }) => rank !== null).length;
  return [
    ...textTable(CLI_TEXTS.rankingHeadings, rows),
    "",
    CLI_TEXTS.compiled(units.length, ranked, refused.length),
    CLI_TEXTS.found(count("error"), count("warning")),
    ...refused.map(({ file, refusal }) => CLI_TEXTS.refused(file.name, describeRefusal(refusal))),
  ];
}
