import { BUILT_IN_SETS } from "./built-in-sets";
import type { CriteriaSet } from "./criteria-set";

/** A set as a workbook refers to it. */
export interface SetReference {
  readonly id: string;
  /** Undefined where it was not recorded yet: before sets of one id could differ. */
  readonly hash: string | undefined;
}

/**
 * The sets that have been met so far: those that are built in, those that its user keeps, and those that
 * came with workbooks. Sets never change, so that whoever has met one need not read it again.
 */
export class KnownSets {
  readonly #setsByHash = new Map<string, CriteriaSet>();

  constructor(sets: Iterable<CriteriaSet>) {
    for (const set of sets) this.add(set);
  }

  add(set: CriteriaSet): void {
    this.#setsByHash.set(set.contentHash, set);
  }

  /** Without a hash the first that was met under the id, which is the built-in one where there is one. */
  find({ id, hash }: SetReference): CriteriaSet | undefined {
    const ofId = this.all().filter((set) => set.id === id);
    return hash === undefined ? ofId[0] : ofId.find(({ contentHash }) => contentHash === hash);
  }

  /** In the order in which they were met. */
  all(): readonly CriteriaSet[] {
    return [...this.#setsByHash.values()];
  }
}

/** Those of this page or program. */
export const KNOWN_SETS = new KnownSets(BUILT_IN_SETS.values());
