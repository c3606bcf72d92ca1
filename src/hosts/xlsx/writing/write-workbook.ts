import { writeXlsx } from "hucre/xlsx";
import { type WorkbookModel, WORKBOOK_FONT } from "../../../sheet-model/sheet";
import { builtInNames } from "./built-in-names";
import { FittedRows } from "./fitted-rows";
import { contentOfOneSheet, storedSheet } from "./write-sheet";

/** Stands in every file, so that the same workbook is the same bytes; hucre would take the clock's. */
const WRITTEN = new Date("2025-01-01T00:00:00Z");

/**
 * The workbook as an .xlsx file, formulas with the values that our own rules give them; hucre tells
 * Excel to calculate them anew when it opens the file.
 * Errors: throws on what Excel would call a damaged file, which only a bug can ask for.
 */
export async function writeWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  const fittedRows = new FittedRows();
  const contentOf = contentOfOneSheet(fittedRows);
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => storedSheet(sheet, contentOf)),
    namedRanges: workbook.sheets.flatMap(builtInNames),
    defaultFont: WORKBOOK_FONT,
    properties: {
      title: workbook.title,
      created: WRITTEN,
      modified: WRITTEN,
      custom: workbook.properties,
    },
  });
  return fittedRows.markedIn(bytes, workbook.sheets);
}
