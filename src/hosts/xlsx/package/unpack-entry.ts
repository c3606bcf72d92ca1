import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { Unreadable, damaged } from "./unreadable";
import { type ZipEntry, uint16, uint32 } from "./zip-directory";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** Deflate packs at most 1032 : 1, so an entry that lies about its size is found out within 9 MB. */
const PACKED_STEP = 8 * 1024;

/**
 * Unpacks an entry into the size that the directory declares for it, which the caller has judged.
 * Errors: throws `Unreadable`: password-protected, or damaged where size or checksum are not kept.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new Unreadable({ kind: "password-protected" });
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === DEFLATED ? inflate(packed, entry.size) : packed;
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw damaged();
  return unpacked;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (uint32(view, header) !== LOCAL_HEADER) throw damaged();
  const start = header + LOCAL_HEADER_SIZE + uint16(view, header + 26) + uint16(view, header + 28);
  const end = start + entry.packedSize;
  if (end > bytes.length) throw damaged();
  return bytes.subarray(start, end);
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw damaged();
    unpacked.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PACKED_STEP) {
      const end = at + PACKED_STEP;
      stream.push(packed.subarray(at, end), end >= packed.length);
    }
  } catch {
    throw damaged();
  }
  return unpacked.subarray(0, filled);
}
