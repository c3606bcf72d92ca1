import type { WorkbookFiles } from "../../sheet-model/workbook-files";
import { readWorkbook } from "./reading/read-workbook";
import { writeWorkbook } from "./writing/write-workbook";

/** Workbooks as .xlsx files, in Node and in a browser alike. */
export const xlsxFiles: WorkbookFiles = {
  read: (bytes, expected) => readWorkbook(bytes, expected),
  write: writeWorkbook,
};
