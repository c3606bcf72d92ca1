// npm run bench [-- COUNT]: compiles COUNT score sheets (200) and sets time and peak memory beside other work on
// the same files, each in a process of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const count = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));
const load = join(folder, "files");

function measure(program, ...args) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", new URL("report-usage.mjs", import.meta.url).href, program, ...args],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const usage = /^usage (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || usage === undefined) throw new Error(`${program} failed:\n${stderr}`);
  return JSON.parse(usage);
}

try {
  measure("dist/tools/make-load.mjs", load, String(count));
  const results = {
    "inflate only (fflate)": measure("bench/inflate-only.mjs", load),
    "read only (read-excel-file)": measure("bench/read-with-other-library.mjs", load),
    "cchc compile": measure(
      "dist/cli/cchc.mjs",
      "compile",
      load,
      "--out",
      join(folder, "out.xlsx"),
    ),
  };
  const base = results["inflate only (fflate)"].seconds;
  console.log(`${count} score sheets`);
  console.table(
    Object.fromEntries(
      Object.entries(results).map(([name, { seconds, megabytes }]) => [
        name,
        {
          "files/s": Math.round(count / seconds),
          seconds: Number(seconds.toFixed(2)),
          "times inflate": Number((seconds / base).toFixed(1)),
          "peak MB": Math.round(megabytes),
        },
      ]),
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
