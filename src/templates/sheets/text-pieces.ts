/** So that a word without an end is broken, too. */
const WORDS = /\S{1,100}\s*|\s+/gu;

/**
 * A text in as few pieces as fit, each as long as it can be. Nothing is lost but the white space
 * between two pieces. A single word is a piece whether it fits or not.
 */
export function textPieces(text: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (!fits(rest)) {
    const words = rest.match(WORDS) ?? [];
    const piece = words.slice(0, Math.max(1, fittingCount(words, fits))).join("");
    if (piece.length >= rest.length) break;
    pieces.push(piece.trimEnd());
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** How many of the first words fit together; more words never fit where fewer did not. */
function fittingCount(words: readonly string[], fits: (piece: string) => boolean): number {
  let [some, tooMany] = [0, words.length];
  while (tooMany - some > 1) {
    const count = Math.floor((some + tooMany) / 2);
    if (fits(words.slice(0, count).join("").trimEnd())) some = count;
    else tooMany = count;
  }
  return some;
}
