import { useRef, useState } from "preact/hooks";
import { compareFileNames, isLockFile } from "../../actions/file-order";
import { type ImportOutcome, importUnits } from "../../actions/import-units";
import type { ImportWork } from "../../actions/plan-import";
import { type PreparedImport, importSet, prepareImport } from "../../actions/prepare-import";
import { readSubmissions } from "../../actions/read-submissions";
import type { SourceFile } from "../../actions/source-file";
import type { CriteriaSet } from "../../criteria/criteria-set";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import type { PaneMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import { ReaderNotLoaded, type SubmissionReader, startReader } from "../reading/submission-reader";
import type { FollowedSituation } from "../use-situation";
import { useImportTexts } from "./import-texts";

/** How far an import is. */
export type ImportPhase =
  | { readonly kind: "choosing"; readonly message?: PaneMessage }
  /** `number` counts the files from 1. */
  | {
      readonly kind: "reading";
      readonly fileName: string;
      readonly number: number;
      readonly total: number;
    }
  | { readonly kind: "prepared"; readonly prepared: PreparedImport }
  | {
      readonly kind: "writing";
      readonly share: number;
      readonly next: string | undefined;
      readonly isStopping: boolean;
    }
  | {
      readonly kind: "done";
      readonly prepared: PreparedImport;
      readonly work: ImportWork;
      readonly outcome: ImportOutcome;
    };

export interface UnitImport {
  readonly phase: ImportPhase;
  readonly read: (files: readonly File[]) => Promise<void>;
  readonly write: (prepared: PreparedImport, work: ImportWork) => Promise<void>;
  /** Stops what is under way; what was written until then stays. */
  readonly stop: () => void;
  /** Back to choosing files. */
  readonly beginAnew: () => void;
}

/** Takes the units' files into the open workbook: reads them, holds them against what is there, writes them. */
export function useUnitImport(
  workbook: OpenWorkbook,
  otherwise: CriteriaSet,
  during: FollowedSituation["during"],
): UnitImport {
  const { describeHostRefusal } = useWording();
  const unitImport = useImportTexts();
  const [phase, setPhase] = useState<ImportPhase>({ kind: "choosing" });
  const running = useRef<AbortController>(undefined);
  const reader = useRef<SubmissionReader>(undefined);

  const chooseAgain = (kind: PaneMessage["kind"], text: string) => {
    setPhase({ kind: "choosing", message: { kind, text } });
  };

  const prepare = async (sources: readonly SourceFile[], signal: AbortSignal) => {
    const set = await importSet(workbook, otherwise);
    if (!set.ok) {
      chooseAgain("error", describeHostRefusal(set.error));
      return;
    }
    reader.current = startReader(set.value);
    const submissions = await readSubmissions(sources, reader.current.read, {
      signal,
      onProgress: (done, { name }) => {
        const [number, total] = [done + 1, sources.length];
        setPhase({ kind: "reading", fileName: name, number, total });
      },
    }).finally(() => reader.current?.stop());
    if (signal.aborted) {
      chooseAgain("info", unitImport.readingStopped);
      return;
    }
    const prepared = await prepareImport(workbook, set.value, submissions);
    if (prepared.ok) setPhase({ kind: "prepared", prepared: prepared.value });
    else chooseAgain("error", describeHostRefusal(prepared.error));
  };

  const read = async (files: readonly File[]) => {
    const sources = sourcesOf(files);
    if (sources.length === 0) return;
    const controller = new AbortController();
    running.current = controller;
    try {
      await prepare(sources, controller.signal);
    } catch (error) {
      if (!(error instanceof ReaderNotLoaded)) throw error;
      chooseAgain("error", unitImport.readerNotLoaded);
    }
  };

  const write = async (prepared: PreparedImport, work: ImportWork) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setPhase({ kind: "writing", share: 0, next: undefined, isStopping: false });
    const { set, refused } = prepared;
    const outcome = await during(() =>
      importUnits(
        workbook,
        { set, work, refused },
        {
          signal,
          onProgress: (share, next) => {
            setPhase({ kind: "writing", share, next, isStopping: signal.aborted });
          },
        },
      ),
    );
    setPhase({ kind: "done", prepared, work, outcome });
  };

  const stop = () => {
    running.current?.abort();
    reader.current?.stop();
    setPhase((now) => (now.kind === "writing" ? { ...now, isStopping: true } : now));
  };
  const beginAnew = () => {
    setPhase({ kind: "choosing" });
  };
  return { phase, read, write, stop, beginAnew };
}

const sourcesOf = (files: readonly File[]): SourceFile[] =>
  files
    .filter(({ name }) => !isLockFile(name))
    .map((file) => ({
      name: file.name.normalize("NFC"),
      read: async () => new Uint8Array(await file.arrayBuffer()),
    }))
    .sort((a, b) => compareFileNames(a.name, b.name));
