import type { CellRange } from "./address";

/** How a paragraph looks; where nothing is said it is the document's own text, flush left. */
export interface ParagraphFormat {
  readonly align?: "left" | "center" | "right" | "justify";
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Font size in points; the document's own size where absent. */
  readonly size?: number;
  /** RGB as six hexadecimal digits. */
  readonly color?: string;
  /** Of the first line, in millimetres. */
  readonly firstLineIndent?: number;
  /** Room above and below, in points. */
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** Stays on the page of what follows: headings, and the lines of a signature. */
  readonly keepWithNext?: boolean;
  /**
   * Begins an annex, on a page of its own and with page numbers of its own. Of a paragraph between
   * tables, not within one. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1.
   */
  readonly beginsAnnex?: boolean;
  /** Its place among the document's headings, 1 for the highest; absent for what is no heading. */
  readonly headingLevel?: 1 | 2 | 3;
  /** The length of a rule drawn centred beneath the text, in millimetres. */
  readonly ruleBelow?: number;
}

export interface Paragraph {
  /** Words in bold that open it: "Điều 1.". */
  readonly lead?: string;
  /** Plain text, whatever it begins with; "\n" begins a new line. */
  readonly text: string;
  readonly format: ParagraphFormat;
}

export interface TableRow {
  /** One for each column, each a list of paragraphs. */
  readonly cells: readonly (readonly Paragraph[])[];
}

/** A table, or texts side by side where it has no borders. No row is ever split between two pages. */
export interface DocumentTable {
  /** Widths of the columns in millimetres, together at most TEXT_WIDTH. */
  readonly widths: readonly number[];
  readonly bordered: boolean;
  /** How many of the first rows are repeated on each page. */
  readonly headingRows: number;
  readonly rows: readonly TableRow[];
  /** Cells of the headings that are one; what they say stands in the first of them. Only where there are borders. */
  readonly merges?: readonly CellRange[];
}

export type DocumentBlock =
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph }
  | { readonly kind: "table"; readonly table: DocumentTable };

/** A document of text as plain data: what any host writes and the tests compare. */
export interface TextDocument {
  /** What the file says of itself; it is not printed. */
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

/** The merge that a cell of a table is part of; row and column count from 0. */
export const mergeHolding = (
  { merges = [] }: Pick<DocumentTable, "merges">,
  row: number,
  column: number,
): CellRange | undefined =>
  merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );

/** The blocks of a document itself, then those of each of its annexes. */
export function withAnnexesApart({ blocks }: TextDocument): DocumentBlock[][] {
  const parts: DocumentBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "paragraph" && block.paragraph.format.beginsAnnex === true) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

/**
 * The page of administrative documents, in millimetres: A4, upright.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I (20-25 mm above and below, 30-35 left, 15-20 right).
 */
export const DOCUMENT_PAGE = {
  width: 210,
  height: 297,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
} as const;

/** What the margins leave for text, in millimetres. */
export const TEXT_WIDTH =
  DOCUMENT_PAGE.width - DOCUMENT_PAGE.margins.left - DOCUMENT_PAGE.margins.right;

/** Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4 and II.5b (text of 13 to 14 points). */
export const DOCUMENT_FONT = { name: "Times New Roman", size: 14 } as const;
