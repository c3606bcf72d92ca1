import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileToWrite, Writer } from "./file-to-write";
import { openDocument } from "./open-document";
import { run } from "./run-program";

/** Files as Gnumeric saves them. */
export const writeWithGnumeric: Writer = (files, workFolder) => {
  const folder = join(workFolder, "gnumeric");
  mkdirSync(folder, { recursive: true });
  return Promise.resolve(files.map((file, index) => saved(file, join(folder, String(index)))));
};

function saved({ fileName, content }: FileToWrite, path: string): Uint8Array {
  if (content.kind !== "sheets") throw new Error(`Gnumeric fills no templates here: ${fileName}`);
  writeFileSync(`${path}.ods`, openDocument(content.sheets));
  run("gnumeric", ["--recalc", `${path}.ods`, `${path}.xlsx`]);
  return readFileSync(`${path}.xlsx`);
}
