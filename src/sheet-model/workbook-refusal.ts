/** Spreadsheets of another format than .xlsx: the user can save them anew. */
export const OTHER_SPREADSHEET_FORMATS = [
  "xls",
  "xlsb",
  "ods",
  "xml-spreadsheet",
  "html-table",
] as const;
export type OtherSpreadsheetFormat = (typeof OTHER_SPREADSHEET_FORMATS)[number];

/** What else arrives under an .xlsx name. */
export const FOREIGN_FORMATS = [
  "word",
  "powerpoint",
  "pdf",
  "image",
  "zip",
  "rar",
  "7z",
  "text",
  "unknown",
] as const;
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number];

/** Why a file could not be opened as a workbook. */
export type WorkbookRefusal =
  | { readonly kind: "empty-file" }
  | { readonly kind: "password-protected" }
  /** An .xlsx that is cut short or does not hang together. */
  | { readonly kind: "damaged" }
  /** Unpacks to more than `limitMegabytes`: a zip bomb, or a sheet no officer filled by hand. */
  | { readonly kind: "too-large"; readonly limitMegabytes: number }
  | { readonly kind: "other-spreadsheet"; readonly format: OtherSpreadsheetFormat }
  | { readonly kind: "not-a-spreadsheet"; readonly format: ForeignFormat };
