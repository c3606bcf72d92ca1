import type { TextDocument } from "../sheet-model/text-document";
import type { WorkbookFiles } from "../sheet-model/workbook-files";

/** What a command works with. */
export interface CliContext {
  readonly files: WorkbookFiles;
  /** A document as the bytes of a Word file. */
  writeDocument(document: TextDocument): Promise<Uint8Array>;
  /** A line for whoever reads the result. */
  print(line: string): void;
  /** A line about how it is going. */
  report(line: string): void;
}
