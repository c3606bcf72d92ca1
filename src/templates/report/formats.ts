import type { CellRange } from "../../sheet-model/address";
import type {
  DocumentBlock,
  DocumentTable,
  Paragraph,
  ParagraphFormat,
} from "../../sheet-model/text-document";

const TABLE_SIZE = 12;
const INDENT = 10;
const BODY: ParagraphFormat = { align: "justify", firstLineIndent: INDENT, spaceAfter: 6 };
const CENTRED: ParagraphFormat = { align: "center" };
const CELL: ParagraphFormat = { size: TABLE_SIZE };
const CENTRED_CELL: ParagraphFormat = { ...CELL, align: "center" };

/**
 * The looks of an administrative document's parts.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II and the table of sizes and styles in mục V.
 */
export const FORMATS = {
  committee: { ...CENTRED, size: 13, bold: true },
  nation: { ...CENTRED, size: 13, bold: true },
  motto: { ...CENTRED, size: 14, bold: true },
  number: { ...CENTRED, size: 13 },
  placeAndDate: { ...CENTRED, size: 13, italic: true },
  kind: { ...CENTRED, bold: true, spaceBefore: 18, keepWithNext: true },
  subject: { ...CENTRED, bold: true },
  addressee: { ...CENTRED, spaceBefore: 12, spaceAfter: 12 },
  /** Who decides, and that it is decided. */
  authority: { ...CENTRED, bold: true, spaceBefore: 12, spaceAfter: 12, keepWithNext: true },
  basis: { ...BODY, italic: true },
  annex: { ...CENTRED, bold: true, beginsAnnex: true, keepWithNext: true },
  annexTitle: { ...CENTRED, size: 13, bold: true, keepWithNext: true },
  annexIssued: { ...CENTRED, size: 13, italic: true, spaceAfter: 12, keepWithNext: true },
  body: BODY,
  boldBody: { ...BODY, bold: true },
  bodyAfterTable: { ...BODY, spaceBefore: 6 },
  /** The words before a table. */
  lead: { ...BODY, keepWithNext: true },
  leadAfterTable: { ...BODY, spaceBefore: 6, keepWithNext: true },
  /** The last words stay with the signature: it never stands on a page of its own. */
  closing: { ...BODY, spaceBefore: 6, spaceAfter: 12, keepWithNext: true },
  part: {
    bold: true,
    firstLineIndent: INDENT,
    spaceBefore: 12,
    spaceAfter: 6,
    keepWithNext: true,
    headingLevel: 1,
  },
  section: {
    bold: true,
    firstLineIndent: INDENT,
    spaceBefore: 6,
    spaceAfter: 6,
    keepWithNext: true,
    headingLevel: 2,
  },
  heading: { ...CENTRED_CELL, bold: true },
  cell: CELL,
  centredCell: CENTRED_CELL,
  /** A row that has others beneath it. */
  boldCell: { ...CELL, bold: true, keepWithNext: true },
  boldCentredCell: { ...CENTRED_CELL, bold: true, keepWithNext: true },
  /** A row before that of the sums. */
  lastCell: { ...CELL, keepWithNext: true },
  lastCentredCell: { ...CENTRED_CELL, keepWithNext: true },
  totalCell: { ...CELL, bold: true },
  centredTotalCell: { ...CENTRED_CELL, bold: true },
  missingCell: { ...CENTRED_CELL, italic: true },
  missingText: { ...CELL, italic: true },
  /** What must not be taken for a document that was issued. */
  draft: { align: "right", bold: true, spaceAfter: 6 },
  draftNote: { ...BODY, italic: true },
  recipients: { size: 12, bold: true, italic: true },
  recipient: { size: 11 },
  signature: { ...CENTRED, bold: true },
} as const satisfies Record<string, ParagraphFormat>;

export const textOf = (text: string, format: ParagraphFormat): Paragraph => ({ text, format });

export const paragraphBlock = (paragraph: Paragraph): DocumentBlock => ({
  kind: "paragraph",
  paragraph,
});

export const textBlock = (text: string, format: ParagraphFormat): DocumentBlock =>
  paragraphBlock(textOf(text, format));

/**
 * Where the columns of the report's tables end, in millimetres from the left margin. They share few
 * edges: on a printed sheet all tables stand in the same columns.
 */
export const EDGES = {
  order: 12,
  code: 14,
  documentCode: 25,
  number: 53,
  head: 66,
  name: 75,
  max: 91,
  issuer: 97,
  self: 111,
  rank: 127,
  percent: 135,
  title: 141,
} as const;

/** The same for the tables of a notice. */
export const NOTICE_EDGES = {
  code: EDGES.code,
  name: EDGES.head,
  section: 84,
  max: 99,
  self: 117,
  appraised: 132,
  difference: 147,
} as const;

/** A column under its heading, `to` so many millimetres from the left margin. */
export interface TableColumn {
  readonly heading: string;
  /** Stands over this heading and those of the neighbouring columns that say the same. */
  readonly over?: string;
  readonly to: number;
}

/** A table under its headings: one row, or two where some stand over others. */
export function tableBlock(
  columns: readonly TableColumn[],
  rows: readonly (readonly Paragraph[])[],
): DocumentBlock {
  const headings = headingRows(columns);
  const table: DocumentTable = {
    widths: columns.map(({ to }, index) => to - (columns[index - 1]?.to ?? 0)),
    bordered: true,
    headingRows: headings.length,
    rows: [
      ...headings.map((texts) => ({
        cells: texts.map((text) => [textOf(text, FORMATS.heading)]),
      })),
      ...rows.map((cells) => ({ cells: cells.map((paragraph) => [paragraph]) })),
    ],
    ...(headings.length > 1 && { merges: headingMerges(columns) }),
  };
  return { kind: "table", table };
}

function headingRows(columns: readonly TableColumn[]): string[][] {
  const lower = columns.map(({ heading }) => heading);
  if (columns.every(({ over }) => over === undefined)) return [lower];
  const begins = (index: number) => columns[index - 1]?.over !== columns[index]?.over;
  return [
    columns.map(({ heading, over }, index) =>
      over === undefined ? heading : begins(index) ? over : "",
    ),
    columns.map(({ heading, over }) => (over === undefined ? "" : heading)),
  ];
}

/** A heading that stands alone goes over both rows, one that stands over others over their columns. */
function headingMerges(columns: readonly TableColumn[]): CellRange[] {
  return columns.flatMap(({ over }, firstColumn): CellRange[] => {
    if (over === undefined) {
      return [{ firstRow: 0, lastRow: 1, firstColumn, lastColumn: firstColumn }];
    }
    if (columns[firstColumn - 1]?.over === over) return [];
    const others = columns.slice(firstColumn).findIndex((column) => column.over !== over);
    const lastColumn = others === -1 ? columns.length - 1 : firstColumn + others - 1;
    return [{ firstRow: 0, lastRow: 0, firstColumn, lastColumn }];
  });
}
