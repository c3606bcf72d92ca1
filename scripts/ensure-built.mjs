// Builds dist/ where it is missing or older than what it is made of.
import { execSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";

const sources = [
  "src",
  "bench/make-load.ts",
  "examples",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];
const built = "dist/cli/cchc.mjs";

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

await import("./ensure-installed.mjs");
const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (builtAt < Math.max(...sources.map(newest))) {
  console.error("Building (webpack)…");
  execSync("npx webpack --mode production", { stdio: ["ignore", "inherit", "inherit"] });
}
