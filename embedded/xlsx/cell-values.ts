import { ERROR_VALUES } from "../engine/error-values";

export function isErrorValue(text: string): boolean {
  return ERROR_VALUES.includes(text);
}

/** Halves of surrogate pairs and the two code points that are no characters: XML has no place for them. */
const NOT_TEXT = /\p{Surrogate}|[\ufffe\uffff]/gu;

/** A text as hucre takes it: one that looks like an escape, "_x0041_", would be read as "A". */
export function storedText(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_").replace(NOT_TEXT, "\ufffd");
}
