import { nameKey } from "./org-unit";

/** What stands in place of a score where a leaf does not apply; part of the sheet, whatever the interface's language. */
export const NOT_APPLICABLE_WORD = "Không áp dụng";

/** How officers write it otherwise. */
const OTHER_WORDS = ["KAD", "Không có", "Không phát sinh"];

/** All that is understood, for the sheets' own formulas. */
export const NOT_APPLICABLE_WORDS: readonly string[] = [NOT_APPLICABLE_WORD, ...OTHER_WORDS];

const KEYS: ReadonlySet<string> = new Set(NOT_APPLICABLE_WORDS.map(nameKey));

/** Whether a text in a score's cell says that the leaf does not apply to the unit. */
export const saysNotApplicable = (text: string): boolean => KEYS.has(nameKey(text));
