import { damaged } from "./unreadable";

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_SIZE = 22;
const MAX_COMMENT_SIZE = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const ZIP64_EXTRA_FIELD = 1;
/** What stands in a field whose real value is in the Zip64 record. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;

/** One file of a zip as the central directory declares it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/**
 * Reads the central directory, the one place from which this host takes names and sizes: readers
 * that disagree on where they look for them are how a zip shows one content to a check and another
 * to what comes after it.
 * Errors: throws `Unreadable` (damaged) where the directory is missing or does not hang together.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (uint32(view, at) !== DIRECTORY_ENTRY) throw damaged();
    const nameStart = at + DIRECTORY_ENTRY_SIZE;
    const extraStart = nameStart + uint16(view, at + 28);
    const extraEnd = extraStart + uint16(view, at + 30);
    if (extraEnd > bytes.length) throw damaged();
    // Where a value does not fit, the extra field holds it; the order there is fixed.
    const large = zip64Values(view, extraStart, extraEnd);
    const size = uint32(view, at + 24);
    const packedSize = uint32(view, at + 20);
    const headerOffset = uint32(view, at + 42);
    entries.push({
      name: decoder.decode(bytes.subarray(nameStart, extraStart)),
      encrypted: (uint16(view, at + 8) & 1) !== 0,
      method: uint16(view, at + 10),
      crc: uint32(view, at + 16),
      size: size === IN_ZIP64_32 ? large() : size,
      packedSize: packedSize === IN_ZIP64_32 ? large() : packedSize,
      headerOffset: headerOffset === IN_ZIP64_32 ? large() : headerOffset,
    });
    at = extraEnd + uint16(view, at + 32);
  }
  return entries;
}

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
}

/** The end record is the last thing in a zip but for a comment of unknown length. */
function findDirectory(view: DataView): DirectoryPlace {
  const last = view.byteLength - END_OF_DIRECTORY_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_SIZE); at -= 1) {
    if (uint32(view, at) !== END_OF_DIRECTORY) continue;
    const count = uint16(view, at + 10);
    const offset = uint32(view, at + 16);
    return count === IN_ZIP64_16 || offset === IN_ZIP64_32
      ? findZip64Directory(view, at - ZIP64_LOCATOR_SIZE)
      : { count, offset };
  }
  throw damaged();
}

function findZip64Directory(view: DataView, locator: number): DirectoryPlace {
  if (uint32(view, locator) !== ZIP64_LOCATOR) throw damaged();
  const record = uint64(view, locator + 8);
  if (uint32(view, record) !== ZIP64_END_OF_DIRECTORY) throw damaged();
  return { count: uint64(view, record + 32), offset: uint64(view, record + 48) };
}

/** Hands out the 64-bit values of an entry's Zip64 extra field one after the other. */
function zip64Values(view: DataView, start: number, end: number): () => number {
  let next = start;
  let last = start;
  for (let at = start; at + 4 <= end; at += 4 + uint16(view, at + 2)) {
    if (uint16(view, at) !== ZIP64_EXTRA_FIELD) continue;
    next = at + 4;
    last = Math.min(end, next + uint16(view, at + 2));
    break;
  }
  return () => {
    if (next + 8 > last) throw damaged();
    next += 8;
    return uint64(view, next - 8);
  };
}

export function uint16(view: DataView, at: number): number {
  if (at < 0 || at + 2 > view.byteLength) throw damaged();
  return view.getUint16(at, true);
}

export function uint32(view: DataView, at: number): number {
  if (at < 0 || at + 4 > view.byteLength) throw damaged();
  return view.getUint32(at, true);
}

/** No file in memory has an offset or a size beyond 2^53. */
function uint64(view: DataView, at: number): number {
  return uint32(view, at) + uint32(view, at + 4) * 2 ** 32;
}
