import { runCli } from "../../src/cli/run-cli";
import { writeDocument } from "../../src/hosts/docx/write-document";
import { writeCsv } from "../../src/hosts/table/write-csv";
import { writeParquet } from "../../src/hosts/table/write-parquet";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";

/** A call of `cchc` in this process: its exit code and what it said. */
export async function cchc(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCli(args, {
    files: xlsxFiles,
    setsFolder: process.env.CCHC_HOME ?? "/nowhere",
    writeDocument,
    writeTable: (table, format) =>
      Promise.resolve(format === "csv" ? writeCsv(table) : writeParquet(table)),
    print: (line) => out.push(line),
    report: (line) => err.push(line),
  });
  return { exit, out: out.join("\n"), err: err.join("\n") };
}
