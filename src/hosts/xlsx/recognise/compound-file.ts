import type { WorkbookRefusal } from "../../../sheet-model/workbook-refusal";
import { notASpreadsheet, otherSpreadsheet } from "./refusals";

const HEADER_SIZE = 512;
const HEADER_FAT_SECTORS = 109;
const DIRECTORY_ENTRY_SIZE = 128;
/** Sector and entry numbers from here on mean "none" or "end of chain". */
const FIRST_SPECIAL_NUMBER = 0xfffffffa;

/**
 * What an OLE2 compound file holds, told from the streams in its root: the same container carries
 * the Office files before 2007 and every Office file that is protected with a password.
 */
export function compoundFileRefusal(bytes: Uint8Array): WorkbookRefusal {
  const names = rootStreamNames(bytes);
  if (names.has("EncryptedPackage")) return { kind: "password-protected" };
  if (names.has("Workbook") || names.has("Book")) return otherSpreadsheet("xls");
  if (names.has("WordDocument")) return notASpreadsheet("word");
  if (names.has("PowerPoint Document")) return notASpreadsheet("powerpoint");
  return notASpreadsheet("unknown");
}

/**
 * The names directly under the root; a document embedded in another keeps its streams in a storage
 * of its own. What a cut-off file no longer holds is left out.
 */
function rootStreamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const directory = readDirectory(bytes);
  const root = directory[0];
  const seen = new Set<number>();
  const waiting = root === undefined ? [] : [root.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = directory[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    names.add(entry.name);
    waiting.push(entry.left, entry.right);
  }
  return names;
}

/** Siblings form a binary tree; `left`, `right` and `child` are numbers of other entries. */
interface DirectoryEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_SIZE) return [];
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const sectorAt = (sector: number) => (sector + 1) * sectorSize;
  const fatSectors = readFatSectors(view, sectorSize);
  const nextSector = (sector: number) => {
    const perSector = sectorSize / 4;
    const fatSector = fatSectors[Math.floor(sector / perSector)];
    if (fatSector === undefined) return undefined;
    return number32(view, sectorAt(fatSector) + (sector % perSector) * 4);
  };
  const entries: DirectoryEntry[] = [];
  const decoder = new TextDecoder("utf-16le");
  for (const sector of chain(view.getUint32(48, true), nextSector)) {
    for (let offset = 0; offset < sectorSize; offset += DIRECTORY_ENTRY_SIZE) {
      const at = sectorAt(sector) + offset;
      if (at + DIRECTORY_ENTRY_SIZE > bytes.length) return entries;
      // The length counts the terminating zero, in bytes of UTF-16.
      const nameSize = Math.min(64, view.getUint16(at + 64, true));
      entries.push({
        name: decoder.decode(bytes.subarray(at, at + Math.max(0, nameSize - 2))),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
      });
    }
  }
  return entries;
}

/** Where the allocation table lies: the header names the first sectors, a chain of lists the others. */
function readFatSectors(view: DataView, sectorSize: number): readonly number[] {
  const sectors: number[] = [];
  for (let index = 0; index < HEADER_FAT_SECTORS; index += 1) {
    sectors.push(view.getUint32(76 + index * 4, true));
  }
  const lastField = sectorSize - 4;
  const nextList = (list: number) => number32(view, (list + 1) * sectorSize + lastField);
  for (const list of chain(view.getUint32(68, true), nextList)) {
    for (let offset = 0; offset < lastField; offset += 4) {
      sectors.push(number32(view, (list + 1) * sectorSize + offset) ?? FIRST_SPECIAL_NUMBER);
    }
  }
  return sectors;
}

/** A damaged file's chain may run in a circle. */
function* chain(
  first: number,
  next: (sector: number) => number | undefined,
): Generator<number, void, undefined> {
  const seen = new Set<number>();
  let sector: number | undefined = first;
  while (sector !== undefined && sector < FIRST_SPECIAL_NUMBER && !seen.has(sector)) {
    seen.add(sector);
    yield sector;
    sector = next(sector);
  }
}

function number32(view: DataView, at: number): number | undefined {
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined;
}
