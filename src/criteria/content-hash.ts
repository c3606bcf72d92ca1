import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CriteriaSet } from "./criteria-set";
import { setData } from "./set-data";

/** Enough to tell any sets apart that people make, and short enough to be read out. */
const DIGITS = 16;

/** A digest of all that a set says, however its data was written: the first digits of its SHA-256. */
export const contentHash = (set: Omit<CriteriaSet, "contentHash">): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(setData(set))))).slice(0, DIGITS);

/** JSON with sorted keys and in one Unicode form. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`;
  }
  return JSON.stringify(typeof value === "string" ? value.normalize("NFC") : value);
}
