import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { test } from "vitest";
import { writeDocument } from "../../../src/hosts/docx/write-document";

const run = promisify(execFile);
const TIME_LIMIT = 100_000;

/** A Word file as LibreOffice prints it. Errors: rejects where LibreOffice has no Writer. */
export async function wordToPdf(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "document-"));
  try {
    const source = join(folder, "document.docx");
    await writeFile(source, docx);
    // A profile of its own for each call: LibreOffice refuses to run twice on one.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const convert = ["--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder];
    await run("soffice", [profile, ...convert, source], { timeout: TIME_LIMIT });
    return await readFile(join(folder, "document.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of each page line by line across its columns, every run of white space as one space. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  try {
    const source = join(folder, "document.pdf");
    await writeFile(source, pdf);
    const { stdout } = await run("pdftotext", ["-layout", source, "-"], { timeout: TIME_LIMIT });
    const pages = stdout
      .split("\f")
      .map((page) => page.normalize("NFC").replace(/\s+/g, " ").trim());
    return pages.slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice is often installed with its spreadsheets alone, and says so only by what it cannot open. */
const printsDocuments = await writeDocument({ title: "", blocks: [] })
  .then(wordToPdf)
  .then(pagesOf)
  .then(
    () => true,
    () => false,
  );

/** `test`, skipped where nothing prints Word files; on CI it runs there and fails, so none is lost unseen. */
export const testPrinted: typeof test.skip = printsDocuments || process.env.CI ? test : test.skip;
