import type { ReadSubmission } from "../../actions/read-submissions";
import type { FileRefusal } from "../../actions/source-file";
import { isBuiltIn } from "../../criteria/built-in-sets";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { setData } from "../../criteria/set-data";
import { type Result, err } from "../../result";
import type { ScorecardReading } from "../../templates/reading/read-scorecard";
import type { ReadingAnswer, ReadingQuestion } from "./reading-messages";

/** Reads files as scorecards, one at a time. */
export interface SubmissionReader {
  /** Errors: rejects with ReaderNotLoaded. */
  readonly read: ReadSubmission;
  /** Ends a reading that is under way, whatever it is at. */
  readonly stop: () => void;
}

/** The file in which the reading stands could not be fetched. */
export class ReaderNotLoaded extends Error {
  override readonly name = "ReaderNotLoaded";
}

type Reading = Result<ScorecardReading, FileRefusal>;

/** Reads in a worker, which is begun anew after a file over which it broke. */
export function startReader(set: CriteriaSet): SubmissionReader {
  const { id, contentHash: hash } = set;
  /** The worker has met those that are built in, and that of an earlier file. */
  let isSetKnown = isBuiltIn(set);
  let worker: Worker | undefined;
  /** Answers the file that is being read. */
  let answer: (reading: Reading) => void = () => undefined;
  const stop = () => {
    worker?.terminate();
    worker = undefined;
    isSetKnown = isBuiltIn(set);
    answer(err({ kind: "reading-failed" }));
  };
  const read = (fileName: string, bytes: Uint8Array): Promise<Reading> =>
    new Promise((resolve, reject) => {
      answer = resolve;
      const fail = (reason: string) => {
        // A file that breaks it must not be taken for a bad one in silence.
        reportError(new Error(`Reading ${fileName}: ${reason}`));
        stop();
      };
      let isReady = worker !== undefined;
      const current = (worker ??= newWorker());
      current.onerror = (event) => {
        if (isReady) {
          fail(event.message);
          return;
        }
        reject(new ReaderNotLoaded(event.message));
        stop();
      };
      current.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if (data.kind === "read") resolve(data.reading);
        else if (data.kind === "failed") fail(data.reason);
        else isReady = true;
      };
      const data = isSetKnown ? undefined : setData(set);
      const question: ReadingQuestion = { set: { id, hash }, setData: data, fileName, bytes };
      isSetKnown = true;
      current.postMessage(question, [bytes.buffer]);
    });
  return { read, stop };
}

const newWorker = (): Worker =>
  new Worker(/* webpackChunkName: "reading" */ new URL("./reading-worker.ts", import.meta.url));
