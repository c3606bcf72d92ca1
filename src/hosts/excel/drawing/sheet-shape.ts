import { type CellRange, rangeAddress } from "../../../sheet-model/address";
import { rectangles } from "../../../sheet-model/rectangles";
import { type RowModel, type SheetModel, WORKBOOK_FONT } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";

/**
 * Points a character of the workbook's font is wide: a digit is half as wide as the font is high.
 * Office.js takes widths in points, so that they do not hang on the font of somebody's own workbook.
 */
const CHARACTER_POINTS = WORKBOOK_FONT.size / 2;

/** Draws merges, widths, heights, hidden columns and what stays in view. */
export const shapeSteps = (sheet: SheetModel): Step[] => [
  ...sheet.merges.map((range) =>
    call((worksheet) => {
      worksheet.getRange(rangeAddress(range)).merge();
    }),
  ),
  ...columnSteps(sheet),
  ...heightSteps(sheet.rows),
  ...freezeSteps(sheet),
];

function columnSteps({ columns }: SheetModel): Step[] {
  return columns.map(({ width, hidden }, column) =>
    call((worksheet) => {
      const range = worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
      range.format.columnWidth = width * CHARACTER_POINTS;
      if (hidden === true) range.columnHidden = true;
    }),
  );
}

/** Rows that are to keep their height are left out; so are those of which none is given. */
type RowHeights = readonly (Pick<RowModel, "height" | "fitted"> | undefined)[];

export const heightSteps = (rows: RowHeights): Step[] =>
  rectangles(rows.length, 1, (row) => rows[row]?.height).map(({ range, value }) =>
    call((worksheet) => {
      wholeRows(worksheet, range).format.rowHeight = value;
    }),
  );

/** Makes rows as high as what they hold; only a row that is wholly drawn shows how high that is. */
export const fitSteps = (rows: RowHeights): Step[] =>
  rectangles(rows.length, 1, (row) => rows[row]?.fitted).map(({ range }) =>
    call((worksheet) => {
      wholeRows(worksheet, range).format.autofitRows();
    }),
  );

const wholeRows = (worksheet: Excel.Worksheet, { firstRow, lastRow }: CellRange): Excel.Range =>
  worksheet.getRange(`${String(firstRow + 1)}:${String(lastRow + 1)}`);

function freezeSteps({ frozen: { rows, columns } }: SheetModel): Step[] {
  if (rows === 0 && columns === 0) return [];
  return [
    call(({ freezePanes }) => {
      if (columns === 0) freezePanes.freezeRows(rows);
      else if (rows === 0) freezePanes.freezeColumns(columns);
      else {
        const [firstRow, firstColumn, lastRow, lastColumn] = [0, 0, rows - 1, columns - 1];
        freezePanes.freezeAt(rangeAddress({ firstRow, firstColumn, lastRow, lastColumn }));
      }
    }),
  ];
}

const call = (queue: Step["queue"]): Step => ({ bytes: 4 * CALL_BYTES, queue });
