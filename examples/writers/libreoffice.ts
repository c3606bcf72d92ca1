import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FileToWrite, Writer } from "./file-to-write";
import { openDocument } from "./open-document";
import { templateWithEntries } from "./own";
import { run } from "./run-program";

/** LibreOffice trusts the results in an .xlsx unless told to calculate it anew. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

/** Files as LibreOffice Calc saves them, with the results that it calculated. */
export const writeWithLibreOffice: Writer = async (files, workFolder) =>
  convert(await Promise.all(files.map(source)), "xlsx", workFolder);

/** What LibreOffice opens for a file: an OpenDocument sheet, or our own template that somebody filled in. */
async function source({ content }: FileToWrite): Promise<Source> {
  return content.kind === "template"
    ? { extension: "xlsx", bytes: await templateWithEntries(content.unit.name, content.entries) }
    : { extension: "ods", bytes: openDocument(content.sheets) };
}

export interface Source {
  readonly extension: "ods" | "xlsx";
  readonly bytes: Uint8Array;
}

/** Opens files and saves them in another format. */
export function convert(
  sources: readonly Source[],
  extension: "xlsx" | "xls",
  workFolder: string,
): Uint8Array[] {
  const [input, output] = [join(workFolder, `to-${extension}`), join(workFolder, extension)];
  mkdirSync(input, { recursive: true });
  // Not the files' own names: in a C locale LibreOffice does not find names with accents.
  const paths = sources.map((file, index) => {
    const path = join(input, `${String(index)}.${file.extension}`);
    writeFileSync(path, file.bytes);
    return path;
  });
  soffice(workFolder, ["--convert-to", extension, "--outdir", output, ...paths]);
  return sources.map((_, index) => readFileSync(join(output, `${String(index)}.${extension}`)));
}

/** Runs LibreOffice with a profile of its own, so that a window that is open already does not take the job. */
export function soffice(workFolder: string, args: readonly string[]): void {
  const settings = join(profileFolder(workFolder), "user", "registrymodifications.xcu");
  if (!existsSync(settings)) {
    mkdirSync(dirname(settings), { recursive: true });
    writeFileSync(settings, ALWAYS_CALCULATE);
    // On its first start LibreOffice puts its own macros in the place of any that are there.
    startOffice(workFolder, ["--terminate_after_init"]);
  }
  startOffice(workFolder, args);
}

export const profileFolder = (workFolder: string): string => join(workFolder, "profile");

function startOffice(workFolder: string, args: readonly string[]): void {
  const installation = pathToFileURL(profileFolder(workFolder)).href;
  run("libreoffice", [`-env:UserInstallation=${installation}`, "--headless", ...args]);
}
