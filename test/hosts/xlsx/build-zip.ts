import { type Zippable, strToU8, zipSync } from "fflate";

const NO_TIME = { mtime: "2025-01-01T00:00:00" } as const;

/** A zip of the texts by path. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const contents: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
  return zipSync(contents, NO_TIME);
}

/** Where each entry of the central directory starts, to change what it declares. */
export function directoryEntries(zip: Uint8Array): readonly { name: string; at: number }[] {
  const view = viewOf(zip);
  const end = zip.length - 22;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const start = at;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return { name, at: start };
  });
}

/** Byte offsets within an entry of the central directory. */
export const DECLARED = { flags: 8, method: 10, crc: 16, packedSize: 20, size: 24 } as const;

/** The zip with another 32-bit value in the central directory's entry for `path`. */
export function declaring(
  zip: Uint8Array,
  path: string,
  field: keyof typeof DECLARED,
  value: number,
): Uint8Array {
  const changed = zip.slice();
  const entry = directoryEntries(zip).find(({ name }) => name === path);
  if (entry === undefined) throw new Error(`no ${path} in the zip`);
  const at = entry.at + DECLARED[field];
  if (field === "flags" || field === "method") viewOf(changed).setUint16(at, value, true);
  else viewOf(changed).setUint32(at, value, true);
  return changed;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
