import type { CellRange } from "../../sheet-model/address";
import {
  type CellModel,
  type CellStyle,
  type RowModel,
  type SheetModel,
  WORKBOOK_FONT,
} from "../../sheet-model/sheet";
import {
  DOCUMENT_FONT,
  type DocumentBlock,
  type DocumentTable,
  type Paragraph,
  type ParagraphFormat,
  TEXT_WIDTH,
  type TextDocument,
  mergeHolding,
} from "../../sheet-model/text-document";
import { MAX_ROW_HEIGHT, wrappedHeight } from "../../sheet-model/text-height";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { mergedLine } from "./heading-rows";
import { cell } from "./styles";
import { textPieces } from "./text-pieces";

/** A sheet's margins are narrower than a document's: its columns fill the page. */
const SCALE = 1.1;
const MILLIMETRES_PER_CHARACTER = ((WORKBOOK_FONT.size / 2) * 25.4) / 72;
/** A rule is drawn as a text of "_", which is half as wide as its font is high. */
const RULE_SIZE = 6;
const RULE_HEIGHT = 9;
const MILLIMETRES_PER_RULE_CHARACTER = ((RULE_SIZE / 2) * 25.4) / 72;
/** Room above and below a table's texts, in points. */
const PADDING = 4;

const PLAIN: ParagraphFormat = {};

/** A text over neighbouring columns of one row; `to` is the first column behind it. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: CellStyle;
  /** How many lines it goes over, 0 where one from above covers it; one where nothing is said. */
  readonly lines?: number;
}

/** A text of one column, as high as it needs. */
interface ColumnLine {
  readonly text: string;
  readonly style: CellStyle;
  readonly height: number;
}

interface Line {
  readonly height: number;
  readonly spans: readonly Span[];
}

/**
 * A document as a sheet to be printed, A4 upright, for where a file cannot be saved. All tables stand
 * in the same columns, their cells merged over as many as they need. `identity` is what the sheet
 * records of itself, in a hidden column.
 */
export function reportSheet(
  document: TextDocument,
  sheetName: string,
  identity: string,
): SheetModel {
  const grid = new ColumnGrid(document);
  const lines = document.blocks.flatMap((block) => blockLines(block, grid));
  const lastColumn = grid.count - 1;
  const rows = lines.map((line, index) =>
    lineRow(line, grid.count, index === 0 ? [cell(identity, {})] : []),
  );
  return {
    name: sheetName,
    columns: [...grid.widths.map((width) => ({ width })), { width: 1, hidden: true }],
    rows,
    merges: lines.flatMap(lineMerges),
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    protected: false,
    print: {
      orientation: "portrait",
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn },
      footer: PAGE_FOOTER,
    },
  };
}

/** The columns that all tables of a document stand in. */
class ColumnGrid {
  readonly #edges: readonly number[];

  constructor({ blocks }: TextDocument) {
    const edges = blocks.flatMap((block) =>
      block.kind === "table" ? edgesOf(block.table.widths) : [],
    );
    this.#edges = [...new Set([...edges, TEXT_WIDTH])].sort((a, b) => a - b);
  }

  get count(): number {
    return this.#edges.length;
  }

  /** In characters. */
  get widths(): readonly number[] {
    return this.#edges.map((edge, index) => characters(edge - (this.#edges[index - 1] ?? 0)));
  }

  /** Where each cell of a table begins and ends, and how wide it is in characters. */
  spansOf(widths: readonly number[]): readonly (Pick<Span, "from" | "to"> & { width: number })[] {
    let from = 0;
    return edgesOf(widths).map((edge, index) => {
      const to = this.#edges.indexOf(edge) + 1;
      const span = { from, to, width: characters(widths[index] ?? 0) };
      from = to;
      return span;
    });
  }
}

const edgesOf = (widths: readonly number[]): number[] => {
  let edge = 0;
  return widths.map((width) => (edge += width));
};

const characters = (millimetres: number): number =>
  (millimetres * SCALE) / MILLIMETRES_PER_CHARACTER;

function blockLines(block: DocumentBlock, grid: ColumnGrid): Line[] {
  if (block.kind === "table") return tableLines(block.table, grid);
  return sideBySide([[block.paragraph]], grid, [TEXT_WIDTH]);
}

function tableLines(table: DocumentTable, grid: ColumnGrid): Line[] {
  const { widths, bordered, rows } = table;
  return rows.flatMap(({ cells }, row) => {
    if (!bordered) return sideBySide(cells, grid, widths);
    const lines = borderedLines(cells, grid, widths);
    // Only headings have merged cells, and none is so long that it takes several lines.
    return lines.map((line) => ({ ...line, spans: mergedSpans(line.spans, table, row) }));
  });
}

/** The texts of a row's cells, those that are merged as one. */
const mergedSpans = (spans: readonly Span[], table: DocumentTable, row: number): Span[] =>
  spans.flatMap((span, column): Span[] => {
    const merge = mergeHolding(table, row, column);
    if (merge === undefined) return [span];
    const { firstRow, lastRow, firstColumn, lastColumn } = merge;
    if (column !== firstColumn) return [];
    const to = spans[lastColumn]?.to ?? span.to;
    return [{ ...span, to, lines: row === firstRow ? lastRow - firstRow + 1 : 0 }];
  });

/** A row of a table; several rows where its texts are too long for one. */
function borderedLines(
  cells: readonly (readonly Paragraph[])[],
  grid: ColumnGrid,
  widths: readonly number[],
): Line[] {
  const spans = grid.spansOf(widths);
  const contents = cells.map((paragraphs, index) => {
    const format = paragraphs[0]?.format ?? PLAIN;
    const width = spans[index]?.width ?? 0;
    return { ...piecesOf(paragraphs.map(textOf).join("\n"), format, width, PADDING), format };
  });
  const count = Math.max(1, ...contents.map(({ pieces }) => pieces.length));
  return Array.from({ length: count }, (_, line) => ({
    height: Math.max(...contents.map(({ heights }) => heights[line] ?? 0)),
    spans: spans.map(({ from, to }, index) => {
      const { pieces = [], format = PLAIN } = contents[index] ?? {};
      return { from, to, text: pieces[line] ?? "", style: borderedStyleOf(format) };
    }),
  }));
}

/** Paragraphs beside each other, a row each; room at the end of one lies beside what the others have there. */
function sideBySide(
  cells: readonly (readonly Paragraph[])[],
  grid: ColumnGrid,
  widths: readonly number[],
): Line[] {
  const spans = grid.spansOf(widths);
  const columns = cells.map((paragraphs, index) =>
    inColumn(
      paragraphs.flatMap((paragraph) => paragraphLines(paragraph, spans[index]?.width ?? 0)),
    ),
  );
  const count = Math.max(0, ...columns.map(({ lines }) => lines.length));
  const heights = Array.from({ length: count }, (_, line) =>
    Math.max(...columns.map(({ lines }) => lines[line]?.height ?? 0)),
  );
  const roomBeneath = Math.max(
    ...columns.map(({ lines, room }) => room - sum(heights.slice(lines.length))),
  );
  if (roomBeneath > 0) heights.push(Math.min(MAX_ROW_HEIGHT, roomBeneath));
  return heights.map((height, line) => ({
    height,
    spans: spans.map(({ from, to }, index) => {
      const { text = "", style = {} } = columns[index]?.lines[line] ?? {};
      return { from, to, text, style };
    }),
  }));
}

/** The lines of a column up to its last text, and how much room it has behind them, in points. */
function inColumn(all: readonly ColumnLine[]) {
  const lines = all.slice(0, all.map(({ text }) => text !== "").lastIndexOf(true) + 1);
  return { lines, room: sum(all.slice(lines.length).map(({ height }) => height)) };
}

const sum = (heights: readonly number[]): number =>
  heights.reduce((total, height) => total + height, 0);

function paragraphLines(paragraph: Paragraph, width: number): ColumnLine[] {
  const { format } = paragraph;
  const { pieces, heights } = piecesOf(textOf(paragraph), format, width);
  const room = (format.spaceBefore ?? 0) + (format.spaceAfter ?? 0);
  const lines = pieces.map((text, index) => {
    const height = (heights[index] ?? 0) + (index === 0 ? room : 0);
    return { text, style: styleOf(format), height: Math.min(MAX_ROW_HEIGHT, height) };
  });
  return format.ruleBelow === undefined ? lines : [...lines, rule(format.ruleBelow)];
}

function rule(length: number): ColumnLine {
  const count = Math.round((length * SCALE) / MILLIMETRES_PER_RULE_CHARACTER);
  const style: CellStyle = { size: RULE_SIZE, horizontal: "center", vertical: "top" };
  return { text: "_".repeat(count), style, height: RULE_HEIGHT };
}

function piecesOf(text: string, format: ParagraphFormat, width: number, padding = 0) {
  const { size = DOCUMENT_FONT.size, bold = false } = format;
  const heightOf = (piece: string) =>
    Math.min(MAX_ROW_HEIGHT, wrappedHeight(piece, width, { size, bold }) + padding);
  const pieces = textPieces(text, (piece) => heightOf(piece) < MAX_ROW_HEIGHT);
  return { pieces, heights: pieces.map(heightOf) };
}

const textOf = ({ lead = "", text }: Paragraph): string => lead + text;

/** One style object for each format, bare and with borders: hosts share what they make of one. */
const bareStyles = new WeakMap<ParagraphFormat, CellStyle>();
const borderedStyles = new WeakMap<ParagraphFormat, CellStyle>();

function styleOf(format: ParagraphFormat): CellStyle {
  const { align = "left", bold, italic, size = DOCUMENT_FONT.size, color } = format;
  return remembered(bareStyles, format, () => ({
    size,
    horizontal: align === "justify" ? "left" : align,
    vertical: "center",
    wrap: true,
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(color !== undefined && { color }),
  }));
}

const borderedStyleOf = (format: ParagraphFormat): CellStyle =>
  remembered(borderedStyles, format, () => ({ ...styleOf(format), border: true }));

function remembered(
  styles: WeakMap<ParagraphFormat, CellStyle>,
  format: ParagraphFormat,
  make: () => CellStyle,
): CellStyle {
  const known = styles.get(format);
  if (known !== undefined) return known;
  const style = make();
  styles.set(format, style);
  return style;
}

function lineRow({ height, spans }: Line, columns: number, hidden: readonly CellModel[]): RowModel {
  const cells: (CellModel | null)[] = Array.from({ length: columns }, () => null);
  for (const { from, to, text, style } of spans) {
    for (let column = from; column < to; column++) {
      cells[column] = cell(column === from && text !== "" ? text : null, style);
    }
  }
  return { height, cells: [...cells, ...hidden] };
}

const lineMerges = ({ spans }: Line, row: number): CellRange[] =>
  spans.flatMap(({ from, to, lines = 1 }) =>
    lines > 1 || (lines === 1 && to - from > 1)
      ? [{ ...mergedLine(row, from, to - 1), lastRow: row + lines - 1 }]
      : [],
  );
