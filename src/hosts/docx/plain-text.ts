/** Halves of surrogate pairs and the two code points that are no characters: XML has no place for them. */
const NOT_TEXT = /\p{Surrogate}|[\ufffe\uffff]/gu;
const CONTROL = /[^\P{Cc}\n\t]/gu;

/**
 * The lines of a text as a document may hold them: no control characters, which Word takes for a
 * damaged file, tabs as spaces.
 */
export const plainLines = (text: string): string[] =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\t", " ")
    .replace(CONTROL, "")
    .replace(NOT_TEXT, "\ufffd")
    .split("\n");
