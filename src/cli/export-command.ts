import { type LongTable, readLongTable } from "../actions/export-long-table";
import { longDataTable } from "../templates/data-columns";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { EXPORT_TEXTS as TEXTS, describeExportRefusal } from "../wording/vi/export-texts";
import { type CliContext, TABLE_FORMATS, type TableFormat } from "./cli-context";
import { type DiskFile, collectFiles } from "./collect-files";
import { EXIT, WrongUsage } from "./exit";
import { type CommandLine, readCommandLine } from "./options";
import { chosenSet } from "./named-sets";
import { writeWhole } from "./write-whole";

/** `cchc export`: the long table of all units, over the years, for other programs than a spreadsheet. */
export async function exportCommand(args: readonly string[], context: CliContext): Promise<number> {
  const commandLine = readCommandLine(args, ["set", "out", "format"]);
  if (commandLine.paths.length === 0) throw new WrongUsage(TEXTS.noFiles);
  const format = chosenFormat(commandLine);
  const out = commandLine.required("out");
  const set = await chosenSet(commandLine, context);
  const { files, ignored } = await collectFiles(commandLine.paths, out);
  if (ignored.length > 0) context.report(CLI_TEXTS.ignored(ignored));

  const table = await readLongTable(files, set, context.files, (done, next) => {
    context.report(CLI_TEXTS.progress(done + 1, files.length, next.name));
  });
  const { rows, refused, repeated } = table;
  if (rows.length > 0) {
    await writeWhole(out, await context.writeTable(longDataTable(rows), format));
  }
  for (const line of reportLines(table)) context.print(line);
  if (rows.length === 0) {
    context.print(TEXTS.nothing);
    return EXIT.failed;
  }
  context.print(CLI_TEXTS.written(out));
  return refused.length + repeated.length === 0 ? EXIT.done : EXIT.someRefused;
}

/** Errors: WrongUsage. */
function chosenFormat(commandLine: CommandLine): TableFormat {
  const named = commandLine.required("format");
  const format = TABLE_FORMATS.find((each) => each === named);
  if (format === undefined) throw new WrongUsage(TEXTS.wrongFormat(named, TABLE_FORMATS));
  return format;
}

function reportLines(table: LongTable<DiskFile>): string[] {
  const { rows, units, years, withoutYear, errors, repeated, refused } = table;
  return [
    TEXTS.exported(units, years, rows.length, refused.length),
    ...(errors === 0 ? [] : [TEXTS.errors(errors)]),
    ...(withoutYear.length === 0 ? [] : [TEXTS.withoutYear(withoutYear)]),
    ...repeated.map(({ unit, year, file, first }) =>
      TEXTS.repeated(unit, year, file.name, first.name),
    ),
    ...refused.map(({ file, refusal }) =>
      CLI_TEXTS.refused(file.name, describeExportRefusal(refusal)),
    ),
  ];
}
