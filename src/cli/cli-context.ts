import type { DataTable } from "../sheet-model/data-table";
import type { TextDocument } from "../sheet-model/text-document";
import type { WorkbookFiles } from "../sheet-model/workbook-files";

/** What tables of data are written as. */
export const TABLE_FORMATS = ["csv", "parquet"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What a command works with. */
export interface CliContext {
  readonly files: WorkbookFiles;
  /** Where the user's criteria sets are kept. */
  readonly setsFolder: string;
  /** A document as the bytes of a Word file. */
  writeDocument(document: TextDocument): Promise<Uint8Array>;
  /** A table of data as the bytes of a file. */
  writeTable(table: DataTable, format: TableFormat): Promise<Uint8Array>;
  /** A line for whoever reads the result. */
  print(line: string): void;
  /** A line about how it is going. */
  report(line: string): void;
}
