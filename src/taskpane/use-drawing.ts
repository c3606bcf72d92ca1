import { useRef, useState } from "preact/hooks";
import type { InsertOptions } from "../sheet-model/open-workbook";
import type { FollowedSituation } from "./use-situation";

export interface Drawing {
  /** Of the work done, from 0 to 1; undefined while nothing is being drawn. */
  readonly share: number | undefined;
  /** Has sheets drawn with these options; answers what the work does. */
  readonly draw: <Value>(work: (options: InsertOptions) => Promise<Value>) => Promise<Value>;
  /** Asks running work to stop; its answer is then the refusal "cancelled". */
  readonly cancel: () => void;
}

/**
 * Draws sheets, one piece of work at a time, and tells how far it is. It is done `during` the pane's
 * following, which shows what was drawn before the work counts as over.
 */
export function useDrawing(during: FollowedSituation["during"]): Drawing {
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController>(undefined);

  const draw: Drawing["draw"] = async (work) => {
    const controller = new AbortController();
    running.current = controller;
    setShare(0);
    try {
      const options = { signal: controller.signal, onProgress: setShare };
      return await during(() => work(options));
    } finally {
      setShare(undefined);
    }
  };
  const cancel = () => {
    running.current?.abort();
  };
  return { share, draw, cancel };
}
