import { BUILT_IN_SETS, defaultCriteriaSet } from "./built-in-sets";
import type { CriteriaSet } from "./criteria-set";

/** A set as a sheet or a workbook refers to it. */
export interface SetReference {
  readonly id: string;
  /** Undefined where it was not recorded yet: before sets of one id could differ. */
  readonly hash: string | undefined;
  /** ISO; of the decision, which tells amendments apart where no hash was recorded. */
  readonly date?: string | undefined;
}

/** Whether a reference means this very set, and not another of its id. */
export const refersTo = ({ id, hash, date }: SetReference, set: CriteriaSet): boolean =>
  id === set.id &&
  (hash === undefined
    ? date === undefined || date === set.decision.date
    : hash === set.contentHash);

/**
 * The sets that have been met so far: those that are built in, those that its user keeps, and those that
 * came with workbooks. Sets never change, so that whoever has met one need not read it again.
 */
export class KnownSets {
  readonly #setsByHash = new Map<string, CriteriaSet>();
  #usual: CriteriaSet | undefined;

  constructor(sets: Iterable<CriteriaSet>) {
    for (const set of sets) this.add(set);
  }

  add(set: CriteriaSet): void {
    this.#setsByHash.set(set.contentHash, set);
  }

  /** Forgets a set, unless it is the usual one; a workbook that was made by it brings it along. */
  remove({ contentHash }: CriteriaSet): void {
    if (this.usual.contentHash !== contentHash) this.#setsByHash.delete(contentHash);
  }

  /** Without a hash the first that was met under the id, which is the built-in one where there is one. */
  find(reference: SetReference): CriteriaSet | undefined {
    return this.all().find((set) => refersTo(reference, set));
  }

  /** In the order in which they were met. */
  all(): readonly CriteriaSet[] {
    return [...this.#setsByHash.values()];
  }

  /** The set that is meant where none is named: that of the open workbook, once that has been told. */
  get usual(): CriteriaSet {
    return this.#usual ?? defaultCriteriaSet();
  }

  set usual(set: CriteriaSet) {
    this.add(set);
    this.#usual = set;
  }
}

/** Those of this page or program. */
export const KNOWN_SETS = new KnownSets(BUILT_IN_SETS.values());
