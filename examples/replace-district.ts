import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { ExpectedDistrict } from "./expected/district";

const FOLDER = "examples/huyen-mau";
const EXPECTED = "examples/huyen-mau.expected.json";
/** The time of saving stands here. */
const CORE_PROPERTIES = "docProps/core.xml";

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its bytes differ on every run though it says the same. */
  readonly neverTheSame?: boolean;
}

/**
 * Puts the files in the place of those that are there. A file that differs only in when it was saved
 * stays as it is, so that making the district again changes nothing by itself. Gives how many changed.
 */
export function replaceDistrict(files: readonly SampleFile[], expected: ExpectedDistrict): number {
  mkdirSync(FOLDER, { recursive: true });
  const names = new Set(files.map(({ name }) => name));
  for (const name of readdirSync(FOLDER)) {
    if (!names.has(name.normalize("NFC"))) rmSync(join(FOLDER, name));
  }
  const changed = files.filter((file) => !isThere(file));
  for (const { name, bytes } of changed) writeFileSync(join(FOLDER, name), bytes);
  writeFileSync(EXPECTED, `${JSON.stringify(expected, null, 2)}\n`);
  return changed.length;
}

function isThere({ name, bytes, neverTheSame = false }: SampleFile): boolean {
  const path = join(FOLDER, name);
  if (!existsSync(path)) return false;
  const there = readFileSync(path);
  return neverTheSame || there.equals(bytes) || isSameWorkbook(there, bytes);
}

function isSameWorkbook(a: Uint8Array, b: Uint8Array): boolean {
  const [partsOfA, partsOfB] = [partsOf(a), partsOf(b)];
  if (partsOfA === undefined || partsOfB === undefined) return false;
  const names = Object.keys(partsOfA);
  return (
    names.length === Object.keys(partsOfB).length &&
    names.every((name) => Buffer.from(partsOfA[name] ?? []).equals(partsOfB[name] ?? Buffer.of()))
  );
}

/** The parts that say something, by name; undefined for what is no whole zip. */
function partsOf(file: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(file, { filter: ({ name }) => name !== CORE_PROPERTIES });
  } catch {
    return undefined;
  }
}
