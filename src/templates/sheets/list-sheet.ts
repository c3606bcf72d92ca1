import {
  type CellRange,
  absoluteAddress,
  cellAddress,
  quotedSheetName,
} from "../../sheet-model/address";
import type {
  CellInput,
  CellModel,
  CellStyle,
  Formula,
  RowModel,
  SheetModel,
  Validation,
} from "../../sheet-model/sheet";
import { isWrapped, wrappedHeight } from "../../sheet-model/text-height";
import { LIST_TEXTS as TEXTS, PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { mergedLine } from "./heading-rows";
import { STYLES, cell } from "./styles";

/** The first row of entries, counted from 0, beneath a title of four lines and the headings. */
export const FIRST_LIST_ROW = 5;
const HEADING_ROW = FIRST_LIST_ROW - 1;

/** Rows that the table has when it is drawn; Excel lengthens it when somebody types beneath. */
const TABLE_ROWS = 40;
/** Rows that are checked and listed, whether the program lengthens tables or not. */
const LISTED_ROWS = 200;

/** A column that is typed into. */
export interface ListColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style: CellStyle;
}

/** A hidden column right of the check. */
export interface HiddenColumn {
  readonly heading: string | null;
  /** In characters. */
  readonly width: number;
}

/** What stands right of the table in each row, made of what is typed there. */
export interface ListRow {
  /** In words what the row lacks; "" where nothing. */
  readonly check: Formula;
  /** From the first hidden column on. */
  readonly hidden: readonly CellInput[];
}

export interface ListDescription {
  readonly sheetName: string;
  readonly title: string;
  /** The three rows between title and headings. */
  readonly lines: readonly [RowModel, RowModel, RowModel];
  readonly tableName: string;
  readonly columns: readonly ListColumn[];
  readonly hiddenColumns: readonly HiddenColumn[];
  readonly entries: readonly (readonly CellInput[])[];
  /** `index` is that of the entry, which may not be there yet. */
  readonly rowOf: (index: number) => ListRow;
  readonly identity: string;
  /** Rows behind those of the list, where nobody types and nobody deletes. */
  readonly beneath?: readonly RowModel[];
  /** For the rows of the list; `columnOf` gives the cells of one column. */
  readonly validations: (cellsOf: (column: number) => CellRange) => readonly Validation[];
}

/** The hidden columns of a list that a form reads: the criterion under which it lists a row, and the text with which it does. */
export const FORM_COLUMNS: readonly [HiddenColumn, HiddenColumn] = [
  { heading: TEXTS.shownCode, width: 12 },
  { heading: TEXTS.shownText, width: 40 },
];

/** Where the form finds what a list says of its criteria; addresses with the sheet's name. */
export interface ListReference {
  readonly codes: string;
  readonly texts: string;
}

/**
 * A list in which people write and from which the form reads: an Excel table, and right of it, row by
 * row, a check in words and, hidden, what is made of the row for others. Those stand outside the table, so that they
 * stay whole when rows of the table are deleted, inserted or sorted.
 */
export function listSheet(description: ListDescription): SheetModel {
  const { sheetName, title, lines, tableName, columns, hiddenColumns, identity } = description;
  const rows = rowsOfList(description.entries.length);
  const lastColumn = columns.length - 1;
  const lastTableRow = HEADING_ROW + Math.max(TABLE_ROWS, description.entries.length);
  const lastRow = HEADING_ROW + rows;
  const titleCells = [cell(title, STYLES.title), ...blanks(columns.length)];
  return {
    name: sheetName,
    columns: [
      ...columns.map(({ width }) => ({ width })),
      { width: 40 },
      ...hiddenColumns.map(({ width }) => ({ width, hidden: true })),
    ],
    rows: [
      { height: 24, cells: [...titleCells, cell(identity, STYLES.plain)] },
      ...lines,
      {
        height: 34,
        cells: [
          ...columns.map(({ heading }) => cell(heading, STYLES.heading)),
          cell(TEXTS.check, STYLES.heading),
          ...hiddenColumns.map(({ heading }) =>
            heading === null ? null : cell(heading, STYLES.heading),
          ),
        ],
      },
      ...Array.from({ length: rows }, (_, index) => listRow(description, index, lastTableRow)),
      ...(description.beneath ?? []),
    ],
    merges: [0, 1, 2].map((row) => mergedLine(row, 0, lastColumn)),
    validations: description.validations((column) => ({
      firstRow: FIRST_LIST_ROW,
      lastRow,
      firstColumn: column,
      lastColumn: column,
    })),
    conditionalFormats: [],
    frozen: { rows: FIRST_LIST_ROW, columns: 0 },
    // Excel lengthens no table on a protected sheet.
    protected: false,
    table: {
      name: tableName,
      range: { firstRow: HEADING_ROW, firstColumn: 0, lastRow: lastTableRow, lastColumn },
    },
    print: {
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: 0, lastRow: lastTableRow, lastColumn },
      repeatedRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: PAGE_FOOTER,
    },
  };
}

/** How many rows of a list with so many entries are read by the form. */
export const rowsOfList = (entries: number): number => Math.max(LISTED_ROWS, entries);

/** What the form reads of a list of `columns` columns. */
export function listReference(sheetName: string, columns: number, entries: number): ListReference {
  const cells = (column: number): string => {
    const lastRow = HEADING_ROW + rowsOfList(entries);
    const range = { firstRow: FIRST_LIST_ROW, lastRow, firstColumn: column, lastColumn: column };
    return `${quotedSheetName(sheetName)}!${absoluteAddress(range)}`;
  };
  return { codes: cells(columns + 1), texts: cells(columns + 2) };
}

/**
 * What is typed in this row of a column, as part of a formula. The row is asked for anew each time: a
 * plain reference would follow its cell when rows of the table are inserted, and break when they are
 * deleted.
 */
export function entryIn(column: number, entries: number): string {
  const range = {
    firstRow: 0,
    lastRow: HEADING_ROW + rowsOfList(entries),
    firstColumn: column,
    lastColumn: column,
  };
  return `INDEX(${absoluteAddress(range)},ROW())`;
}

/** Texts of which the form shows those of one criterion, beneath each other or one after the other. */
export function listedFormula(
  { codes, texts }: ListReference,
  wanted: readonly string[],
  separator: string,
): string {
  const isWanted = wanted.map((code) => `(${codes}=${code})`).join("+");
  return `IFERROR(TEXTJOIN(${separator},TRUE,IF(${isWanted},${texts},"")),"")`;
}

/** The address of a criterion's label, as a list's code is compared with it. */
export const labelCell = (row: number): string => cellAddress(row, 0);

function listRow(description: ListDescription, index: number, lastTableRow: number): RowModel {
  const row = FIRST_LIST_ROW + index;
  const entry = description.entries[index] ?? [];
  const { check, hidden } = description.rowOf(index);
  // Beneath the table only what typing needs: lines would be printed with it.
  const styleOf = (style: CellStyle) => (row > lastTableRow ? bare(style) : style);
  const height = Math.max(
    ...description.columns.map(({ width }, column) => wrappedHeight(textOf(entry[column]), width)),
  );
  return {
    // A row of one line fits itself to what is typed into it.
    ...(isWrapped(height) && { height, fitted: true }),
    cells: [
      ...description.columns.map(({ style }, column) =>
        cell(entry[column] ?? null, styleOf(style)),
      ),
      cell(check, STYLES.check),
      ...hidden.map((input) => cell(input, STYLES.plain)),
    ],
  };
}

const textOf = (input: CellInput | undefined): string => (typeof input === "string" ? input : "");

const bareStyles = new Map<CellStyle, CellStyle>();

function bare(style: CellStyle): CellStyle {
  const known = bareStyles.get(style);
  if (known !== undefined) return known;
  const { border, ...rest } = style;
  bareStyles.set(style, rest);
  return border === undefined ? style : rest;
}

const blanks = (count: number): (CellModel | null)[] => Array.from({ length: count }, () => null);
