import { type InsertedNotices, insertNotices } from "../../actions/insert-notices";
import type { NoticeRefusal, NoticeRequest } from "../../actions/notified-units";
import { type NoticePackage, makeNotices } from "../../actions/write-notices";
import type { Result } from "../../result";
import type { PartProps } from "../compiling/part-props";
import { isNotLoaded } from "../is-not-loaded";
import type { PaneMessage } from "../pane-requests";
import { useServices } from "../pane-services";
import { downloadFile } from "../report/download-file";
import { type NoticeWording, useNoticeWording } from "./notice-wording";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ZIP_TYPE = "application/zip";

/** How notices are made here; what it came to is said in a message. */
export interface NoticeMaking {
  /** Saves one Word file, or all of them in one; undefined where the program around the pane saves none. */
  readonly download: ((request: NoticeRequest) => Promise<void>) | undefined;
  /** Draws sheets to be printed. */
  readonly insertSheets: (request: NoticeRequest) => Promise<void>;
}

export function useNotices({
  workbook,
  draw,
  onMessage,
}: Pick<PartProps, "workbook" | "draw" | "onMessage">): NoticeMaking {
  const { canDownload, writeReport, packFiles } = useServices();
  const wording = useNoticeWording();
  const { texts } = wording;

  const download = async (request: NoticeRequest) => {
    try {
      const made = await draw(texts.writing, (options) =>
        makeNotices(workbook, request, { writeDocument: writeReport, packFiles }, options),
      );
      if (made.ok) {
        const isOne = request.sheetName !== undefined;
        downloadFile(made.value.name, made.value.bytes, isOne ? WORD_TYPE : ZIP_TYPE);
      }
      onMessage(writtenMessage(made, wording));
    } catch (error) {
      if (!isNotLoaded(error)) throw error;
      onMessage({ kind: "error", text: texts.notLoaded });
    }
  };

  const insertSheets = async (request: NoticeRequest) => {
    const inserted = await draw(texts.inserting, (options) =>
      insertNotices(workbook, request, options),
    );
    onMessage(insertedMessage(inserted, wording));
  };

  return { download: canDownload ? download : undefined, insertSheets };
}

function writtenMessage(
  made: Result<NoticePackage, NoticeRefusal>,
  wording: NoticeWording,
): PaneMessage {
  if (!made.ok) return refused(made.error, wording);
  const { notices, name, drafts } = made.value;
  return done(wording.texts.written(notices, name), drafts, wording);
}

function insertedMessage(
  inserted: Result<InsertedNotices, NoticeRefusal>,
  wording: NoticeWording,
): PaneMessage {
  if (!inserted.ok) return refused(inserted.error, wording);
  const { texts, describe } = wording;
  const { sheetNames, drafts, waiting, refusal } = inserted.value;
  const [first] = sheetNames;
  if (refusal !== undefined && first === undefined) return refused(refusal, wording);
  if (refusal === undefined) {
    return done(texts.inserted(sheetNames.length, first ?? ""), drafts, wording);
  }
  const isStopped = refusal.kind === "cancelled";
  const why = isStopped ? texts.stopped : describe(refusal);
  const text = `${why} ${texts.incomplete(sheetNames.length, waiting)}`;
  return { kind: isStopped ? "info" : "error", text };
}

/** Drafts are made on purpose, and must not be sent by mistake. */
const done = (text: string, drafts: number, { texts }: NoticeWording): PaneMessage =>
  drafts === 0
    ? { kind: "success", text }
    : { kind: "warning", text: `${text} ${texts.drafts(drafts)}` };

const refused = (refusal: NoticeRefusal, { describe }: NoticeWording): PaneMessage => ({
  kind: refusal.kind === "cancelled" ? "info" : "error",
  text: describe(refusal),
});
