import type { ForeignFormat, WorkbookRefusal } from "../../../sheet-model/workbook-refusal";
import { compoundFileRefusal } from "./compound-file";
import { notASpreadsheet, otherSpreadsheet } from "./refusals";
import { textFileRefusal } from "./text-file";

/** PDF readers accept a header that stands this far into the file. */
const PDF_HEADER_WITHIN = 1024;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A file's first entry, or the end of an empty archive. */
const ZIP = [ascii("PK\x03\x04"), ascii("PK\x05\x06")];

const SIGNATURES: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ["rar", ascii("Rar!\x1a\x07")],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["word", ascii("{\\rtf")],
  ["image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", ascii("GIF87a")],
  ["image", ascii("GIF89a")],
  ["image", ascii("II*\0")],
  ["image", ascii("MM\0*")],
];

/**
 * What a file is by its content, whatever its name says: officers rename files, web software saves
 * HTML as .xls, and a mail program may have cut the file to nothing.
 * Errors: undefined for a zip, which is for `findWorkbookPart` to look into; else why it is refused.
 */
export function recogniseFormat(bytes: Uint8Array): WorkbookRefusal | undefined {
  if (bytes.length === 0) return { kind: "empty-file" };
  if (ZIP.some((signature) => startsWith(bytes, signature))) return undefined;
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFileRefusal(bytes);
  if (isBareBiff(bytes)) return otherSpreadsheet("xls");
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known !== undefined) return notASpreadsheet(known[0]);
  if (isBitmap(bytes) || isWebp(bytes)) return notASpreadsheet("image");
  if (latin1(bytes.subarray(0, PDF_HEADER_WITHIN)).includes("%PDF-")) return notASpreadsheet("pdf");
  return textFileRefusal(bytes) ?? notASpreadsheet("unknown");
}

/** Excel 2 to 4 wrote their records without a container; so does some software that exports .xls. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [record, version, length, lengthHigh] = bytes;
  return (
    record === 0x09 &&
    [0x00, 0x02, 0x04, 0x08].includes(version ?? -1) &&
    [4, 6, 8, 16].includes(length ?? -1) &&
    lengthHigh === 0
  );
}

/** "BM" alone may begin a text; the four reserved bytes are zero. */
function isBitmap(bytes: Uint8Array): boolean {
  return startsWith(bytes, ascii("BM")) && startsWith(bytes.subarray(6), [0, 0, 0, 0]);
}

function isWebp(bytes: Uint8Array): boolean {
  return startsWith(bytes, ascii("RIFF")) && startsWith(bytes.subarray(8), ascii("WEBP"));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
