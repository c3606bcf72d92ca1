import { pointsToNumber } from "../../criteria/points";
import {
  SET_SETTINGS,
  SET_TABLES,
  type SetField,
  type SetMistakeDetail,
  type SetPlace,
  type SetSetting,
} from "../../criteria/set-mistake";
import type { Result } from "../../result";
import { cellAddress } from "../../sheet-model/address";
import type { CellContent } from "../../sheet-model/cell-content";
import type { Grid } from "../../sheet-model/grid";
import { shortened } from "../../wording/cut-short";
import { SHARED_RANK_TERM } from "../../wording/vi/set-terms";
import { isBlank, shownNumber } from "../reading/cell-text";
import { dayOfCell } from "../reading/day-of-cell";
import { foldText } from "../reading/fold-text";
import { writtenCodes } from "../reading/written-code";
import { isNamed } from "./find-list";
import type { ReadingNotes } from "./reading-notes";
import { plainText, readNumber, readText } from "./set-cells";
import { type TableCells, settingRows } from "./setting-rows";
import type { SetSettings } from "./set-settings";
import { indexUnitOf, notApplicableRuleOf, unitKindsOf } from "./set-words";

/** A row of a table of settings; what is undefined was refused. */
export interface BandEntry {
  readonly name: string | undefined;
  readonly from: number | undefined;
  readonly below: number | undefined;
}
export interface GroupEntry {
  readonly name: string | undefined;
  readonly kinds: readonly string[] | undefined;
}

/** What a sheet of settings says, as far as it could be read. */
export interface StatedSettings extends Partial<Omit<SetSettings, "bands" | "rankingGroups">> {
  readonly bands?: readonly BandEntry[];
  readonly rankingGroups?: readonly GroupEntry[];
}

/** Where a setting stands in a set's data. */
export const SETTING_PATHS: Readonly<Record<SetSetting, string>> = {
  id: "id",
  title: "title",
  number: "decision.number",
  date: "decision.date",
  issuer: "decision.issuer",
  total: "total",
  indexUnit: "indexUnit",
  cap: "cap",
  notApplicable: "notApplicable",
  tieRule: "tieRule",
};

/** Those that may be left empty: without them there is no limit, no rule, and an id that is made. */
export const MAY_BE_EMPTY: ReadonlySet<SetSetting> = new Set<SetSetting>([
  "id",
  "cap",
  "notApplicable",
]);

/** The sheet of a set's settings: the one named for it, else one with at least three of its labels; a hidden one last. */
export const findSettings = (grids: readonly Grid[]): Grid | undefined =>
  settingsAmong(grids.filter(({ hidden }) => !hidden)) ??
  settingsAmong(grids.filter(({ hidden }) => hidden));

const settingsAmong = (grids: readonly Grid[]): Grid | undefined =>
  grids.find((grid) => isNamed(grid, "settings")) ??
  grids.find((grid) => settingRows(grid).settings.length >= 3);

/** Reads the sheet; each setting that it lacks is refused, since none may be lost with its row. */
export function readSettings(grid: Grid, found: ReadingNotes): StatedSettings {
  const rows = settingRows(grid);
  const { sheetName } = grid;
  const at = (row: number, column: number): SetPlace => ({
    sheetName,
    cell: cellAddress(row, column),
  });
  const settings: Record<string, unknown> = {};
  const firstCells = new Map<SetSetting, string>();
  for (const { setting, row, labelColumn, valueColumn, value } of rows.settings) {
    const firstCell = firstCells.get(setting);
    if (firstCell !== undefined) {
      found.refuse({ kind: "repeated-setting", setting, firstCell }, at(row, labelColumn));
      continue;
    }
    firstCells.set(setting, cellAddress(row, labelColumn));
    const place = at(row, valueColumn);
    found.place(SETTING_PATHS[setting], place);
    if (isBlank(value)) {
      if (MAY_BE_EMPTY.has(setting)) settings[setting] = undefined;
      else
        found.refuse({ kind: "missing-setting", setting }, place, SETTING_PATHS[setting], setting);
      continue;
    }
    const read = settingValue(setting, value);
    if (read.ok) settings[setting] = read.value;
    else found.refuse(read.error, place, SETTING_PATHS[setting], setting);
  }
  for (const setting of SET_SETTINGS) {
    if (firstCells.has(setting)) continue;
    const place = { sheetName, cell: undefined };
    found.refuse({ kind: "missing-setting", setting }, place, SETTING_PATHS[setting], setting);
  }
  // What stands beneath a table's headings is no setting where these are missing alone.
  const unknown = rows.tableCells.size === SET_TABLES.length ? rows.unknown : [];
  for (const { row, labelColumn, shown } of unknown) {
    found.refuse({ kind: "unknown-setting", shown: shortened(shown) }, at(row, labelColumn));
  }
  for (const { table, row, column, firstCell } of rows.repeatedTables) {
    found.refuse({ kind: "repeated-setting", setting: table, firstCell }, at(row, column));
  }
  for (const table of SET_TABLES) {
    const cell = rows.tableCells.get(table);
    found.place(table, { sheetName, cell });
    if (cell !== undefined && (table !== "bands" || rows.bands.length > 0)) continue;
    found.refuse({ kind: "missing-setting", setting: table }, { sheetName, cell }, table);
  }
  const take = new EntryTaker(sheetName, found);
  return {
    ...(settings as Partial<SetSettings>),
    bands: rows.bands.map((entry, place) => take.band(entry, place)),
    rankingGroups: rows.groups.map((entry, place) => take.group(entry, place)),
  };
}

/** Takes the rows of the tables in. */
class EntryTaker {
  readonly #sheetName: string;
  readonly #found: ReadingNotes;

  constructor(sheetName: string, found: ReadingNotes) {
    this.#sheetName = sheetName;
    this.#found = found;
  }

  band(cells: TableCells<"band" | "from" | "below">, index: number): BandEntry {
    const path = `bands[${String(index)}]`;
    this.#found.place(path, this.#place(cells.band));
    const from = this.#value(cells, "from", `${path}.from`, (cell) =>
      readNumber(cell, "from", "nothing"),
    );
    const below = this.#value(
      cells,
      "below",
      `${path}.below`,
      (cell) => readNumber(cell, "below", "nothing"),
      true,
    );
    return {
      name: this.#value(cells, "band", `${path}.name`, (cell) => readText(cell, "band")),
      from: from === undefined ? undefined : pointsToNumber(from),
      below: below === undefined ? undefined : pointsToNumber(below),
    };
  }

  group(cells: TableCells<"group" | "groupKinds">, index: number): GroupEntry {
    const path = `rankingGroups[${String(index)}]`;
    this.#found.place(path, this.#place(cells.group));
    return {
      name: this.#value(cells, "group", `${path}.name`, (cell) => readText(cell, "group")),
      kinds: this.#value(cells, "groupKinds", `${path}.kinds`, (cell) =>
        wordRead(cell, "groupKinds", unitKindsOf),
      ),
    };
  }

  #value<Column extends SetField, Value>(
    cells: TableCells<Column>,
    column: Column,
    path: string,
    read: (cell: CellContent) => Result<Value, SetMistakeDetail>,
    mayBeEmpty = false,
  ): Value | undefined {
    const { content } = cells[column];
    const place = this.#place(cells[column]);
    this.#found.place(path, place);
    if (isBlank(content)) {
      if (!mayBeEmpty) {
        this.#found.refuse({ kind: "missing-entry", field: column }, place, path, column);
      }
      return undefined;
    }
    const value = read(content);
    if (value.ok) return value.value;
    this.#found.refuse(value.error, place, path, column);
    return undefined;
  }

  #place({ row, column }: { readonly row: number; readonly column: number }): SetPlace {
    return { sheetName: this.#sheetName, cell: cellAddress(row, column) };
  }
}

function settingValue(setting: SetSetting, cell: CellContent): Result<unknown, SetMistakeDetail> {
  switch (setting) {
    case "id":
    case "title":
    case "number":
    case "issuer":
      return readText(cell, setting);
    case "date": {
      const day = dayOfCell(cell);
      return day === undefined
        ? { ok: false, error: { kind: "unreadable-date", shown: shortened(shownNumber(cell)) } }
        : { ok: true, value: day };
    }
    case "total":
    case "cap": {
      const read = readNumber(cell, setting, "nothing");
      return read.ok && read.value !== undefined
        ? { ok: true, value: pointsToNumber(read.value) }
        : read;
    }
    case "indexUnit":
      return wordRead(cell, setting, indexUnitOf);
    case "notApplicable":
      return wordRead(cell, setting, notApplicableRuleOf);
    case "tieRule":
      return wordRead(cell, setting, tieSectionsOf);
  }
}

function wordRead<Value>(
  cell: CellContent,
  field: SetField,
  meaning: (text: string) => Value | undefined,
): Result<Value, SetMistakeDetail> {
  const text = readText(cell, field);
  if (!text.ok) return text;
  const value = meaning(text.value);
  return value === undefined
    ? { ok: false, error: { kind: "unknown-word", field, shown: shortened(plainText(cell)) } }
    : { ok: true, value };
}

/** "Đồng hạng" is none; "III; I" are 3 and 1. Undefined for other words. */
function tieSectionsOf(text: string): readonly string[] | undefined {
  if (foldText(text) === foldText(SHARED_RANK_TERM)) return [];
  const codes = text
    .split(/[;,\s]+/)
    .filter((part) => part !== "" && foldText(part) !== "va")
    .map((part) => writtenCodes({ kind: "text", text: part })[0]);
  return codes.length > 0 && codes.every((code) => code !== undefined) ? codes : undefined;
}
