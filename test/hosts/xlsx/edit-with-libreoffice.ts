import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const TIME_LIMIT = 150_000;

/** A cell that somebody types into in LibreOffice. */
export interface TypedCell {
  readonly sheetName: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: number | string;
}

/**
 * The workbook after it was opened in LibreOffice Calc, cells were changed and it was saved as .xlsx. This
 * way in asks for no permission: cells are changed on protected sheets too.
 */
export async function editWithLibreOffice(
  xlsx: Uint8Array,
  typed: readonly TypedCell[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "edited-"));
  try {
    const [source, target] = [join(folder, "source.xlsx"), join(folder, "target.xlsx")];
    await writeFile(source, xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    // On its first start LibreOffice puts its own macros in the place of any that are there.
    await run("soffice", [profile, "--headless", "--terminate_after_init"], {
      timeout: TIME_LIMIT,
    });
    const macros = join(folder, "profile", "user", "basic", "Standard");
    await writeFile(join(macros, "Module1.xba"), module(macro(source, target, typed)));
    await writeFile(join(macros, "script.xlb"), LIBRARY);
    await run("soffice", [profile, "--headless", "macro:///Standard.Module1.Edit"], {
      timeout: TIME_LIMIT,
    });
    return await readFile(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function macro(source: string, target: string, typed: readonly TypedCell[]): string {
  const edits = typed.map(({ sheetName, cell, value }) => {
    const place = `book.Sheets.getByName(${quoted(sheetName)}).getCellRangeByName(${quoted(cell)})`;
    return typeof value === "number"
      ? `  ${place}.Value = ${String(value)}`
      : `  ${place}.String = ${quoted(value)}`;
  });
  return `Sub Edit
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(${quoted(source)}), "_blank", 0, hidden())
${edits.join("\n")}
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(ConvertToURL(${quoted(target)}), format())
  book.close(True)
  StarDesktop.terminate()
End Sub`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const module = (code: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(code)}</script:module>
`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`;
