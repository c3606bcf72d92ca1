// Builds the command and the tools, dist/cli/ and dist/tools/, where they are missing or older than what they are made of.
import { execSync } from "node:child_process";
import { newestChange } from "./newest-change.mjs";

const sources = [
  "src",
  "bench",
  "examples",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];

await import("./ensure-installed.mjs");
if (newestChange("dist/cli/cchc.mjs") < newestChange(...sources)) {
  console.error("Building (webpack)…");
  execSync("npx webpack --mode production --config-name node", {
    stdio: ["ignore", "inherit", "inherit"],
  });
}
