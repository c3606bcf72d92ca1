import { homedir } from "node:os";
import { setFlagsFromString } from "node:v8";
import { writeCsv } from "../hosts/table/write-csv";
import { xlsxFiles } from "../hosts/xlsx/xlsx-files";
import { runCli } from "./run-cli";
import { setsFolder } from "./sets-folder";

// Hundreds of sheets pass through memory once each, and V8 sweeps late: compiling 200 scorecards peaked near 400 MB.
// Sweeping when the heap has doubled keeps it near 300 MB and costs a tenth of the time.
setFlagsFromString("--heap-growing-percent=100");

process.exitCode = await runCli(process.argv.slice(2), {
  files: xlsxFiles,
  setsFolder: setsFolder(process.env, process.platform, homedir()),
  // One command of several writes a document: the others do not wait for what that takes.
  writeDocument: async (document) => {
    const { writeDocument } = await import(
      /* webpackMode: "eager" */ "../hosts/docx/write-document"
    );
    return writeDocument(document);
  },
  writeTable: async (table, format) => {
    if (format === "csv") return writeCsv(table);
    // Few ask for it, so its library is a file beside this one, read only then.
    const { writeParquet } = await import(
      /* webpackChunkName: "cli/parquet" */ "../hosts/table/write-parquet"
    );
    return writeParquet(table);
  },
  print: (line) => process.stdout.write(`${line}\n`),
  report: (line) => process.stderr.write(`${line}\n`),
});
