import type { WorkbookFiles } from "../sheet-model/workbook-files";

/** What a command works with. */
export interface CliContext {
  readonly files: WorkbookFiles;
  /** A line for whoever reads the result. */
  print(line: string): void;
  /** A line about how it is going. */
  report(line: string): void;
}
