import type { ReadingLimits } from "./reading-limits";
import { allowance, damaged, tooLarge } from "./unreadable";
import { unpackEntry } from "./unpack-entry";
import { readZipDirectory } from "./zip-directory";

/** A workbook of 200 sheets has some 400 parts, with a picture and a comment on each 2,000. */
const MAX_PARTS = 5_000;

/** The parts of an Office package, found by path without regard to case, as its standard asks. */
export interface OfficePackage {
  has(path: string): boolean;
  /** Errors: throws `Unreadable`: damaged where it is missing, too-large beyond the limit in all. */
  text(path: string): string;
  /** The text of an XML part. Errors: also damaged where it breaks off or has a document type. */
  xml(path: string): string;
  /** The same for a part that is read as a tree or a list, within the limit of those. */
  tree(path: string): string;
}

/** Errors: throws `Unreadable`: too-large, or damaged where two parts have one name. */
export function openPackage(
  bytes: Uint8Array,
  { megabytes, treeTags }: ReadingLimits,
): OfficePackage {
  const entries = readZipDirectory(bytes);
  if (entries.length > MAX_PARTS) throw tooLarge(megabytes);
  const entriesByPath = new Map(entries.map((entry) => [normalPath(entry.name), entry]));
  if (entriesByPath.size < entries.length) throw damaged();
  const spendBytes = allowance(megabytes * 1024 * 1024, megabytes);
  const spendTreeTags = allowance(treeTags, megabytes);

  const text = (path: string) => {
    const entry = entriesByPath.get(normalPath(path));
    if (entry === undefined) throw damaged();
    spendBytes(entry.size);
    return decode(unpackEntry(bytes, entry));
  };
  const xml = (path: string) => {
    const part = text(path);
    // A document type is where entities are defined that expand without end; no writer uses one.
    if (part.includes("<!DOCTYPE") || !isWhole(part)) throw damaged();
    return part;
  };
  return {
    has: (path) => entriesByPath.has(normalPath(path)),
    text,
    xml,
    tree: (path) => {
      const part = xml(path);
      spendTreeTags(countTags(part));
      return part;
    },
  };
}

/** Some writers put backslashes into a zip's names, or begin them with a slash. */
function normalPath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** XML of an Office package is in UTF-8 or, with a byte order mark, in UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Whether the last tag ends what the first one began. */
function isWhole(xml: string): boolean {
  let start = xml.indexOf("<");
  while (xml.startsWith("<?", start) || xml.startsWith("<!--", start)) {
    const mark = xml[start + 1] === "?" ? "?>" : "-->";
    const end = xml.indexOf(mark, start);
    if (end === -1) return false;
    start = xml.indexOf("<", end);
  }
  if (start === -1) return false;
  const [, tag = ""] = /^<([\w.:-]+)/.exec(xml.slice(start, start + 200)) ?? [];
  const whole = xml.trimEnd();
  return (
    tag !== "" && (whole.endsWith(`</${tag}>`) || xml.indexOf("/>", start) === whole.length - 2)
  );
}

/** Elements and their ends. */
export function countTags(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at + 1)) count += 1;
  return count;
}
