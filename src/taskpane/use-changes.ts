import { useRef, useState } from "preact/hooks";
import type { Result } from "../result";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { Undo } from "../sheet-model/open-workbook";
import type { ShowMessage } from "./pane-requests";
import { useWording } from "./pane-wording";
import type { FollowedSituation } from "./use-situation";

export interface Changes {
  /** A change is being made or undone; until that is over no other is begun. */
  readonly isWorking: boolean;
  /** Makes a change and says that it is `done`, with a button that undoes it; answers whether it was made. */
  readonly make: (
    change: () => Promise<Result<Undo, HostRefusal>>,
    done: string,
  ) => Promise<boolean>;
  /** Makes a change that has no way back and tells of itself; undefined where another is being made. */
  readonly once: <Value>(change: () => Promise<Value>) => Promise<Value | undefined>;
}

/** Changes what officers entered, one change at a time, and tells of each with the way back. */
export function useChanges(during: FollowedSituation["during"], onMessage: ShowMessage): Changes {
  const { texts, describeHostRefusal } = useWording();
  const [isWorking, setWorking] = useState(false);
  // The button of a message calls what was rendered with it: it must see what is so now.
  const isBusy = useRef(false);

  const once: Changes["once"] = async (change) => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setWorking(true);
    try {
      return await during(change);
    } finally {
      isBusy.current = false;
      setWorking(false);
    }
  };

  const undo = async (takeBack: Undo): Promise<void> => {
    const undone = await once(takeBack);
    if (undone === undefined) return;
    onMessage(
      undone.ok
        ? { kind: "success", text: texts.undone }
        : // What was in the way may be gone at the next try: the way back stays.
          { kind: "error", text: describeHostRefusal(undone.error), action: undoing(takeBack) },
    );
  };
  const undoing = (takeBack: Undo) => ({ label: texts.undo, run: () => void undo(takeBack) });

  const make: Changes["make"] = async (change, done) => {
    const made = await once(change);
    if (made === undefined) return false;
    onMessage(
      made.ok
        ? { kind: "success", text: done, action: undoing(made.value) }
        : { kind: "error", text: describeHostRefusal(made.error) },
    );
    return made.ok;
  };
  return { isWorking, make, once };
}
