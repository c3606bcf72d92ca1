import { xlsxFiles } from "../hosts/xlsx/xlsx-files";
import { runCli } from "./run-cli";

process.exitCode = await runCli(process.argv.slice(2), {
  files: xlsxFiles,
  print: (line) => process.stdout.write(`${line}\n`),
  report: (line) => process.stderr.write(`${line}\n`),
});
