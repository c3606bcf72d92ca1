import { useRef, useState } from "preact/hooks";
import { type ScorecardRequest, insertScorecard } from "../../actions/insert-scorecard";
import type { Result } from "../../result";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import type { FollowedSituation } from "../use-situation";

export interface Insertion {
  /** Of the work done, from 0 to 1; undefined while nothing is being inserted. */
  readonly share: number | undefined;
  /** Answers with the new sheet's name. */
  readonly insert: (request: ScorecardRequest) => Promise<Result<string, HostRefusal>>;
  /** Asks a running insertion to stop; its answer is then the refusal "cancelled". */
  readonly cancel: () => void;
}

/**
 * Inserts score sheets, one at a time, and tells how far it is. It is done `during` the pane's
 * following, which shows the new sheet before the insertion counts as over.
 */
export function useInsertion(
  workbook: OpenWorkbook,
  during: FollowedSituation["during"],
): Insertion {
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController>(undefined);

  const insert = async (request: ScorecardRequest) => {
    const controller = new AbortController();
    running.current = controller;
    setShare(0);
    try {
      const options = { signal: controller.signal, onProgress: setShare };
      return await during(() => insertScorecard(workbook, request, options));
    } finally {
      setShare(undefined);
    }
  };
  const cancel = () => {
    running.current?.abort();
  };
  return { share, insert, cancel };
}
