import { useRef, useState } from "preact/hooks";
import { type ScorecardRequest, insertScorecard } from "../../actions/insert-scorecard";
import type { Result } from "../../result";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";

export interface Insertion {
  /** Of the work done, from 0 to 1; undefined while nothing is being inserted. */
  readonly share: number | undefined;
  /** Answers with the new sheet's name. */
  readonly insert: (request: ScorecardRequest) => Promise<Result<string, HostRefusal>>;
  /** Asks a running insertion to stop; its answer is then the refusal "cancelled". */
  readonly cancel: () => void;
}

/**
 * Inserts score sheets, one at a time, and tells how far it is. An insertion is over only when
 * `showInserted` is: until then the pane would still show what was there before.
 */
export function useInsertion(workbook: OpenWorkbook, showInserted: () => Promise<void>): Insertion {
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController>(undefined);

  const insert = async (request: ScorecardRequest) => {
    const controller = new AbortController();
    running.current = controller;
    setShare(0);
    try {
      const inserted = await insertScorecard(workbook, request, {
        signal: controller.signal,
        onProgress: setShare,
      });
      if (inserted.ok) await showInserted();
      return inserted;
    } finally {
      setShare(undefined);
    }
  };
  const cancel = () => {
    running.current?.abort();
  };
  return { share, insert, cancel };
}
