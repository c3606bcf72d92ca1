import { viewOf } from "./build-zip";

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;

/** An entry under the root; one with `inside` is a storage, as a document embedded in another is. */
export interface CompoundEntry {
  readonly name: string;
  readonly inside?: string;
}

/**
 * An OLE2 compound file of empty streams: a header, one sector of allocation table, then the
 * directory, four entries to a sector. Siblings hang on one another's right side.
 */
export function compoundFile(entries: readonly CompoundEntry[]): Uint8Array {
  const rows: { name: string; right: number; child: number }[] = [
    { name: "Root Entry", right: FREE, child: entries.length > 0 ? 1 : FREE },
  ];
  entries.forEach(({ name }, index) => {
    rows.push({ name, right: index + 1 < entries.length ? index + 2 : FREE, child: FREE });
  });
  entries.forEach(({ inside }, index) => {
    const row = rows[index + 1];
    if (inside === undefined || row === undefined) return;
    row.child = rows.length;
    rows.push({ name: inside, right: FREE, child: FREE });
  });
  const directorySectors = Math.ceil(rows.length / 4);
  const file = new Uint8Array(SECTOR * (2 + directorySectors));
  const view = viewOf(file);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, FREE, true);
  view.setUint32(76, 0, true);
  view.setUint32(SECTOR, FAT_SECTOR, true);
  for (let sector = 1; sector <= directorySectors; sector += 1) {
    view.setUint32(
      SECTOR + sector * 4,
      sector < directorySectors ? sector + 1 : END_OF_CHAIN,
      true,
    );
  }
  rows.forEach(({ name, right, child }, index) => {
    const at = SECTOR * 2 + index * 128;
    Array.from(name).forEach((character, place) => {
      view.setUint16(at + place * 2, character.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
    view.setUint32(at + 68, FREE, true);
    view.setUint32(at + 72, right, true);
    view.setUint32(at + 76, child, true);
  });
  return file;
}
