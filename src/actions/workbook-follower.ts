import type { CriteriaSet } from "../criteria/criteria-set";
import type { Grid } from "../sheet-model/grid";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type {
  OpenWorkbook,
  RowSpan,
  WorkbookEdit,
  WorkbookOutline,
} from "../sheet-model/open-workbook";
import { rowsAffected } from "../templates/reading/scorecard-places";
import { COMPILED_PROPERTY } from "../templates/workbook-properties";
import { withRows, rowSpans } from "./grid-rows";
import { type ScorecardReview, reviewScorecard } from "./review-scorecard";
import type { Situation } from "./situation";

/** A score sheet as it was last read. */
interface Followed {
  readonly workbookName: string;
  readonly grid: Grid;
  readonly review: ScorecardReview;
}

/** What is to be read again: rows of the followed sheet, or whatever there is. */
type Unread = "nothing" | "everything" | ReadonlySet<number>;

/** An edit of so many rows at once is a paste: where there was no score sheet, now there may be one. */
const PASTED_ROWS = 10;

/**
 * Keeps up with the score sheet in front of the officer. An edit has only the rows read again that it
 * may have changed; what is edited while that goes on is read in one go afterwards.
 */
export class WorkbookFollower {
  readonly #workbook: OpenWorkbook;
  readonly #set: CriteriaSet;
  readonly #tell: (situation: Situation) => void;
  #followed: Followed | undefined;
  #unread: Unread = "nothing";
  #catchingUp: Promise<void> | undefined;
  #stopWatching: (() => Promise<void>) | undefined;
  #isWaiting = false;

  /** `tell` is told of each situation, the first time after `start`. */
  constructor(workbook: OpenWorkbook, set: CriteriaSet, tell: (situation: Situation) => void) {
    this.#workbook = workbook;
    this.#set = set;
    this.#tell = tell;
  }

  /** Begins to follow; where the spreadsheet program refuses, the situation says so. */
  async start(): Promise<void> {
    const watching = await this.#workbook.watch((edit) => {
      this.#unread = this.#widened(edit);
      if (!this.#isWaiting) void this.#catchUp();
    });
    if (watching.ok) {
      this.#stopWatching = watching.value;
      await this.refresh();
    } else {
      this.#tell({ kind: "refused", refusal: watching.error });
    }
  }

  /** Reads everything again. */
  async refresh(): Promise<void> {
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
    await this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  #widened(edit: WorkbookEdit): Unread {
    const followed = this.#followed;
    if (edit.kind === "sheets" || this.#unread === "everything") return "everything";
    if (followed === undefined) {
      const isPaste = edit.kind === "cells" && rowCount(edit) >= PASTED_ROWS;
      return isPaste || edit.kind === "shape" ? "everything" : this.#unread;
    }
    const { grid, review } = followed;
    if (edit.sheetName !== grid.sheetName) return this.#unread;
    if (edit.kind === "shape" || rowCount(edit) > grid.rows.length) return "everything";
    const edited = Array.from({ length: rowCount(edit) }, (_, row) => edit.range.firstRow + row);
    const affected = rowsAffected(review.places, this.#set, edited);
    const before = this.#unread === "nothing" ? [] : this.#unread;
    return affected === undefined ? "everything" : new Set([...before, ...affected]);
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
          : await this.#readRows(followed, rowSpans(unread));
      this.#tell(situation);
    }
  }

  async #readRows(followed: Followed, spans: readonly RowSpan[]): Promise<Situation> {
    const { sheetName } = followed.grid;
    const read = await this.#workbook.readRows(sheetName, spans);
    if (!read.ok) {
      // The sheet was renamed or deleted meanwhile.
      return read.error.kind === "sheet-gone" ? this.#readEverything() : refused(read.error);
    }
    const grid = withRows(followed.grid, spans, read.value);
    return this.#follow([grid], followed.workbookName) ?? this.#readEverything();
  }

  /** The sheet in front, or else the one that was followed, or else any. */
  async #readEverything(): Promise<Situation> {
    const outline = await this.#workbook.outline();
    if (!outline.ok) return refused(outline.error);
    const { workbookName, activeSheetName, properties } = outline.value;
    const active = await this.#workbook.read([activeSheetName]);
    if (!active.ok) return refused(active.error);
    const inFront = this.#follow(active.value, workbookName);
    if (inFront !== undefined) return inFront;
    if (COMPILED_PROPERTY in properties) {
      this.#followed = undefined;
      return { kind: "compiled" };
    }
    const others = await this.#workbook.read(this.#otherSheets(outline.value));
    if (!others.ok) return refused(others.error);
    const behind = this.#follow(others.value, workbookName);
    if (behind === undefined) this.#followed = undefined;
    return behind ?? { kind: "no-scorecard" };
  }

  #otherSheets({ sheetNames, activeSheetName }: WorkbookOutline): readonly string[] {
    const followed = this.#followed?.grid.sheetName;
    return followed !== undefined && sheetNames.includes(followed)
      ? [followed]
      : sheetNames.filter((name) => name !== activeSheetName);
  }

  #follow(grids: readonly Grid[], workbookName: string): Situation | undefined {
    const reviewed = reviewScorecard(grids, this.#set, workbookName);
    if (!reviewed.ok) return undefined;
    const review = reviewed.value;
    const grid = grids.find(({ sheetName }) => sheetName === review.sheetName);
    if (grid !== undefined) this.#followed = { workbookName, grid, review };
    return { kind: "scorecard", review };
  }
}

const refused = (refusal: HostRefusal): Situation => ({ kind: "refused", refusal });

const rowCount = ({ range }: WorkbookEdit & { readonly kind: "cells" }): number =>
  range.lastRow - range.firstRow + 1;
