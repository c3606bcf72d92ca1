// Checks a manifest without asking any service: node scripts/manifest/check-manifest.mjs manifest.xml
// Images are looked for beside the manifest.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { iconProblems } from "./icon-problems.mjs";
import { parseManifest } from "./read-manifest.mjs";
import { resourceProblems } from "./resource-problems.mjs";
import { runtimeProblems } from "./runtime-problems.mjs";
import { shapeProblems } from "./shape-problems.mjs";
import { valueProblems } from "./value-problems.mjs";

/**
 * Everything in the manifest that Office would refuse or show wrongly, each with the rule it breaks; none when it is
 * right. `readImage` gives the bytes of a file by its path in the add-in's folder, undefined when it is not there;
 * `commands` names the functions the add-in associates, and without it the buttons' functions are not looked at.
 */
export function problemsOf(xml, { readImage, commands }) {
  let manifest;
  try {
    manifest = parseManifest(xml);
  } catch (error) {
    return [{ rule: "well-formed", message: error.message }];
  }
  return [
    ...shapeProblems(manifest),
    ...valueProblems(manifest),
    ...resourceProblems(manifest),
    ...runtimeProblems(manifest, commands),
    ...iconProblems(manifest, readImage),
  ];
}

/** Reads images from the folder a manifest lies in. */
export function imagesBeside(manifestPath) {
  return (path) => {
    const file = join(dirname(manifestPath), path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
}

function main(manifestPath) {
  if (manifestPath === undefined) {
    console.error("Usage: check-manifest.mjs manifest.xml");
    return 2;
  }
  const problems = problemsOf(readFileSync(manifestPath, "utf8"), {
    readImage: imagesBeside(manifestPath),
  });
  for (const { rule, message } of problems) console.error(`${manifestPath}: ${message} [${rule}]`);
  if (problems.length === 0) console.log(`${manifestPath} is right`);
  return problems.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2]);
