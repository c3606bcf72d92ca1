import { useState } from "preact/hooks";
import { BUILT_IN_SETS, isBuiltIn } from "../criteria/built-in-sets";
import type { CriteriaSet } from "../criteria/criteria-set";
import { withoutRepeated } from "../criteria/find-set";
import type { KnownSets } from "../criteria/known-sets";
import type { SetStore, StoredSets } from "./criteria-sets/set-store";

export interface OwnSets {
  /** What new scorecards can be made by: what is built in, what the user keeps, what the workbook uses. */
  readonly offered: readonly CriteriaSet[];
  readonly stored: StoredSets;
  /** Offers a set from now on; answers whether it will be in later sessions too. */
  readonly take: (set: CriteriaSet) => boolean;
  /** Offers a set no longer; a workbook that was made by it stays as it is. */
  readonly remove: (set: CriteriaSet) => void;
}

/** The criteria sets that a user can choose from. */
export function useOwnSets(known: KnownSets, store: SetStore): OwnSets {
  const [stored, setStored] = useState(() => {
    const listed = store.list();
    for (const set of listed.sets) known.add(set);
    return listed;
  });
  // Where nothing can be kept, a set is there for this session.
  const [taken, setTaken] = useState<readonly CriteriaSet[]>([]);

  return {
    offered: withoutRepeated([...BUILT_IN_SETS.values(), ...stored.sets, ...taken, known.usual]),
    stored,
    take: (set) => {
      known.add(set);
      const isKept = isBuiltIn(set) || store.save(set);
      setStored(store.list());
      setTaken([...taken, set]);
      return isKept;
    },
    remove: (set) => {
      store.remove(set);
      known.remove(set);
      setStored(store.list());
      setTaken(taken.filter(({ contentHash }) => contentHash !== set.contentHash));
    },
  };
}
