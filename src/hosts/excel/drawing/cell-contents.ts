import type { CellModel, RowModel } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step, inRequests } from "../request-limit";

/** Cells are written in pieces of at most so many bytes, so that each fits into a request. */
const PIECE_BYTES = 1_000_000;

/** Number format of a cell that takes whatever is typed as text. */
export const TEXT_FORMAT = "@";

/** What Office.js is told of a cell; null leaves it as it is. */
type Told = string | number | null;

interface RowContents {
  readonly formats: readonly Told[];
  readonly inputs: readonly Told[];
  readonly bytes: number;
}

/**
 * Writes cells from a row and the first column on: their number formats and what they hold, formulas
 * as formulas and texts as the texts they are. A cell without input is `emptied`, or left as it is.
 */
export function contentSteps(
  rows: readonly RowModel[],
  { firstRow, emptied }: { readonly firstRow: number; readonly emptied: boolean },
): Step[] {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (columns === 0) return [];
  const contents = rows.map(({ cells }) => rowContents(cells, columns, emptied ? "" : null));
  let nextRow = firstRow;
  return inRequests(contents, PIECE_BYTES).map((piece) => {
    const place = [nextRow, 0, piece.length, columns] as const;
    nextRow += piece.length;
    return {
      bytes: piece.reduce((sum, { bytes }) => sum + bytes, 2 * CALL_BYTES),
      queue: (worksheet) => {
        const range = worksheet.getRangeByIndexes(...place);
        // Texts come first, behind apostrophes: a text cell might keep those as part of the text.
        if (emptied) range.numberFormat = piece.map(({ formats }) => formats.map(beforeText));
        range.formulas = piece.map(({ inputs }) => [...inputs]);
        range.numberFormat = piece.map(({ formats }) => [...formats]);
      },
    };
  });
}

function rowContents(
  cells: readonly (CellModel | null)[],
  columns: number,
  empty: Told,
): RowContents {
  const all = Array.from({ length: columns }, (_, column) => cells[column] ?? null);
  const formats = all.map((cell) => cell?.style.numberFormat ?? null);
  const inputs = all.map((cell) => (cell === null ? null : told(cell)) ?? empty);
  const text = JSON.stringify([formats, inputs]);
  return { formats, inputs, bytes: new TextEncoder().encode(text).length };
}

/** The format of a cell while its text is written, where it is to be a text cell. */
const beforeText = (format: Told): Told => (format === TEXT_FORMAT ? "General" : null);

function told({ input }: CellModel): Told {
  if (input === null || input === "") return null;
  if (typeof input === "number") return input;
  return typeof input === "string" ? literal(input) : `=${input.formula}`;
}

/**
 * A text as Excel must be told it: what Excel would take for a number, a date, a formula or a truth
 * value stands behind an apostrophe, which Excel takes away again.
 */
export const literal = (text: string): string => (PLAIN_WORDS.test(text) ? text : `'${text}`);

/** Begins with a word that is neither a truth value nor followed by a number, as the months of dates are. */
const PLAIN_WORDS = /^(?!true$|false$)\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}])(?![\s./-]*\d)/iu;
