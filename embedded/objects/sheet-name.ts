import type { DocumentSheet } from "../engine/document-sheet";
import type { OpenDocument } from "../engine/open-document";
import { badArgument, itemAlreadyExists } from "./excel-errors";

const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/u;
const LONGEST = 31;

/** Refuses a name that Excel does not take for a sheet, or that another sheet has. */
export function requireFreeName(
  document: OpenDocument,
  name: string,
  besides?: DocumentSheet,
): void {
  const isLegal =
    name !== "" &&
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isLegal) throw badArgument();
  const isTaken = document.sheets.some(
    (sheet) => sheet !== besides && isSameSheetName(sheet.name, name),
  );
  if (isTaken) throw itemAlreadyExists();
}

export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** "Sheet4", the next that is free. */
export function nextSheetName(document: OpenDocument): string {
  return numbered(document, (number) => `Sheet${String(number)}`, 1);
}

/** "Sheet1 (2)", the next that is free, cut to what a name may have. */
export function copyName(document: OpenDocument, name: string): string {
  return numbered(
    document,
    (number) => {
      const suffix = ` (${String(number)})`;
      return name.slice(0, LONGEST - suffix.length) + suffix;
    },
    2,
  );
}

function numbered(
  document: OpenDocument,
  nameOf: (number: number) => string,
  first: number,
): string {
  const taken = document.sheets.map((sheet) => sheet.name);
  for (let number = first; ; number++) {
    const name = nameOf(number);
    if (!taken.some((other) => isSameSheetName(other, name))) return name;
  }
}
