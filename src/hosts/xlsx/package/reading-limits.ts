import type { ExpectedWorkbook } from "../../../sheet-model/workbook-files";

/** What a workbook may hold to be read, so that no file takes all memory or minutes. */
export interface ReadingLimits {
  /** Of all parts that are read, unpacked. */
  readonly megabytes: number;
  readonly rows: number;
  readonly columns: number;
  /** In the rectangles from A1 to the last cell that holds something, over all sheets. */
  readonly cells: number;
  /** Elements and their ends in what is left of all sheets, at two to six a cell. */
  readonly sheetTags: number;
  /** In all the parts that hucre reads as a tree, at some 300 bytes each; a text takes four. */
  readonly treeTags: number;
}

export const READING_LIMITS: Readonly<Record<ExpectedWorkbook, ReadingLimits>> = {
  /**
   * A scorecard unpacks to less than 1 MB; formatting a column or two cell by cell down to Excel's last
   * row, which is common, takes tens. No list of an office is longer or wider; formats may reach further,
   * content may not. 200 scorecards in one workbook have 300,000 cells.
   */
  scorecard: {
    megabytes: 64,
    rows: 20_000,
    columns: 256,
    cells: 500_000,
    sheetTags: 2_500_000,
    treeTags: 400_000,
  },
  /**
   * That of 168 units unpacks to 77 MB, with two columns a unit in `Tiêu chí mất điểm`, and to 100 with
   * 20,000 rows in `Dữ liệu`; 300 units are to fit.
   */
  compiled: {
    megabytes: 256,
    rows: 50_000,
    columns: 1_024,
    cells: 2_000_000,
    sheetTags: 8_000_000,
    treeTags: 1_600_000,
  },
};
