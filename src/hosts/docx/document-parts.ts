import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TableLayoutType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import {
  type DocumentTable,
  type Paragraph as ParagraphModel,
  type TableRow as TableRowModel,
  mergeHolding,
} from "../../sheet-model/text-document";
import { plainLines } from "./plain-text";

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
const HALF_POINTS = 2;
/** A line of four points. */
const LOW = { before: 0, after: 0, line: 4 * TWIPS_PER_POINT, lineRule: LineRuleType.EXACT };
/** So that the rule keeps off the marks beneath letters, in points. */
const ROOM_ABOVE_RULE = 2;
/** Room between a table's lines and its texts, in millimetres. */
const CELL_PADDING = { vertical: 0.5, horizontal: 1 };
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

export const twipsOfMillimetres = (millimetres: number): number =>
  Math.round(millimetres * TWIPS_PER_MILLIMETRE);

const twipsOfPoints = (points: number): number => Math.round(points * TWIPS_PER_POINT);

/** Of a font, as Word counts it; `size` is in points. */
export const halfPoints = (size: number): number => Math.round(size * HALF_POINTS);

/** A paragraph and the rule beneath it. `room` is the width that they stand in, in millimetres. */
export function paragraphs(model: ParagraphModel, room: number): Paragraph[] {
  const { format, lead } = model;
  const { align, spaceBefore = 0, spaceAfter = 0, firstLineIndent, headingLevel } = format;
  const hasRule = format.ruleBelow !== undefined;
  const paragraph = new Paragraph({
    children: [
      ...(lead === undefined ? [] : runs(lead, { ...format, bold: true })),
      ...runs(model.text, format),
    ],
    spacing: { before: twipsOfPoints(spaceBefore), after: twipsOfPoints(spaceAfter) },
    ...((format.keepWithNext === true || hasRule) && { keepNext: true }),
    ...(headingLevel !== undefined && { keepLines: true }),
    ...(align !== undefined && { alignment: ALIGNMENTS[align] }),
    ...(firstLineIndent !== undefined && {
      indent: { firstLine: twipsOfMillimetres(firstLineIndent) },
    }),
    ...(headingLevel !== undefined && { outlineLevel: headingLevel - 1 }),
  });
  return format.ruleBelow === undefined ? [paragraph] : [paragraph, rule(format.ruleBelow, room)];
}

export function table(model: DocumentTable): Table {
  const { widths, bordered, headingRows, rows } = model;
  const border = bordered ? BORDER : NO_BORDER;
  const padding = bordered ? CELL_PADDING : { vertical: 0, horizontal: 0 };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twipsOfMillimetres),
    width: {
      size: twipsOfMillimetres(widths.reduce((sum, width) => sum + width, 0)),
      type: WidthType.DXA,
    },
    margins: {
      marginUnitType: WidthType.DXA,
      top: twipsOfMillimetres(padding.vertical),
      bottom: twipsOfMillimetres(padding.vertical),
      left: twipsOfMillimetres(padding.horizontal),
      right: twipsOfMillimetres(padding.horizontal),
    },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: rows.map((row, index) =>
      tableRow(row, widths, {
        isHeading: index < headingRows,
        padding,
        mergeAt: (column) => mergeAt(model, index, column),
      }),
    ),
  });
}

interface RowLooks {
  readonly isHeading: boolean;
  readonly padding: typeof CELL_PADDING;
  /** The merge that the row's cell in a column is part of. */
  readonly mergeAt: (column: number) => Merge | undefined;
}

/** How far a cell that begins a merge reaches, or that another covers it. */
type Merge = { readonly columns: number; readonly rows: number } | "covered";

function mergeAt(
  model: Pick<DocumentTable, "merges">,
  row: number,
  column: number,
): Merge | undefined {
  const merge = mergeHolding(model, row, column);
  if (merge === undefined) return undefined;
  const { firstRow, lastRow, firstColumn, lastColumn } = merge;
  if (row !== firstRow || column !== firstColumn) return "covered";
  return { columns: lastColumn - firstColumn + 1, rows: lastRow - firstRow + 1 };
}

function tableRow(
  { cells }: TableRowModel,
  widths: readonly number[],
  { isHeading, padding, mergeAt: mergeOf }: RowLooks,
): TableRow {
  return new TableRow({
    cantSplit: true,
    // Headings are not left alone at the foot of a page.
    ...(isHeading && { tableHeader: true, keepNext: true }),
    children: cells.flatMap((content, column) => {
      const merge = mergeOf(column);
      if (merge === "covered") return [];
      const { columns = 1, rows = 1 } = merge ?? {};
      const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      const room = width - 2 * padding.horizontal;
      return new TableCell({
        width: { size: twipsOfMillimetres(width), type: WidthType.DXA },
        ...(columns > 1 && { columnSpan: columns }),
        ...(rows > 1 && { rowSpan: rows }),
        // Elsewhere LibreOffice forgets to centre what it has moved to the next page.
        verticalAlign: isHeading ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
        children: content.flatMap((paragraph) => paragraphs(paragraph, room)),
      });
    }),
  });
}

function runs(text: string, { bold, italic, size, color }: ParagraphModel["format"]): TextRun[] {
  const looks: IRunOptions = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italics: italic }),
    ...(size !== undefined && { size: halfPoints(size) }),
    ...(color !== undefined && { color }),
  };
  return plainLines(text).map(
    (line, index) => new TextRun({ ...looks, text: line, ...(index > 0 && { break: 1 }) }),
  );
}

/** A line of its own whose upper border is the rule: a border beneath the text would narrow the text. */
function rule(length: number, room: number): Paragraph {
  const side = twipsOfMillimetres(Math.max(0, (room - length) / 2));
  return new Paragraph({
    border: { top: { ...BORDER, size: 6, space: 1 } },
    indent: { left: side, right: side },
    spacing: { ...LOW, before: twipsOfPoints(ROOM_ABOVE_RULE) },
  });
}

/** A paragraph that is hardly seen. */
export const separator = (): Paragraph => new Paragraph({ spacing: LOW });
