// Builds what the embedded Excel serves, dist/embedded/, where it is missing or older than what it is made of: the
// page, the add-in with office.js beside it, and the sample district's result.
import { spawnSync } from "node:child_process";
import { mkdirSync, utimesSync } from "node:fs";
import { dirname } from "node:path";
import { newestChange } from "./newest-change.mjs";

const webpack = ["node_modules/webpack/bin/webpack.js", "--mode", "production"];
const packages = ["webpack.config.js", "tsconfig.json", "package-lock.json"];
const functionsHelp = "docs/huong-dan/ham-cchc.md";
const command = "dist/cli/cchc.mjs";
const sample = "dist/embedded/sample/huyen-mau.xlsx";

const parts = [
  {
    name: "the page",
    built: "dist/embedded/excel/index.html",
    sources: ["embedded", ...packages],
    args: [...webpack, "--config-name", "embedded"],
  },
  {
    name: "the add-in",
    built: "dist/embedded/addin/taskpane.html",
    sources: ["src", "assets", "manifest.xml", functionsHelp, ...packages],
    args: [
      ...webpack,
      ...["--config-name", "addin", "--env", "officeJs=local"],
      ...["--output-path", "dist/embedded/addin"],
    ],
  },
  {
    name: "the sample district",
    built: sample,
    sources: [command, "examples/huyen-mau"],
    args: [command, "compile", "examples/huyen-mau", "--out", sample],
    // Some of the sample files are refused on purpose: that is what exit code 3 says.
    goodExits: [0, 3],
  },
];

function build({ name, built, args, goodExits = [0] }) {
  console.error(`Building ${name}…`);
  mkdirSync(dirname(built), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (!goodExits.includes(status)) {
    throw new Error(`Building ${name} failed (exit ${status})\n${stdout}${stderr}`);
  }
  // webpack leaves a file as it is that would not change; its time must say when it was built last.
  const now = new Date();
  utimesSync(built, now, now);
}

await import("./ensure-built.mjs");
for (const part of parts) {
  if (newestChange(part.built) < newestChange(...part.sources)) build(part);
}
