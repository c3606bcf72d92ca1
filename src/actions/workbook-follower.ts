import type { CriteriaSet } from "../criteria/criteria-set";
import { KNOWN_SETS } from "../criteria/known-sets";
import { type Result, ok } from "../result";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type {
  HostResult,
  OpenWorkbook,
  RowSpan,
  WorkbookOutline,
} from "../sheet-model/open-workbook";
import { hasCompanionName } from "../templates/reading/companions";
import { compiledBy } from "../templates/recorded-set";
import { NO_UNIT_SHEET_NAMES, RANKING_SHEET_NAME } from "../templates/sheets/compiled-sheet-names";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";
import { ASSIGNMENTS_TEXTS } from "../wording/vi/sheet-texts";
import { compiledSituation } from "./compiled-situation";
import { withRows, rowSpans } from "./grid-rows";
import { listedOtherwise } from "./list-evidence";
import { setInOpen, setOfSheets } from "./recorded-sets";
import { type ScorecardReview, reviewScorecard } from "./review-scorecard";
import type { Situation } from "./situation";
import { type FollowedSheets, type Unread, type UnreadParts, unreadAfter } from "./unread";

/** What is followed, as it was last read. */
interface Followed extends FollowedSheets {
  readonly outline: WorkbookOutline;
}

/**
 * Keeps up with the score sheet in front of the officer. An edit has only the rows read again that it
 * may have changed; what is edited while that goes on is read in one go afterwards.
 */
export class WorkbookFollower {
  readonly #workbook: OpenWorkbook;
  /** By which a sheet is read that does not say its own set. */
  readonly #chosen: CriteriaSet;
  /** That of what is followed. */
  #set: CriteriaSet;
  readonly #tell: (situation: Situation) => void;
  #followed: Followed | undefined;
  /** Criteria whose documents were listed otherwise since the form was in front. */
  readonly #unfitted = new Set<string>();
  #unread: Unread = "nothing";
  #catchingUp: Promise<void> | undefined;
  #stopWatching: (() => Promise<void>) | undefined;
  #isWaiting = false;
  /** For good: whoever goes on following makes another follower. */
  #isStopped = false;

  /** `tell` is told of each situation, the first time after `start`. */
  constructor(workbook: OpenWorkbook, set: CriteriaSet, tell: (situation: Situation) => void) {
    this.#workbook = workbook;
    this.#chosen = set;
    this.#set = set;
    this.#tell = tell;
  }

  /** Begins to follow, unless it was stopped; where the spreadsheet program refuses, the situation says so. */
  async start(): Promise<void> {
    const watching = await this.#workbook.watch((edit) => {
      this.#unread = unreadAfter(edit, this.#unread, this.#followed);
      if (!this.#isWaiting) void this.#catchUp();
    });
    if (!watching.ok) {
      this.#tell({ kind: "refused", refusal: watching.error });
      return;
    }
    // Meanwhile it may have been stopped, or begun by a refresh.
    if (this.#isStopped || this.#stopWatching !== undefined) await watching.value();
    else this.#stopWatching = watching.value;
    await this.refresh();
  }

  /** Reads everything again, unless it was stopped. */
  async refresh(): Promise<void> {
    if (this.#isStopped) return;
    if (this.#stopWatching === undefined) return this.start();
    this.#unread = "everything";
    await this.#catchUp();
  }

  /** Has work of our own done without following its every step, and reads everything after it. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#isWaiting = true;
    try {
      return await work();
    } finally {
      this.#isWaiting = false;
      await this.refresh();
    }
  }

  /** Resolves when every edit that was told of so far has been read. */
  async refreshed(): Promise<void> {
    await this.#catchingUp;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** One reading at a time; whoever calls waits until nothing is left to read. */
  #catchUp(): Promise<void> {
    this.#catchingUp ??= this.#readUnread().finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  async #readUnread(): Promise<void> {
    while (this.#unread !== "nothing") {
      const unread = this.#unread;
      this.#unread = "nothing";
      const followed = this.#followed;
      const situation =
        unread === "everything" || followed === undefined
          ? await this.#readEverything()
          : await this.#readParts(followed, unread);
      this.#tell(situation);
    }
  }

  async #readParts(followed: Followed, { rows, companions }: UnreadParts): Promise<Situation> {
    const read = await this.#partsRead(followed, rowSpans(rows), [...companions]);
    if (!read.ok) {
      // A sheet was renamed or deleted meanwhile.
      return read.error.kind === "sheet-gone" ? this.#readEverything() : refused(read.error);
    }
    return this.#follow(read.value, followed.outline) ?? this.#readEverything();
  }

  /** The grids of what is followed, with these rows and companions as they are now. */
  async #partsRead(
    { grid, companions }: Followed,
    spans: readonly RowSpan[],
    unread: readonly string[],
  ): Promise<Result<readonly Grid[], HostRefusal>> {
    const rows = spans.length === 0 ? ok([]) : await this.#workbook.readRows(grid.sheetName, spans);
    if (!rows.ok) return rows;
    const lists = await this.#readSome(unread);
    if (!lists.ok) return lists;
    const known = companions.filter(({ sheetName }) => !unread.includes(sheetName));
    return ok([withRows(grid, spans, rows.value), ...known, ...lists.value]);
  }

  /** The sheet in front, or else the one that was followed, or else any. */
  async #readEverything(): Promise<Situation> {
    const outline = await this.#workbook.outline();
    if (!outline.ok) return refused(outline.error);
    const { activeSheetName, properties } = outline.value;
    // Of a compiled workbook's own sheets the long table has thousands of rows.
    const isCompiledSheet =
      COMPILED_PROPERTY in properties && NO_UNIT_SHEET_NAMES.includes(activeSheetName);
    const active = await this.#readSome(isCompiledSheet ? [] : [activeSheetName]);
    if (!active.ok) return refused(active.error);
    const own = await this.#readSetOf(active.value, outline.value);
    if (!own.ok) return refused(own.error);
    if (reviewScorecard(active.value, this.#set, outline.value).ok) {
      const lists = await this.#readSome(this.#companionNames(outline.value));
      if (!lists.ok) return refused(lists.error);
      const inFront = this.#follow([...active.value, ...lists.value], outline.value);
      if (inFront !== undefined) {
        await this.#fitListed();
        return inFront;
      }
    }
    if (COMPILED_PROPERTY in properties) {
      this.#followed = undefined;
      const ranking = await this.#readSome(
        outline.value.sheetNames.filter((name) => name === RANKING_SHEET_NAME),
      );
      if (!ranking.ok) return refused(ranking.error);
      return compiledSituation(this.#set, ranking.value[0]);
    }
    const others = await this.#readSome(this.#otherSheets(outline.value));
    if (!others.ok) return refused(others.error);
    const grids = [...others.value, ...active.value];
    const theirs = await this.#readSetOf([...active.value, ...others.value], outline.value);
    if (!theirs.ok) return refused(theirs.error);
    const behind = this.#follow(this.#aroundActive(grids, outline.value), outline.value);
    if (behind !== undefined) return behind;
    this.#followed = undefined;
    return theirs.value === undefined ? { kind: "no-scorecard" } : refused(theirs.value);
  }

  /**
   * Finds the set by which sheets are read: that of the compiled workbook, or that which the first of them
   * says is its own. A sheet of a set that nobody has is read by the chosen one, which is told as a finding;
   * the answer is then why its own is not to be had, for where the chosen one does not fit it either.
   */
  async #readSetOf(
    grids: readonly Grid[],
    outline: WorkbookOutline,
  ): HostResult<HostRefusal | undefined> {
    const wanted = compiledBy(outline.properties) ?? setOfSheets(grids);
    const found = wanted && (await setInOpen(this.#workbook, outline, wanted));
    const isMissing = found?.ok === false && found.error.kind === "set-not-found";
    if (found?.ok === false && !(isMissing && compiledBy(outline.properties) === undefined)) {
      return found;
    }
    this.#set = found?.ok === true ? found.value : this.#chosen;
    if (found?.ok === true) KNOWN_SETS.usual = found.value;
    return ok(found?.ok === false ? found.error : undefined);
  }

  async #readSome(sheetNames: readonly string[]): Promise<Result<readonly Grid[], HostRefusal>> {
    return sheetNames.length === 0 ? ok([]) : this.#workbook.read(sheetNames);
  }

  /** The sheets but the one in front that may go with a scorecard. */
  #companionNames({ sheetNames, activeSheetName, properties }: WorkbookOutline): readonly string[] {
    const known = this.#followed?.companions.map(({ sheetName }) => sheetName) ?? [];
    // In a compiled workbook it says who appraises all units, and is no unit's.
    const isLevels = (name: string) =>
      COMPILED_PROPERTY in properties && name === ASSIGNMENTS_TEXTS.sheetName;
    return sheetNames.filter(
      (name) =>
        name !== activeSheetName &&
        !isLevels(name) &&
        (hasCompanionName(name) || known.includes(name)),
    );
  }

  /** What to read where the sheet in front is no scorecard. */
  #otherSheets(outline: WorkbookOutline): readonly string[] {
    const { sheetNames, activeSheetName } = outline;
    const followed = this.#followed?.grid.sheetName;
    const isFollowedThere = followed !== undefined && sheetNames.includes(followed);
    return isFollowedThere && !this.#isOfAnother(activeSheetName)
      ? [followed, ...this.#companionNames(outline)]
      : sheetNames.filter((name) => name !== activeSheetName);
  }

  /** Whether a sheet may go with another scorecard than the one that is followed. */
  #isOfAnother(sheetName: string): boolean {
    const companions = this.#followed?.companions ?? [];
    return hasCompanionName(sheetName) && companions.every((own) => own.sheetName !== sheetName);
  }

  /** Of the sheets with several scorecards, the one that the list in front goes with and all lists. */
  #aroundActive(grids: readonly Grid[], outline: WorkbookOutline): readonly Grid[] {
    const { activeSheetName } = outline;
    if (!this.#isOfAnother(activeSheetName)) return grids;
    const lists = grids.filter(({ sheetName }) => hasCompanionName(sheetName));
    const ofList = grids
      .filter((grid) => !lists.includes(grid))
      .map((grid) => [grid, ...lists])
      .find((candidates) => {
        const reviewed = reviewScorecard(candidates, this.#set, outline);
        return reviewed.ok && companionsOf(reviewed.value).includes(activeSheetName);
      });
    return ofList ?? grids;
  }

  /**
   * Makes the form's rows as high as the documents listed in them, now that it is seen: Excel fits no
   * row to what a formula shows. Where it refuses, the next time the form comes to the front will do.
   */
  async #fitListed(): Promise<void> {
    const followed = this.#followed;
    if (followed === undefined || this.#unfitted.size === 0) return;
    const { rowsByCode } = followed.review.places;
    const spans = rowSpans([...this.#unfitted].flatMap((code) => rowsByCode.get(code) ?? []));
    const fitted = await this.#workbook.fitRows(followed.grid.sheetName, spans);
    if (fitted.ok) this.#unfitted.clear();
  }

  #follow(grids: readonly Grid[], outline: WorkbookOutline): Situation | undefined {
    const set = this.#set;
    const reviewed = reviewScorecard(grids, set, outline);
    if (!reviewed.ok) return undefined;
    const review = reviewed.value;
    const names = companionsOf(review);
    const grid = grids.find(({ sheetName }) => sheetName === review.sheetName);
    const companions = grids.filter(({ sheetName }) => names.includes(sheetName));
    const before = this.#followed?.review;
    if (before?.sheetName !== review.sheetName) this.#unfitted.clear();
    else for (const code of listedOtherwise(before, review)) this.#unfitted.add(code);
    if (grid !== undefined) this.#followed = { set, outline, grid, companions, review };
    return { kind: "scorecard", review };
  }
}

const refused = (refusal: HostRefusal): Situation => ({ kind: "refused", refusal });

const companionsOf = ({ companions }: ScorecardReview): readonly (string | undefined)[] => [
  companions.documents,
  companions.assignments,
];
