import { err, ok } from "../../../result";
import type { CellRange } from "../../../sheet-model/address";
import type { CellContent } from "../../../sheet-model/cell-content";
import { type Grid, withoutTail } from "../../../sheet-model/grid";
import type { RowSpan } from "../../../sheet-model/open-workbook";
import { type Answer, attempt } from "../attempt";
import { ANSWER_BYTES, inRequests } from "../request-limit";
import { loadRows, rowsOf } from "./range-rows";

/** What a loaded cell takes in an answer: its value, type and format, texts of ordinary length. */
const CELL_BYTES = 150;

/** A sheet of which is known how large it is. */
interface MeasuredSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mergedAreas: Excel.RangeCollection;
}

/** Rows of one sheet that are loaded together. */
interface Block {
  readonly sheet: MeasuredSheet;
  readonly firstRow: number;
  readonly rows: number;
  readonly bytes: number;
}

/** Reads whole sheets, in as few requests as the size of Excel's answers allows. */
export function readSheets(sheetNames: readonly string[]): Promise<Answer<readonly Grid[]>> {
  const undertaking = { what: `read ${sheetNames.join(", ")}`, waitsForTyping: true };
  return attempt(undertaking, async (context) => {
    const sheets = sheetNames.map((name) => measured(context, name));
    await context.sync();
    const gone = sheets.findIndex(({ worksheet }) => worksheet.isNullObject);
    if (gone >= 0) return err({ kind: "sheet-gone", sheetName: sheetNames[gone] ?? "" });

    const rowsBySheet = new Map<MeasuredSheet, CellContent[][]>(sheets.map((sheet) => [sheet, []]));
    for (const request of inRequests(sheets.flatMap(blocksOf), ANSWER_BYTES)) {
      const loaded = request.map(({ sheet, firstRow, rows }) => {
        const { columnIndex, columnCount } = sheet.used;
        const range = sheet.worksheet.getRangeByIndexes(firstRow, columnIndex, rows, columnCount);
        return { sheet, range: loadRows(range) };
      });
      // Excel on the web answers with 5 MB at most: the number of requests grows with that alone.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { sheet, range } of loaded) {
        const rows = rowsBySheet.get(sheet);
        rows?.push(...rowsOf(range, rows.length));
      }
    }
    return ok(sheets.map((sheet) => gridOf(sheet, rowsBySheet.get(sheet) ?? [])));
  });
}

/** Reads runs of rows of one sheet, in one request. */
export function readRowSpans(
  sheetName: string,
  spans: readonly RowSpan[],
): Promise<Answer<readonly Grid["rows"][]>> {
  const undertaking = { what: `read rows of ${sheetName}`, sheetName, waitsForTyping: true };
  return attempt(undertaking, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetName);
    const ranges = spans.map(({ first, last }) =>
      loadRows(
        worksheet
          .getRange(`${String(first + 1)}:${String(last + 1)}`)
          .getUsedRangeOrNullObject(true),
      ),
    );
    await context.sync();
    return ok(
      ranges.map((range, index) =>
        range.isNullObject ? [] : rowsOf(range, spans[index]?.first ?? 0),
      ),
    );
  });
}

function measured(context: Excel.RequestContext, name: string): MeasuredSheet {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  worksheet.load("name,visibility");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const mergedAreas = used.getMergedAreasOrNullObject().areas;
  mergedAreas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { worksheet, used, mergedAreas };
}

function blocksOf(sheet: MeasuredSheet): Block[] {
  if (sheet.used.isNullObject) return [];
  const { rowIndex, rowCount, columnCount } = sheet.used;
  const rowBytes = columnCount * CELL_BYTES;
  const row = Array.from({ length: rowCount }, () => ({ bytes: rowBytes }));
  let firstRow = rowIndex;
  return inRequests(row, ANSWER_BYTES).map(({ length: rows }) => {
    const block = { sheet, firstRow, rows, bytes: rows * rowBytes };
    firstRow += rows;
    return block;
  });
}

function gridOf({ worksheet, used, mergedAreas }: MeasuredSheet, rows: CellContent[][]): Grid {
  return {
    sheetName: worksheet.name,
    hidden: worksheet.visibility !== "Visible",
    rows: withoutTail<readonly CellContent[]>(rows, (row) => row.length === 0),
    merges: used.isNullObject || mergedAreas.isNullObject ? [] : mergedAreas.items.map(rangeOf),
  };
}

const rangeOf = (range: Excel.Range): CellRange => ({
  firstRow: range.rowIndex,
  lastRow: range.rowIndex + range.rowCount - 1,
  firstColumn: range.columnIndex,
  lastColumn: range.columnIndex + range.columnCount - 1,
});
