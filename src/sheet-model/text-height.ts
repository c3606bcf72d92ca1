import { WORKBOOK_FONT } from "./sheet";

/** Widths of Times New Roman's characters in thousandths of the font size, by kind of character. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijltf.,;:'’‘|!()[\]\s/-]/, 310],
  [/[mwMW@%—]/, 860],
  [/\p{Lu}/u, 700],
  [/[a-z\p{N}đơư]/u, 490],
];
const OTHER_WIDTH = 560;
const BOLD_FACTOR = 1.07;
/** Engines wrap a little differently; a line too many looks better than one cut off. */
const SAFETY = 1.04;
const LINE_HEIGHT = 1.3;
/** Excel's largest row. */
export const MAX_ROW_HEIGHT = 409;

/**
 * The height in points that a text needs when it is wrapped in a column.
 * `columnWidth` is in characters of the workbook's font, as ColumnModel gives it.
 */
export function wrappedHeight(
  text: string,
  columnWidth: number,
  font: { readonly size?: number; readonly bold?: boolean } = {},
): number {
  const size = font.size ?? WORKBOOK_FONT.size;
  // A digit, Excel's unit of column width, is half as wide as the font is high.
  const available = columnWidth * WORKBOOK_FONT.size * 0.5;
  const factor = (size / 1000) * SAFETY * (font.bold === true ? BOLD_FACTOR : 1);
  const lines = text
    .split("\n")
    .map((line) => wrappedLines(line, available, factor))
    .reduce((sum, count) => sum + count, 0);
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * size * LINE_HEIGHT) + 2);
}

/** How long a text is on one line, in points, as near as the widths above tell. `size` is in points. */
export const lineWidth = (text: string, font: { readonly size: number; readonly bold?: boolean }) =>
  textWidth(text) * (font.size / 1000) * (font.bold === true ? BOLD_FACTOR : 1);

/** Whether a height is that of more than one line in the workbook's font. */
export const isWrapped = (height: number): boolean => height > wrappedHeight("", 1);

/** Some engines break lines at spaces only, some within links and file names too. */
const BREAKS = [/(?<=\s)/, /(?<=\s)|(?<=[/?&(-])(?=\D)/] as const;

function wrappedLines(line: string, available: number, factor: number): number {
  return Math.max(...BREAKS.map((breaks) => filledLines(line.split(breaks), available, factor)));
}

function filledLines(words: readonly string[], available: number, factor: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = textWidth(word) * factor;
    if (used > 0 && used + width > available) {
      lines++;
      used = 0;
    }
    // A word longer than the column is broken where the column ends.
    lines += Math.floor(width / available);
    used += width % available;
  }
  return lines;
}

/** Widths by character, remembered: the texts of many sheets are made of few characters. */
const widthsByCharacter = new Map<string, number>();

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const known = widthsByCharacter.get(character) ?? characterWidth(character);
    widthsByCharacter.set(character, known);
    width += known;
  }
  return width;
}

/** An accent takes no room of its own, whether or not it is a character of its own. */
function characterWidth(character: string): number {
  const [letter = ""] = character.normalize("NFD");
  if (/\p{M}/u.test(letter)) return 0;
  return WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER_WIDTH;
}
