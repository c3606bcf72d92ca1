import { rangeAddress } from "../../../sheet-model/address";
import { rectangles } from "../../../sheet-model/rectangles";
import { type RowModel, type SheetModel, WORKBOOK_FONT } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";

/**
 * Points a character of the workbook's font is wide: a digit is half as wide as the font is high.
 * Office.js takes widths in points, so that they do not hang on the font of somebody's own workbook.
 */
const CHARACTER_POINTS = WORKBOOK_FONT.size / 2;

const FITTED = "fitted";

/** Draws merges, widths, heights, hidden columns and what stays in view. */
export const shapeSteps = (sheet: SheetModel): Step[] => [
  ...sheet.merges.map((range) =>
    call((worksheet) => {
      worksheet.getRange(rangeAddress(range)).merge();
    }),
  ),
  ...columnSteps(sheet),
  ...heightSteps(sheet),
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

function heightSteps({ rows }: SheetModel): Step[] {
  return rectangles(rows.length, 1, (row) => rowHeight(rows[row])).map(({ range, value }) =>
    call((worksheet) => {
      const [first, last] = [range.firstRow + 1, range.lastRow + 1];
      const { format } = worksheet.getRange(`${String(first)}:${String(last)}`);
      if (value === FITTED) format.autofitRows();
      else format.rowHeight = value;
    }),
  );
}

const rowHeight = (row: RowModel | undefined): number | typeof FITTED | undefined =>
  row?.fitted === true ? FITTED : row?.height;

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
