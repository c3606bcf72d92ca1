import { useRef, useState } from "preact/hooks";
import {
  insertCompiledDocument,
  makeCompiledReport,
  makeDecision,
} from "../../actions/compiled-documents";
import { type CompiledWorkbook, readOpenCompiled } from "../../actions/read-compiled-file";
import { incomparable, unrankedUnits } from "../../scoring/compiled-results";
import type { UnrankedReason } from "../../scoring/standings";
import type { CompiledDocumentKind } from "../../wording/compiled-documents-texts";
import type { PartProps } from "../compiling/part-props";
import { isNotLoaded } from "../is-not-loaded";
import type { PaneMessage } from "../pane-requests";
import { useServices } from "../pane-services";
import { WORD_TYPE, downloadFile } from "../report/download-file";
import type { DocumentsWording } from "./documents-wording";

/** How the documents are made here; what came of it is said in a message. */
export interface DocumentMaking {
  /** The document that is being made. */
  readonly making: CompiledDocumentKind | undefined;
  /** Saves a Word file where the program around the pane does, or draws sheets to be printed. */
  readonly make: (
    kind: CompiledDocumentKind,
    before: CompiledWorkbook | undefined,
  ) => Promise<void>;
}

/** Makes the documents of the open workbook as it is at that moment. */
export function useDocumentMaking(
  { workbook, draw, onMessage }: PartProps,
  { texts, describe }: DocumentsWording,
): DocumentMaking {
  const { canDownload, writeReport } = useServices();
  const [making, setMaking] = useState<CompiledDocumentKind>();
  const isBusy = useRef(false);

  const made = async (
    kind: CompiledDocumentKind,
    before: CompiledWorkbook | undefined,
  ): Promise<PaneMessage> => {
    const read = await readOpenCompiled(workbook);
    if (!read.ok) return { kind: "error", text: describe(read.error) };
    const compiled = read.value;
    const compared = kind === "report" ? before : undefined;
    const document =
      kind === "decision" ? makeDecision(compiled) : makeCompiledReport(compiled, compared);
    const notes = notesOn(compiled, compared);
    const done = (text: string): PaneMessage => ({
      kind: notes.length === 0 ? "success" : "warning",
      text: [text, ...notes].join(" "),
    });
    if (canDownload) {
      downloadFile(document.fileName, await writeReport(document.document), WORD_TYPE);
      return done(texts.downloaded(document.fileName));
    }
    const drawn = await draw(texts.inserts[kind], (options) =>
      insertCompiledDocument(workbook, compiled, document, options),
    );
    return drawn.ok
      ? done(texts.inserted(drawn.value))
      : { kind: "error", text: describe(drawn.error) };
  };

  /** What whoever made a document has to know of it. */
  const notesOn = (
    compiled: CompiledWorkbook,
    before: CompiledWorkbook | undefined,
  ): readonly string[] => {
    const { units, set } = compiled;
    const scorecards = units.map(({ scorecard }) => scorecard);
    const count = (reason: UnrankedReason) => unrankedUnits({ scorecards, set }, reason).length;
    const [unranked, unknownKind] = [count("incomplete"), count("unknown-kind")] as const;
    const why = before && incomparable(compiled, before);
    return [
      ...(unranked === 0 ? [] : [texts.unranked(unranked)]),
      ...(unknownKind === 0 ? [] : [texts.unknownKind(unknownKind)]),
      ...(before === undefined || why === undefined
        ? []
        : [texts.lastYear.incomparable(why, before, compiled)]),
    ];
  };

  const make: DocumentMaking["make"] = async (kind, before) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setMaking(kind);
    onMessage(undefined);
    try {
      onMessage(await made(kind, before));
    } catch (error) {
      if (!isNotLoaded(error)) throw error;
      onMessage({ kind: "error", text: texts.notLoaded });
    } finally {
      isBusy.current = false;
      setMaking(undefined);
    }
  };
  return { making, make };
}
