import type { CellModel } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";

/** Cells are written in pieces of at most so many bytes, so that each fits into a request. */
const PIECE_BYTES = 1_000_000;

/** Number format of a cell that takes whatever is typed as text. */
export const TEXT_FORMAT = "@";

/** What Office.js is told of a cell; where cells are written, null leaves one as it is. */
type Told = string | number | null;

/** Neighbouring cells of a row. Undefined is one that is left as it is, whatever it holds. */
interface RowToWrite {
  readonly cells: readonly (CellModel | null | undefined)[];
}

/** Where rows are written, and whether a cell without input is emptied or left as it is. */
interface Place {
  readonly firstRow: number;
  readonly firstColumn?: number;
  readonly emptied: boolean;
}

interface RowContents {
  readonly formats: readonly Told[];
  readonly inputs: readonly Told[];
  readonly bytes: number;
}

/**
 * Writes cells from a row and a column on, the first where none is given: their number formats and
 * what they hold, formulas as formulas and texts as the texts they are.
 */
export const contentSteps = (rows: readonly RowToWrite[], place: Place): Step[] =>
  [...contentParts(rows, place)].flat();

/** The same, a piece at a time. */
export function* contentParts(
  rows: readonly RowToWrite[],
  { firstRow, firstColumn = 0, emptied }: Place,
): Generator<Step[]> {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (columns === 0) return;
  let piece: RowContents[] = [];
  let bytes = 0;
  let nextRow = firstRow;
  const finish = () => {
    const step = pieceStep(piece, { firstRow: nextRow, firstColumn, emptied }, columns);
    nextRow += piece.length;
    [piece, bytes] = [[], 0];
    return [step];
  };
  for (const { cells } of rows) {
    const contents = rowContents(cells, columns, emptied ? "" : null);
    if (piece.length > 0 && bytes + contents.bytes > PIECE_BYTES) yield finish();
    piece.push(contents);
    bytes += contents.bytes;
  }
  yield finish();
}

function pieceStep(
  piece: readonly RowContents[],
  { firstRow, firstColumn, emptied }: Required<Place>,
  columns: number,
): Step {
  return {
    bytes: piece.reduce((sum, { bytes }) => sum + bytes, 2 * CALL_BYTES),
    queue: (worksheet) => {
      const range = worksheet.getRangeByIndexes(firstRow, firstColumn, piece.length, columns);
      // Texts come first, behind apostrophes: a text cell might keep those as part of the text.
      if (emptied) range.numberFormat = piece.map(({ formats }) => formats.map(beforeText));
      range.formulas = piece.map(({ inputs }) => [...inputs]);
      range.numberFormat = piece.map(({ formats }) => [...formats]);
    },
  };
}

function rowContents(cells: RowToWrite["cells"], columns: number, empty: Told): RowContents {
  const all = Array.from({ length: columns }, (_, column) =>
    column < cells.length ? cells[column] : null,
  );
  const formats = all.map((cell) => cell?.style.numberFormat ?? null);
  const inputs = all.map((cell) => (cell === undefined ? null : (told(cell) ?? empty)));
  const text = JSON.stringify([formats, inputs]);
  return { formats, inputs, bytes: new TextEncoder().encode(text).length };
}

/** The format of a cell while its text is written, where it is to be a text cell. */
const beforeText = (format: Told): Told => (format === TEXT_FORMAT ? "General" : null);

/** What Office.js is told that a cell holds; null where that is nothing. */
export function told(cell: CellModel | null): Told {
  const input = cell?.input ?? "";
  if (input === "") return null;
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
