import type { CriteriaSet } from "../../criteria/criteria-set";
import { parseCriteriaSet } from "../../criteria/parse-criteria-set";
import { setData } from "../../criteria/set-data";

/** The sets that a user keeps for later sessions and other workbooks. */
export interface StoredSets {
  readonly sets: readonly CriteriaSet[];
  /** How many more are kept that are no criteria sets any longer. */
  readonly unreadable: number;
}

/** Where a user's own sets are kept; a workbook that was made by one carries it along anyway. */
export interface SetStore {
  readonly list: () => StoredSets;
  /** Whether the set is kept now. */
  readonly save: (set: CriteriaSet) => boolean;
  readonly remove: (set: CriteriaSet) => void;
}

const PREFIX = "cchc.criteria-set.";

/**
 * Keeps sets in a browser's storage. `partition` is what Office tells pages of one browser apart by;
 * `openStorage` may throw, as browsers do that allow none. What is kept there may have been written by
 * another version, or by anybody: it is read as strictly as a file.
 */
export function browserSetStore(openStorage: () => Storage, partition: string): SetStore {
  const prefix = `${partition}${PREFIX}`;
  const keyOf = ({ contentHash }: CriteriaSet) => prefix + contentHash;

  return {
    list: () =>
      inStorage(openStorage, { sets: [], unreadable: 0 }, (storage) => {
        const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
        const parsed = keys.sort().map((key) => parsedSet(storage.getItem(key) ?? ""));
        const sets = parsed.flatMap((set) => (set === undefined ? [] : [set]));
        return { sets, unreadable: parsed.length - sets.length };
      }),
    save: (set) =>
      inStorage(openStorage, false, (storage) => {
        storage.setItem(keyOf(set), JSON.stringify(setData(set)));
        return true;
      }),
    remove: (set) => {
      inStorage(openStorage, undefined, (storage) => {
        storage.removeItem(keyOf(set));
      });
    },
  };
}

/** Browsers throw where storing is forbidden or the storage is full, and not all of them the same. */
function inStorage<Value>(
  openStorage: () => Storage,
  otherwise: Value,
  work: (storage: Storage) => Value,
): Value {
  try {
    return work(openStorage());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return otherwise;
  }
}

function parsedSet(text: string): CriteriaSet | undefined {
  try {
    const parsed = parseCriteriaSet(JSON.parse(text));
    return parsed.ok ? parsed.value : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
