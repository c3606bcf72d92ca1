import type { CriteriaSet } from "../../criteria/criteria-set";
import { parseCriteriaSet } from "../../criteria/parse-criteria-set";
import { SET_COLUMNS, type SetMistake, type SetNote } from "../../criteria/set-mistake";
import { type Result, err, ok } from "../../result";
import { cellAddress, parseAddress } from "../../sheet-model/address";
import type { Grid } from "../../sheet-model/grid";
import { SET_SHEET_NAMES } from "../../wording/vi/set-sheet-names";
import type { CriteriaList } from "./find-list";
import { type SetSheets, findSetSheets } from "./find-set-sheets";
import { withKindsOfNames } from "./kind-of-name";
import { type ListRows, listRows } from "./list-rows";
import { nodeData, sayer } from "./node-data";
import { refuseProblems } from "./place-problems";
import type { NodeEntry } from "./node-entry";
import { readNodes } from "./read-nodes";
import { readSettings } from "./read-settings";
import { ReadingNotes } from "./reading-notes";
import { type SettingSources, settledSettings } from "./settle-settings";
import { type StatedTotal, statedTotal } from "./stated-total";
import type { SetSettings } from "./set-settings";

/** A set as it was read, and what of the workbook was taken otherwise than it stands there. */
export interface SetReading {
  readonly set: CriteriaSet;
  readonly notes: readonly SetNote[];
}

/**
 * Reads a workbook as a criteria set: our own two sheets, or a province's annex as it was published, whose
 * settings are `given` where no sheet has them.
 * Errors: all mistakes at once, in the order of sheets and cells.
 */
export function readSet(
  grids: readonly Grid[],
  given: Partial<SetSettings> = {},
): Result<SetReading, readonly SetMistake[]> {
  const found = new ReadingNotes();
  const sheets = findSetSheets(grids);
  const read = readList(sheets, found);
  const stated = sheets.settings && readSettings(sheets.settings, found);
  const set = checkedSet(read, { stated, given }, found);
  if (set === undefined || found.mistakes.length > 0) return err(sorted(found.mistakes, grids));
  return ok({ set, notes: found.notes });
}

/** What was read of a list of criteria. */
export interface ListReading {
  readonly list: CriteriaList | undefined;
  readonly entries: readonly NodeEntry[];
  readonly rows: ListRows | undefined;
  /** Undefined where a maximum that it is made of could not be read. */
  readonly total: StatedTotal | undefined;
}

/** Puts criteria and settings together, and refuses what is wrong with them; undefined where they are no set. */
export function checkedSet(
  { list, entries, total }: ListReading,
  settings: Pick<SettingSources, "stated" | "given">,
  found: ReadingNotes,
): CriteriaSet | undefined {
  const settled = settledSettings({ ...settings, list, total }, found);
  const parsed = parseCriteriaSet({ ...settled, nodes: nodeData(entries) });
  if (parsed.ok) return parsed.value;
  refuseProblems(parsed.error, entries, found);
  return undefined;
}

/** The criteria as far as they can be read; `formFromAnnex` goes on from here, too. */
export function readList({ list, others }: SetSheets, found: ReadingNotes): ListReading {
  if (list === undefined) {
    const place = { sheetName: SET_SHEET_NAMES.criteria, cell: undefined };
    found.refuse({ kind: "no-table" }, place, "nodes");
    return { list, entries: [], rows: undefined, total: undefined };
  }
  const { sheetName } = list.grid;
  for (const grid of others) {
    found.note({ kind: "other-table" }, { sheetName: grid.sheetName, cell: undefined });
  }
  const needed = list.isOurs ? SET_COLUMNS : (["name", "max"] as const);
  const missing = needed.filter((column) => !list.columns.has(column));
  for (const column of missing) {
    const cell = cellAddress(list.firstHeadingRow, 0);
    found.refuse({ kind: "no-column", column }, { sheetName, cell }, "nodes", column);
  }
  if (missing.length > 0) return { list, entries: [], rows: undefined, total: undefined };
  for (const { column, heading } of list.unreadColumns) {
    const cell = cellAddress(list.firstRow - 1, column);
    found.note({ kind: "unread-column", heading }, { sheetName, cell });
  }
  const rows = listRows(list);
  if (rows.criteria.length === 0) {
    const cell = cellAddress(list.firstRow, 0);
    found.refuse({ kind: "no-rows" }, { sheetName, cell }, "nodes");
  }
  const read = readNodes(list, rows, found);
  const entries = list.columns.has("kind") ? read : withKindsOfNames(read, found);
  placeInherited(entries, found);
  return { list, entries, rows, total: statedTotal(list, rows, entries, found) };
}

/** What a leaf has from a row above it is mended there. */
function placeInherited(entries: readonly NodeEntry[], found: ReadingNotes): void {
  for (const [index, entry] of entries.entries()) {
    for (const [what, keys] of [
      ["kind", ["kind"]],
      ["applicability", ["appliesTo", "optional"]],
    ] as const) {
      const above = sayer(entry, entries, what);
      if (above === undefined || above === entry) continue;
      for (const key of keys) {
        const place = found.placeOf(`nodes[${String(entries.indexOf(above))}].${key}`);
        if (place !== undefined) found.place(`nodes[${String(index)}].${key}`, place);
      }
    }
  }
}

/** In the order of the sheets, those that are not there last, and within them row by row. */
export function sorted(
  mistakes: readonly SetMistake[],
  grids: readonly Grid[],
): readonly SetMistake[] {
  const names = grids.map(({ sheetName }) => sheetName);
  const rank = ({ sheetName, cell }: SetMistake): readonly number[] => {
    const sheet = names.indexOf(sheetName);
    const range = cell === undefined ? undefined : parseAddress(cell);
    return [sheet === -1 ? names.length : sheet, range?.firstRow ?? -1, range?.firstColumn ?? -1];
  };
  return [...mistakes]
    .sort((a, b) => compareLists(rank(a), rank(b)))
    .map(({ detail, sheetName, cell }) => ({ detail, sheetName, cell }));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
