import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMUNES } from "./district/communes";
import { planDistrict } from "./district/plan-district";
import type { PlannedFile } from "./district/plan-file";
import { REFUSED_FILES } from "./district/refused-files";
import type { DraftSheet } from "./form/draft";
import { FILLED_PLAN, filledScorecard } from "./filled/filled-scorecard";
import { scorecardWorkbook } from "../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../src/criteria/built-in-sets";
import { xlsxFiles } from "../src/hosts/xlsx/xlsx-files";
import { type SampleFile, replaceDistrict } from "./replace-district";
import { writeWithGnumeric } from "./writers/gnumeric";
import type { Writer } from "./writers/file-to-write";
import { convert, writeWithLibreOffice } from "./writers/libreoffice";
import { openDocument } from "./writers/open-document";
import { writeWithOpenpyxl } from "./writers/openpyxl";
import { writeOwn } from "./writers/own";
import { cutOff, deliveryList, withPassword, wordDocument } from "./writers/refused";
import { missingPackages } from "./writers/run-program";

const WRITERS = {
  own: writeOwn,
  libreoffice: writeWithLibreOffice,
  openpyxl: writeWithOpenpyxl,
  gnumeric: writeWithGnumeric,
} as const satisfies Record<string, Writer>;

const missing = missingPackages();
if (missing.length > 0) {
  console.error(
    `Nothing was changed. Install first (Debian): apt-get install ${missing.join(" ")}`,
  );
  process.exitCode = 1;
} else {
  const workFolder = mkdtempSync(join(tmpdir(), "cchc-examples-"));
  try {
    const { planned, duplicate, oldVersion, expected } = planDistrict();
    const files = await writeAll([...planned, duplicate], workFolder);
    const all = [...files, ...(await refusedFiles(files, oldVersion.sheets, workFolder))];
    const changed = replaceDistrict(all, expected);
    writeFileSync("examples/phieu-da-dien.xlsx", await writeFilled());
    console.log(`examples/huyen-mau: ${String(all.length)} files, ${String(changed)} changed`);
  } finally {
    rmSync(workFolder, { recursive: true });
  }
}

/** One commune's workbook as it is sent, with its lists. */
function writeFilled(): Promise<Uint8Array> {
  const set = defaultCriteriaSet();
  return xlsxFiles.write(scorecardWorkbook(set, filledScorecard(set), FILLED_PLAN));
}

/** Each writer gets its files in one go: a program that starts once is as fast as for one file. */
async function writeAll(
  planned: readonly PlannedFile[],
  workFolder: string,
): Promise<SampleFile[]> {
  const written: SampleFile[] = [];
  for (const [name, write] of Object.entries(WRITERS)) {
    const ofWriter = planned.filter(({ commune }) => commune.writer === name);
    const contents = await write(
      ofWriter.map(({ file }) => file),
      workFolder,
    );
    for (const [index, { file }] of ofWriter.entries()) {
      written.push({ name: file.fileName, bytes: contents[index] ?? new Uint8Array() });
    }
  }
  return written;
}

/** What lies in the folder beside the units' files and must be refused. */
async function refusedFiles(
  files: readonly SampleFile[],
  oldSheets: readonly DraftSheet[],
  workFolder: string,
): Promise<SampleFile[]> {
  const bytesOf = (name: string) => {
    const bytes = files.find((file) => file.name === name)?.bytes;
    if (bytes === undefined) throw new Error(`${name} was not written`);
    return bytes;
  };
  const { old, locked, broken, word, copy, list } = REFUSED_FILES;
  const delivery = deliveryList(COMMUNES.map(({ name }) => name));
  const [xls = new Uint8Array()] = convert(
    [{ extension: "ods", bytes: openDocument(oldSheets) }],
    "xls",
    workFolder,
  );
  const [listed = new Uint8Array()] = await writeOwn(
    [{ fileName: list.file, content: { kind: "sheets", sheets: [delivery] } }],
    workFolder,
  );
  return [
    { name: old.file, bytes: xls },
    // Encrypted with another salt on every run, so it is made once.
    {
      name: locked.file,
      bytes: withPassword(bytesOf(locked.of), workFolder),
      neverTheSame: true,
    },
    { name: broken.file, bytes: cutOff(bytesOf(broken.of)) },
    { name: word.file, bytes: wordDocument() },
    { name: copy.file, bytes: bytesOf(copy.of) },
    { name: list.file, bytes: listed },
  ];
}
