/** What shows in a sentence when a value in it was none, or was no text. */
export const LEFTOVERS = /undefined|null|NaN|\[object|\$\{| {2}|“”/;

/** A sentence without what it quotes: names, and words of the Vietnamese forms. */
export const outsideQuotes = (sentence: string): string => sentence.replace(/“[^”]*”/g, "");
