import { type Result, ok } from "../result";
import type { LogEntry } from "../scoring/appraisal-log";
import { latestSettled } from "../scoring/appraisal-record";
import type { CellRange } from "../sheet-model/address";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, RowSpan, WorkbookEdit } from "../sheet-model/open-workbook";
import { criterionTypings } from "../templates/read-back/read-criterion-entries";
import { NO_UNIT_SHEET_NAMES } from "../templates/sheets/compiled-sheet-names";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../templates/sheets/scorecard-layout";
import { APPRAISAL_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import { type ChangesSeen, type Logging, loggingOf, together, writeLogging } from "./appraisal-log";
import { compiledSet } from "./compiled-set";
import { rowSpans } from "./grid-rows";
import { type UnitSheet, readUnits } from "./read-units";
import { type Stock, takeStock } from "./take-stock";
import { type LeftTyping, takeTypings } from "./take-typings";

/** What the keeper has to say. */
export type Kept =
  /** What was entered while the add-in was not there. */
  | { readonly kind: "stock"; readonly stock: Stock }
  /** Something typed in `Thẩm định theo tiêu chí` stays there. */
  | { readonly kind: "left"; readonly left: readonly LeftTyping[] }
  /** It was not logged; it will be the next time. */
  | { readonly kind: "refused"; readonly refusal: HostRefusal };

export interface KeeperSurroundings {
  readonly now: () => Date;
  /** Resolves when edits have had a moment to come together. */
  readonly pause: () => Promise<void>;
  readonly tell: (kept: Kept) => void;
}

/**
 * Keeps the log of a compiled workbook while its pane is open: each appraised score that is changed is
 * entered in it, and what is typed in `Thẩm định theo tiêu chí` is written into the units' sheets. It has
 * no memory of its own: what was logged is noted beside each score, so nothing is lost or told twice
 * whenever it ends.
 */
export class AppraisalKeeper {
  readonly #workbook: OpenWorkbook;
  readonly #surroundings: KeeperSurroundings;
  /** The cells that were edited since, by sheet. */
  #edited = new Map<string, readonly CellRange[]>();
  #catchingUp: Promise<void> | undefined;
  #stopWatching: (() => Promise<void>) | undefined;
  #isWaiting = false;
  #lastWork: Promise<void> = Promise.resolve();

  constructor(workbook: OpenWorkbook, surroundings: KeeperSurroundings) {
    this.#workbook = workbook;
    this.#surroundings = surroundings;
  }

  /** Takes stock of what was entered before, and looks on from then. */
  async start(): Promise<void> {
    const { now, tell } = this.#surroundings;
    const watching = await this.#workbook.watch((edit) => {
      this.#note(edit);
    });
    if (!watching.ok) {
      tell({ kind: "refused", refusal: watching.error });
      return;
    }
    this.#stopWatching = watching.value;
    await this.during(async () => {
      const stock = await takeStock(this.#workbook, { now: now() });
      tell(
        stock.ok
          ? { kind: "stock", stock: stock.value }
          : { kind: "refused", refusal: stock.error },
      );
    });
  }

  /** Has work of our own done on the log without looking on, one piece after the other: each may log what is not logged yet. */
  during<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#lastWork.then(() => this.#doAlone(work));
    this.#lastWork = done.then(nothing, nothing);
    return done;
  }

  async #doAlone<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#isWaiting = true;
    await this.#catchingUp;
    try {
      return await work();
    } finally {
      this.#isWaiting = false;
      void this.#catchUp();
    }
  }

  /** Resolves when every edit that was told of so far is logged. */
  async settled(): Promise<void> {
    await this.#catchUp();
  }

  async stop(): Promise<void> {
    await this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  #note(edit: WorkbookEdit): void {
    // A co-author's own add-in logs what they do; without one it is found when stock is taken.
    if (edit.kind !== "cells" || edit.by !== "user") return;
    const { sheetName, range } = edit;
    const columns = sheetName === APPRAISAL_SHEET_NAME ? undefined : UNIT_COLUMNS;
    if (NO_UNIT_SHEET_NAMES.includes(sheetName) && columns !== undefined) return;
    if (columns?.every((column) => column < range.firstColumn || column > range.lastColumn)) return;
    this.#add(sheetName, [range]);
    if (!this.#isWaiting) void this.#catchUp();
  }

  #add(sheetName: string, ranges: readonly CellRange[]): void {
    this.#edited.set(sheetName, [...(this.#edited.get(sheetName) ?? []), ...ranges]);
  }

  #catchUp(): Promise<void> {
    this.#catchingUp ??= this.#logEdited().finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  async #logEdited(): Promise<void> {
    const { pause, tell } = this.#surroundings;
    while (this.#edited.size > 0 && !this.#isWaiting) {
      await pause();
      const edited = this.#edited;
      this.#edited = new Map();
      const logged = await this.#log(edited);
      if (!logged.ok && PASSING.includes(logged.error.kind)) {
        for (const [sheetName, ranges] of edited) this.#add(sheetName, ranges);
        continue;
      }
      if (!logged.ok) {
        // Typed scores stay where they are, and are found again with the next edit or the next start.
        tell({ kind: "refused", refusal: logged.error });
        return;
      }
      if (logged.value.length > 0) tell({ kind: "left", left: logged.value });
    }
  }

  /** Answers with what was typed in `Thẩm định theo tiêu chí` and stays there. */
  async #log(
    edited: ReadonlyMap<string, readonly CellRange[]>,
  ): Promise<Result<readonly LeftTyping[], HostRefusal>> {
    const outline = await this.#workbook.outline();
    if (!outline.ok) return outline;
    const found = await compiledSet(this.#workbook, outline.value);
    if (!found.ok) return found;
    const set = found.value;
    if (set === undefined) return ok([]);
    const at = this.#surroundings.now();

    const ofUnits = new Map(edited);
    ofUnits.delete(APPRAISAL_SHEET_NAME);
    const logged = await this.#logUnits(ofUnits, { set, at, place: "unit-sheet", who: "" });
    if (!logged.ok) return logged;
    const typed = edited.get(APPRAISAL_SHEET_NAME);
    if (typed === undefined) return ok([]);
    return this.#takeTyped(typed, { set, at, place: "criterion-sheet", who: "" });
  }

  async #logUnits(
    edited: ReadonlyMap<string, readonly CellRange[]>,
    seen: ChangesSeen,
  ): Promise<Result<void, HostRefusal>> {
    const units = await readUnits(this.#workbook, seen.set, { sheetNames: [...edited.keys()] });
    if (!units.ok) return units;
    const loggings = units.value
      .filter(({ isInForm }) => isInForm)
      .map((unit) => {
        const scores = loggingOf(unit, seen);
        return withReasons(scores, unit, edited.get(unit.sheetName) ?? [], seen);
      });
    return writeLogging(this.#workbook, together(loggings));
  }

  async #takeTyped(
    ranges: readonly CellRange[],
    seen: ChangesSeen,
  ): Promise<Result<readonly LeftTyping[], HostRefusal>> {
    const spans = rowSpans(ranges.flatMap(rowsIn));
    const read = await this.#workbook.readRows(APPRAISAL_SHEET_NAME, spans);
    if (!read.ok) return read;
    const typings = spans.flatMap((span: RowSpan, index) =>
      criterionTypings(read.value[index] ?? [], seen.set, span.first),
    );
    if (typings.length === 0) return ok([]);
    const sheetNames = [...new Set(typings.map(({ sheetName }) => sheetName))];
    const units = await readUnits(this.#workbook, seen.set, { sheetNames });
    if (!units.ok) return units;
    const { logging, left } = takeTypings(typings, units.value, { ...seen, isLatest: true });
    const written = await writeLogging(this.#workbook, logging);
    return written.ok ? ok(left) : written;
  }
}

const nothing = (): void => undefined;

/** Somebody is typing on, or Excel is at something else: read again a moment later, it will do. */
const PASSING: readonly HostRefusal["kind"][] = [
  "editing-cell",
  "cell-changed",
  "busy",
  "conflict",
];

/** Of a unit's sheet, those in which what is logged is entered. */
const UNIT_COLUMNS = [SCORECARD_COLUMNS.appraised, SCORECARD_COLUMNS.remark];

/** Beside scores that were changed, remarks that were written to scores which the log knows already. */
function withReasons(
  logging: Logging,
  { scorecard, record }: UnitSheet,
  edited: readonly CellRange[],
  { set, at, place, who }: ChangesSeen,
): Logging {
  const rows = new Set(edited.filter(holdsRemarks).flatMap(rowsIn));
  const layout = new ScorecardLayout(set);
  const changed = new Set(
    logging.entries.flatMap(({ event }) => (event.kind === "score" ? event.leaf : [])),
  );
  const reasons = set.leaves.flatMap((leaf): LogEntry[] => {
    const reason = (scorecard.remarksByCode.get(leaf.code) ?? "").trim();
    const isAppraised = scorecard.scoresByCode.get(leaf.code)?.appraised.kind !== "unscored";
    if (!rows.has(layout.rowOf(leaf)) || changed.has(leaf) || reason === "" || !isAppraised) {
      return [];
    }
    const event = { kind: "reason", unit: scorecard.unit.name, leaf, reason } as const;
    return [{ event, at, after: latestSettled(record), place, who }];
  });
  return { ...logging, entries: [...logging.entries, ...reasons] };
}

const holdsRemarks = ({ firstColumn, lastColumn }: CellRange): boolean =>
  firstColumn <= SCORECARD_COLUMNS.remark && SCORECARD_COLUMNS.remark <= lastColumn;

/** No sheet in which scores are entered has more rows; whole columns may be edited. */
const MOST_ROWS = 30_000;

const rowsIn = ({ firstRow, lastRow }: CellRange): number[] =>
  Array.from(
    { length: Math.max(0, Math.min(lastRow + 1, MOST_ROWS) - firstRow) },
    (_, index) => firstRow + index,
  );
