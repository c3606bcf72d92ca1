import { useRef, useState } from "preact/hooks";
import { type SurveyOutcome, importSurvey } from "../../actions/import-survey";
import {
  type PreparedSurvey,
  prepareSurveyImport,
  prepareTypedSurvey,
} from "../../actions/prepare-survey";
import type { SurveyImportRefusal } from "../../actions/surveyed-workbook";
import type { Result } from "../../result";
import type { PartProps } from "../compiling/part-props";
import { useImportSentences } from "../import/import-texts";
import { isNotLoaded } from "../is-not-loaded";
import type { PaneMessage } from "../pane-requests";
import { useServices } from "../pane-services";
import { type PaneWording, useWording } from "../pane-wording";
import { type SurveyWording, useSurveyWording } from "./survey-wording";

/** How far the import is. */
export type SurveyPhase =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "prepared"; readonly prepared: PreparedSurvey };

export interface SurveyImport {
  readonly phase: SurveyPhase;
  readonly readFile: (file: File) => Promise<void>;
  readonly readSheet: () => Promise<void>;
  /** Writes what is prepared, and says what came of it. */
  readonly write: (prepared: PreparedSurvey) => Promise<void>;
  readonly dismiss: () => void;
}

/** Takes the survey's results into the open compiled workbook: reads them, holds them against it, writes them. */
export function useSurveyImport({
  workbook,
  during,
  draw,
  onMessage,
  readAgain,
}: Pick<PartProps, "workbook" | "during" | "draw" | "onMessage" | "readAgain">): SurveyImport {
  const { readWorkbook } = useServices();
  const wording = useSurveyWording();
  const { describeHostRefusal } = useWording();
  const { describeRankingOutcome } = useImportSentences();
  const { texts, describe, describeFile } = wording;
  const [phase, setPhase] = useState<SurveyPhase>({ kind: "choosing" });
  const latest = useRef({});

  /** Of what was asked for one after the other the last counts. */
  const read = async (work: () => Promise<SurveyPhase>) => {
    const own = {};
    latest.current = own;
    onMessage(undefined);
    setPhase({ kind: "reading" });
    const next = await work();
    if (latest.current === own) setPhase(next);
  };
  const refused = (text: string): SurveyPhase => ({ kind: "refused", text });
  const prepare = async (
    work: () => Promise<Result<PreparedSurvey, SurveyImportRefusal>>,
  ): Promise<SurveyPhase> => {
    const prepared = await during(work);
    return prepared.ok
      ? { kind: "prepared", prepared: prepared.value }
      : refused(describe(prepared.error));
  };

  const phaseOfFile = async (file: File): Promise<SurveyPhase> => {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return refused(texts.cannotOpen);
    try {
      const content = await readWorkbook(new Uint8Array(bytes));
      if (!content.ok) return refused(describeFile(content.error));
      const given = { fileName: file.name.normalize("NFC"), content: content.value };
      return await prepare(() => prepareSurveyImport(workbook, given, { now: new Date() }));
    } catch (error) {
      if (!isNotLoaded(error)) throw error;
      return refused(texts.notLoaded);
    }
  };

  const write = async (prepared: PreparedSurvey) => {
    const outcome = await draw(texts.writing, (options) =>
      importSurvey(workbook, prepared, { ...options, now: new Date() }),
    );
    setPhase({ kind: "choosing" });
    await readAgain();
    onMessage(messageOf(outcome, wording, { describeRankingOutcome, describeHostRefusal }));
  };

  return {
    phase,
    readFile: (file) => read(() => phaseOfFile(file)),
    readSheet: () => read(() => prepare(() => prepareTypedSurvey(workbook, { now: new Date() }))),
    write,
    dismiss: () => {
      latest.current = {};
      setPhase({ kind: "choosing" });
    },
  };
}

function messageOf(
  { written, left, refusal, ranking }: SurveyOutcome,
  { texts, describe }: SurveyWording,
  {
    describeRankingOutcome,
    describeHostRefusal,
  }: Pick<PaneWording, "describeHostRefusal"> &
    Pick<ReturnType<typeof useImportSentences>, "describeRankingOutcome">,
): PaneMessage {
  const units = new Set(written.map(({ sheetName }) => sheetName)).size;
  const sentences: string[] = [];
  if (refusal === undefined) sentences.push(texts.written(written.length, units));
  else if (refusal.kind === "cancelled") sentences.push(texts.stopped(written.length));
  else sentences.push(texts.incomplete(describe(refusal), written.length));
  if (left.length > 0) {
    sentences.push(texts.left(left.map(({ unit, leaf }) => `${unit}, ${leaf.label}`)));
  }
  if (ranking?.ok === true) sentences.push(describeRankingOutcome(ranking.value));
  if (ranking?.ok === false) {
    sentences.push(texts.rankingFailed(describeHostRefusal(ranking.error)));
  }
  return { kind: kindOf({ left, refusal, ranking }), text: sentences.join(" ") };
}

function kindOf({
  left,
  refusal,
  ranking,
}: Pick<SurveyOutcome, "left" | "refusal" | "ranking">): PaneMessage["kind"] {
  if (refusal !== undefined) return refusal.kind === "cancelled" ? "info" : "error";
  return left.length > 0 || ranking?.ok === false ? "warning" : "success";
}
