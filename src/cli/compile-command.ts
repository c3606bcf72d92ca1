import { compilationWorkbook } from "../actions/compilation-workbook";
import { type Compilation, compileFiles } from "../actions/compile";
import { surveyFindingRows } from "../actions/compile-survey";
import type { Severity } from "../scoring/finding";
import { compareStandings } from "../scoring/standings";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import type { CliContext } from "./cli-context";
import { type DiskFile, collectFiles } from "./collect-files";
import { EXIT, WrongUsage } from "./exit";
import { compilationJson } from "./json-report";
import { compiledWithSurvey, readSurveyFile, surveyLines } from "./survey-file";
import { readCommandLine } from "./options";
import { chosenSet } from "./named-sets";
import { rankingTable } from "./ranking-table";
import { writeWhole } from "./write-whole";

/** `cchc compile`: all units' files into one ranked workbook. */
export async function compileCommand(
  args: readonly string[],
  context: CliContext,
): Promise<number> {
  const commandLine = readCommandLine(args, ["set", "out", "survey", "json"]);
  if (commandLine.paths.length === 0) throw new WrongUsage(CLI_TEXTS.noFiles);
  const out = commandLine.required("out");
  const surveyPath = commandLine.option("survey");
  const { files, ignored } = await collectFiles(commandLine.paths, out, surveyPath);
  if (ignored.length > 0) context.report(CLI_TEXTS.ignored(ignored));

  const compiled = await compileFiles(
    files,
    await chosenSet(commandLine, context),
    context.files,
    (done, next) => {
      context.report(CLI_TEXTS.progress(done + 1, files.length, next.name));
    },
  );
  const { compilation, results } =
    surveyPath === undefined
      ? { compilation: compiled, results: undefined }
      : compiledWithSurvey(compiled, await readSurveyFile(surveyPath, compiled.set, context));
  const rows = results === undefined ? [] : surveyFindingRows(results.fileName, results.findings);
  await writeWhole(out, await context.files.write(compilationWorkbook(compilation, rows)));
  if (commandLine.json) {
    context.print(JSON.stringify(compilationJson(compilation, results), null, 2));
  } else {
    for (const line of reportLines(compilation)) context.print(line);
    for (const line of results === undefined ? [] : surveyLines(results)) context.print(line);
    context.print(CLI_TEXTS.written(out));
  }
  const isAllTaken = results?.findings.every(({ severity }) => severity !== "error") ?? true;
  return compilation.refused.length === 0 && isAllTaken ? EXIT.done : EXIT.someRefused;
}

function reportLines({ set, units, refused }: Compilation<DiskFile>): string[] {
  const standings = units.map(({ standing }) => standing).sort(compareStandings);
  const severities = units.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (wanted: Severity) => severities.filter((each) => each === wanted).length;
  const ranked = standings.filter(({ rank }) => rank !== null).length;
  const unknown = standings.flatMap(({ unranked, scorecard }) =>
    unranked === "unknown-kind" ? [scorecard.unit.name] : [],
  );
  return [
    ...rankingTable(standings, set),
    "",
    CLI_TEXTS.compiled(units.length, ranked, refused.length),
    ...(unknown.length === 0 ? [] : [CLI_TEXTS.unranked["unknown-kind"](unknown)]),
    CLI_TEXTS.found(count("error"), count("warning")),
    ...refused.map(({ file, refusal }) => CLI_TEXTS.refused(file.name, describeRefusal(refusal))),
  ];
}
