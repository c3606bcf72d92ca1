import { type Result, ok } from "../result";
import { WORD_ENDING, legalFileNames } from "../sheet-model/file-names";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { InsertOptions, OpenWorkbook } from "../sheet-model/open-workbook";
import { legalSheetNames } from "../sheet-model/sheet-names";
import { type TextDocument, withAnnexesApart } from "../sheet-model/text-document";
import { reportSheet } from "../templates/sheets/report-sheet";

/** A document, and what its Word file is called. */
export interface NamedDocument {
  readonly document: TextDocument;
  readonly fileName: string;
}

/** The name of a Word file, without what no file's name can hold. `wish` has no ending. */
export function wordFileName(wish: string): string {
  const [name = ""] = legalFileNames([wish], WORD_ENDING);
  return name;
}

/**
 * Draws a document into the open workbook as sheets to be printed, behind the sheets that are there, and
 * shows the first: one for the document itself, one for each annex. `wishes` are their names; one that is
 * taken is numbered. `identity` is what each records of itself. Answers with the first's name.
 * Errors: why the spreadsheet program refused; the workbook is then as it was.
 */
export async function insertDocument(
  workbook: OpenWorkbook,
  document: TextDocument,
  wishes: readonly string[],
  identity: string,
  options?: InsertOptions,
): Promise<Result<string, HostRefusal>> {
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const parts = withAnnexesApart(document);
  const names = legalSheetNames(
    parts.map((_, index) => wishes[index] ?? wishes.at(-1) ?? ""),
    outline.value.sheetNames,
  );
  const { title } = document;
  const sheets = parts.map((blocks, index) =>
    reportSheet({ title, blocks }, names[index] ?? "", identity),
  );
  const inserted = await workbook.insert({ title, sheets, properties: {} }, options);
  return inserted.ok ? ok(names[0] ?? "") : inserted;
}
