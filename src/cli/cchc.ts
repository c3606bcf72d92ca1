import { setFlagsFromString } from "node:v8";
import { xlsxFiles } from "../hosts/xlsx/xlsx-files";
import { runCli } from "./run-cli";

// Hundreds of sheets pass through memory once each. Left alone, V8 keeps their remains to save a tenth of the time,
// and offices' machines have other things open.
setFlagsFromString("--heap-growing-percent=50");

process.exitCode = await runCli(process.argv.slice(2), {
  files: xlsxFiles,
  print: (line) => process.stdout.write(`${line}\n`),
  report: (line) => process.stderr.write(`${line}\n`),
});
