import type { CriteriaSet } from "../criteria/criteria-set";
import { type Result, err, ok } from "../result";
import {
  type AppraisalChange,
  type ChangePlace,
  type LogEntry,
  unloggedChanges,
} from "../scoring/appraisal-log";
import { latestSettled } from "../scoring/appraisal-record";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook, RowsToFill } from "../sheet-model/open-workbook";
import { appraisalColumns } from "../templates/sheets/appraisal-columns";
import { LOG_COUNT_ROW, entriesIn, logRows, logSheet } from "../templates/sheets/log-sheet";
import { loggedScoreRows } from "../templates/sheets/logged-scores";
import { LOG_SHEET_NAME } from "../wording/vi/compiling-sheet-names";
import type { UnitSheet } from "./read-units";

/** What goes with changes that are logged together. */
export interface ChangesSeen {
  readonly set: CriteriaSet;
  readonly at: Date;
  readonly place: ChangePlace;
  readonly who: string;
}

/** Entries for the log, and what is written with them so that they are logged once. */
export interface Logging {
  readonly entries: readonly LogEntry[];
  readonly fills: readonly RowsToFill[];
}

/** What there is to log of a unit's sheet as it was read. */
export function loggingOf(
  { sheetName, scorecard, record }: Pick<UnitSheet, "sheetName" | "scorecard" | "record">,
  seen: ChangesSeen,
): Logging {
  // A sheet from before there was a log: what it has now is what the log begins with.
  if (record.loggedByCode === undefined) {
    return { entries: [], fills: appraisalColumns(seen.set, sheetName, scorecard) };
  }
  const changes = unloggedChanges(scorecard, record, seen.set);
  const of = { unit: scorecard.unit.name, after: latestSettled(record) };
  return {
    entries: changes.map((change) => scoreEntry(change, of, seen)),
    fills: loggedScoreRows(seen.set, sheetName, changes),
  };
}

/** A unit after all that there was to log of it was written. */
export function withAllLogged(unit: UnitSheet): UnitSheet {
  if (!unit.isInForm) return unit;
  const { scorecard, record } = unit;
  const loggedByCode = new Map(
    [...scorecard.scoresByCode].map(([code, { appraised }]) => [code, appraised] as const),
  );
  return { ...unit, record: { ...record, loggedByCode } };
}

/** A changed score as the log has it. */
export const scoreEntry = (
  change: AppraisalChange,
  { unit, after }: { readonly unit: string; readonly after: LogEntry["after"] },
  { at, place, who }: Pick<ChangesSeen, "at" | "place" | "who">,
): LogEntry => ({ event: { kind: "score", unit, ...change }, after, at, place, who });

/** Several loggings as one. */
export const together = (loggings: readonly Logging[]): Logging => ({
  entries: loggings.flatMap(({ entries }) => entries),
  fills: loggings.flatMap(({ fills }) => fills),
});

/** Writes entries behind those that the log has, and all that goes with them, in one go; adds a log where there is none. */
export async function writeLogging(
  workbook: OpenWorkbook,
  { entries, fills }: Logging,
): Promise<Result<void, HostRefusal>> {
  if (entries.length === 0) return fills.length === 0 ? ok(undefined) : workbook.refill(fills);
  const logged = await entriesLogged(workbook);
  if (!logged.ok) return logged;
  return workbook.refill([...fills, logRows(entries, logged.value)]);
}

async function entriesLogged(workbook: OpenWorkbook): Promise<Result<number, HostRefusal>> {
  const span = { first: LOG_COUNT_ROW, last: LOG_COUNT_ROW };
  const read = await workbook.readRows(LOG_SHEET_NAME, [span]);
  if (read.ok) return ok(entriesIn(read.value[0]?.[0]));
  if (read.error.kind !== "sheet-gone") return read;
  const added = await workbook.add({ title: "", sheets: [logSheet()], properties: {} });
  return added.refusal === undefined ? ok(0) : err(added.refusal);
}
