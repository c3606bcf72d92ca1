import { useEffect, useRef, useState } from "preact/hooks";
import type { Situation } from "../actions/situation";
import { WorkbookFollower } from "../actions/workbook-follower";
import type { CriteriaSet } from "../criteria/criteria-set";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";

/** What could be read of the workbook. */
export type SeenSituation = Exclude<Situation, { readonly kind: "refused" }>;

export interface FollowedSituation {
  /** The last that could be read; undefined until the first reading. */
  readonly seen: SeenSituation | undefined;
  /** Why the latest reading failed; undefined where it did not. */
  readonly refusal: HostRefusal | undefined;
  readonly refresh: () => Promise<void>;
  /** Has work done in the workbook; what is seen follows when it is done. */
  readonly during: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/**
 * Follows the open workbook while the component is there. What was seen stays when a later reading is
 * refused, so that a cell being typed into does not empty the pane.
 */
export function useSituation(workbook: OpenWorkbook, set: CriteriaSet): FollowedSituation {
  const [seen, setSeen] = useState<SeenSituation>();
  const [refusal, setRefusal] = useState<HostRefusal>();
  const follower = useRef<WorkbookFollower>(undefined);

  useEffect(() => {
    let isFollowed = true;
    const current = new WorkbookFollower(workbook, set, (situation) => {
      if (!isFollowed) return;
      setRefusal(situation.kind === "refused" ? situation.refusal : undefined);
      if (situation.kind !== "refused") setSeen(situation);
    });
    follower.current = current;
    void current.start();
    return () => {
      isFollowed = false;
      void current.stop();
    };
  }, [workbook, set]);

  const refresh = async () => {
    await follower.current?.refresh();
  };
  const during = <Value>(work: () => Promise<Value>): Promise<Value> =>
    follower.current?.during(work) ?? work();
  return { seen, refusal, refresh, during };
}
