import type {
  ForeignFormat,
  OtherSpreadsheetFormat,
  WorkbookRefusal,
} from "../../../sheet-model/workbook-refusal";

export const otherSpreadsheet = (format: OtherSpreadsheetFormat): WorkbookRefusal => ({
  kind: "other-spreadsheet",
  format,
});

export const notASpreadsheet = (format: ForeignFormat): WorkbookRefusal => ({
  kind: "not-a-spreadsheet",
  format,
});
