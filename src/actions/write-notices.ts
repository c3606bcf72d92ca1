import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import { mostCommonYear } from "../scoring/compiled-year";
import { preliminaryResult } from "../scoring/settled-scores";
import { WORD_ENDING, ZIP_ENDING, legalFileNames } from "../sheet-model/file-names";
import type { OpenWorkbook, WorkOptions } from "../sheet-model/open-workbook";
import type { TextDocument } from "../sheet-model/text-document";
import { type NoticeFrame, preliminaryNotice } from "../templates/report/preliminary-notice";
import { NOTICE_TEXTS as TEXTS } from "../wording/vi/notice-texts";
import { type NoticeRefusal, type NoticeRequest, readNotifiedUnits } from "./notified-units";
import type { UnitSheet } from "./read-units";

/** A file with its content. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One unit's notice as a Word file. */
export interface WrittenNotice extends NamedFile {
  /** The preliminary round is not settled for it. */
  readonly isDraft: boolean;
}

export type WriteDocument = (document: TextDocument) => Promise<Uint8Array>;

interface NoticedUnits {
  readonly set: CriteriaSet;
  readonly units: readonly Pick<UnitSheet, "scorecard" | "record">[];
}

/** The units' notices one after another, in their order, each under a name of its own. */
export async function* writtenNotices(
  { set, units }: NoticedUnits,
  frame: NoticeFrame,
  writeDocument: WriteDocument,
): AsyncGenerator<WrittenNotice> {
  const results = units.map(({ scorecard, record }) => preliminaryResult(scorecard, record));
  const names = legalFileNames(
    results.map(({ scorecard: { unit, year }, settledOn }) =>
      TEXTS.fileName(unit, year, settledOn === undefined),
    ),
    WORD_ENDING,
  );
  for (const [index, result] of results.entries()) {
    const bytes = await writeDocument(preliminaryNotice(set, result, frame));
    const isDraft = result.settledOn === undefined;
    yield { name: names[index] ?? "", bytes, isDraft };
  }
}

/** How notices become files. */
export interface NoticeFiles {
  readonly writeDocument: WriteDocument;
  /** Files in one. */
  readonly packFiles: (files: readonly NamedFile[]) => Promise<Uint8Array>;
}

/** The notices of one work as a single file, and what is in it. */
export interface NoticePackage extends NamedFile {
  readonly notices: number;
  /** So many of them are drafts. */
  readonly drafts: number;
}

/**
 * Makes the notices to the units of the open workbook: one Word file for one unit, for all of them one file
 * in which theirs are packed. Errors: why there is none; "cancelled" where it was stopped.
 */
export async function makeNotices(
  workbook: OpenWorkbook,
  { sheetName, frame }: NoticeRequest,
  { writeDocument, packFiles }: NoticeFiles,
  { signal, onProgress }: WorkOptions = {},
): Promise<Result<NoticePackage, NoticeRefusal>> {
  const isStopped = () => signal?.aborted === true;
  const read = await readNotifiedUnits(workbook, { sheetName });
  if (!read.ok) return read;
  if (isStopped()) return err({ kind: "cancelled" });
  const { units } = read.value;
  const files: WrittenNotice[] = [];
  for await (const file of writtenNotices(read.value, frame, writeDocument)) {
    files.push(file);
    onProgress?.(files.length / (units.length + 1));
    await workbook.breathe();
    if (isStopped()) return err({ kind: "cancelled" });
  }
  const drafts = files.filter(({ isDraft }) => isDraft).length;
  const [only] = files;
  if (sheetName !== undefined && only !== undefined) return ok({ ...only, notices: 1, drafts });
  const year = mostCommonYear(units.map(({ scorecard }) => scorecard));
  const [name = ""] = legalFileNames([TEXTS.packName(year)], ZIP_ENDING);
  const bytes = await packFiles(files);
  if (isStopped()) return err({ kind: "cancelled" });
  onProgress?.(1);
  return ok({ name, bytes, notices: files.length, drafts });
}
