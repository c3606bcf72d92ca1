import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import type { RankingOutcome } from "../scoring/ranking-outcome";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, WorkbookOutline } from "../sheet-model/open-workbook";
import { bringSet } from "./bring-set";
import { compiledBy } from "../templates/recorded-set";
import { addUnits } from "./add-units";
import { redrawCompiledSheets } from "./compiled-sheets";
import { importedFindings } from "./imported-findings";
import type { ImportWork } from "./plan-import";
import type { RefusedFile, Submission } from "./read-submissions";
import { type UnitSheet, outOfFormNames, readUnits } from "./read-units";
import { takeStock } from "./take-stock";
import { updateUnits } from "./update-units";

/** So many units are written in one request at the most. */
const UNITS_A_REQUEST = 20;

/** What the units take of all the work; the compiled sheets take the rest. */
const SHARE_OF_UNITS = 0.8;

export interface ImportRequest {
  readonly set: CriteriaSet;
  readonly work: ImportWork;
  readonly refused: readonly RefusedFile[];
}

export interface ImportOptions {
  /** Stops between two requests; what was finished stays, and the compiled sheets are drawn for it. */
  readonly signal?: AbortSignal;
  /** Told of the share that is done, from 0 to 1, and of the file that comes next; of none while the compiled sheets are drawn. */
  readonly onProgress?: (share: number, next: string | undefined) => void;
  readonly together?: number;
  readonly now?: Date;
}

/** What came of an import. */
export interface ImportOutcome {
  /** Those that became sheets, and those whose sheets took them on. */
  readonly added: readonly Submission[];
  readonly updated: readonly Submission[];
  /** Those that were not reached, and why not. */
  readonly waiting: readonly Submission[];
  readonly refusal: HostRefusal | undefined;
  /** What came of the compiled sheets, which are drawn for what is in the workbook then. */
  readonly ranking: Result<RankingOutcome, HostRefusal>;
}

/**
 * Takes files' units into the open workbook: sheets that are there take on what was sent anew, new ones
 * come behind them, and the compiled sheets are drawn for all. Each unit is taken in wholly or not at all;
 * what is stopped, refused or broken off in the middle is finished by the same import done again.
 */
export async function importUnits(
  workbook: OpenWorkbook,
  { set, work, refused }: ImportRequest,
  { signal, onProgress, together = UNITS_A_REQUEST, now = new Date() }: ImportOptions = {},
): Promise<ImportOutcome> {
  const submissions = [...work.updates.map(({ submission }) => submission), ...work.additions];
  const tell = (done: number) =>
    onProgress?.(
      (SHARE_OF_UNITS * done) / Math.max(submissions.length, 1),
      submissions[done]?.file.name,
    );
  const notDone = (refusal: HostRefusal): ImportOutcome => ({
    added: [],
    updated: [],
    waiting: submissions,
    refusal,
    ranking: err(refusal),
  });

  // Whatever was entered since the work was planned counts.
  const outline = await workbook.outline();
  if (!outline.ok) return notDone(outline.error);
  const { sheetNames } = outline.value;
  const read = await unitsNow(workbook, set, outline.value, now);
  if (!read.ok) return notDone(read.error);
  const outOfForm = outOfFormNames(read.value);
  if (submissions.length > 0) {
    // Before the first of its units, so that no workbook is compiled by a set that it lacks.
    const brought = await bringSet(workbook, outline.value, set);
    if (!brought.ok) return notDone(brought.error);
  }
  tell(0);

  const writing = { set, together, signal, now };
  const updates = await updateUnits(workbook, read.value, work.updates, {
    ...writing,
    onDone: tell,
  });
  const additions =
    updates.refusal === undefined
      ? await addUnits(workbook, sheetNames, work.additions, {
          ...writing,
          onDone: (done) => tell(work.updates.length + done),
        })
      : { done: [], units: [], refusal: updates.refusal };

  const units = [...updates.units, ...additions.units];
  const written = [...updates.done, ...additions.done];
  const files = { refused, written, updated: updates.done, unchanged: work.unchanged, units };
  return {
    added: additions.done,
    updated: updates.done,
    waiting: submissions.filter((each) => !written.includes(each)),
    refusal: additions.refusal,
    ranking: await rankAll(),
  };

  async function rankAll(): Promise<ImportOutcome["ranking"]> {
    if (outOfForm.length > 0) return ok({ kind: "out-of-form", sheetNames: outOfForm });
    if (units.length === 0) return ok({ kind: "nothing-to-rank" });
    return redrawCompiledSheets(workbook, set, units, {
      findingsFrom: (former) => importedFindings(former, files),
      onProgress: (share) => onProgress?.(SHARE_OF_UNITS + (1 - SHARE_OF_UNITS) * share, undefined),
    });
  }
}

/** The units that are there, all their changes so far logged where the workbook is compiled already. */
async function unitsNow(
  workbook: OpenWorkbook,
  set: CriteriaSet,
  outline: WorkbookOutline,
  now: Date,
): Promise<Result<readonly UnitSheet[], HostRefusal>> {
  if (compiledBy(outline.properties) === undefined) return readUnits(workbook, set, outline);
  const stock = await takeStock(workbook, { now });
  return stock.ok ? ok(stock.value.units) : stock;
}
