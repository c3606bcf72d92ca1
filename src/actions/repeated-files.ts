import type { SourceFile } from "./source-file";

/** Finds files that are the same byte for byte, without keeping what they hold. */
export class RepeatedFiles {
  readonly #filesByFingerprint = new Map<string, SourceFile[]>();

  /** The earlier file of the same content; undefined for one that is new. */
  async originalOf(file: SourceFile, bytes: Uint8Array): Promise<SourceFile | undefined> {
    const fingerprint = fingerprintOf(bytes);
    const alike = this.#filesByFingerprint.get(fingerprint) ?? [];
    for (const earlier of alike) {
      // One that opens no more cannot be compared: both are then read as files of their own.
      const before = await earlier.read().catch(() => undefined);
      if (before !== undefined && isSame(before, bytes)) return earlier;
    }
    this.#filesByFingerprint.set(fingerprint, [...alike, file]);
    return undefined;
  }
}

/** Length and FNV-1a: only a first sieve, what passes is compared byte for byte. */
function fingerprintOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${String(bytes.length)}:${String(hash >>> 0)}`;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
