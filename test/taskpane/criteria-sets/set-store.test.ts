import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { exampleSet } from "../../../src/criteria/example-set";
import { browserSetStore } from "../../../src/taskpane/criteria-sets/set-store";

/** As browsers do it: what is kept is the object's own properties. */
function memoryStorage(kept: Readonly<Record<string, string>> = {}): Storage {
  const storage = Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      Reflect.deleteProperty(this, key);
    },
  }) as Storage;
  return Object.assign(storage, kept);
}

const storeIn = (storage: Storage, partition = "") => browserSetStore(() => storage, partition);
const hashes = (sets: readonly CriteriaSet[]) => sets.map(({ contentHash }) => contentHash);

test("a kept set is there in the next session as it was, until it is removed", () => {
  const storage = memoryStorage();
  expect(storeIn(storage).save(exampleSet())).toBe(true);
  expect(storeIn(storage).save(exampleSet())).toBe(true);
  expect(hashes(storeIn(storage).list().sets)).toEqual([exampleSet().contentHash]);
  storeIn(storage).remove(exampleSet());
  expect(storeIn(storage).list()).toEqual({ sets: [], unreadable: 0 });
});

test("sets of one id and different content are both kept", () => {
  const store = storeIn(memoryStorage());
  const other = { ...exampleSet(), title: "Another", contentHash: "0123456789abcdef" };
  store.save(exampleSet());
  store.save(other);
  expect(store.list().sets).toHaveLength(2);
});

test("users whom Office tells apart do not see each other's sets", () => {
  const storage = memoryStorage();
  storeIn(storage, "first").save(exampleSet());
  expect(storeIn(storage, "second").list().sets).toEqual([]);
  expect(storeIn(storage, "first").list().sets).toHaveLength(1);
});

test.each(["", "{", "null", '{"id":"x"}', '{"id":"x","__proto__":{}}'])(
  "what is no set is told of and left aside: %s",
  (kept) => {
    const storage = memoryStorage({ "cchc.criteria-set.1": kept, "other.key": "1" });
    storeIn(storage).save(defaultCriteriaSet());
    const { sets, unreadable } = storeIn(storage).list();
    expect(hashes(sets)).toEqual([defaultCriteriaSet().contentHash]);
    expect(unreadable).toBe(1);
  },
);

test.each(["SecurityError", "QuotaExceededError"])(
  "%s: nothing is kept, nothing breaks",
  (name) => {
    const store = browserSetStore(() => {
      throw new DOMException("refused", name);
    }, "");
    expect(store.save(exampleSet())).toBe(false);
    store.remove(exampleSet());
    expect(store.list()).toEqual({ sets: [], unreadable: 0 });
  },
);
