import { pointsToNumber } from "../../criteria/points";
import type { LogEntry } from "../../scoring/appraisal-log";
import type { Score } from "../../scoring/score";
import { wallClock } from "../../sheet-model/local-time";
import { serialOfDate } from "../../sheet-model/serial-dates";
import type { Grid } from "../../sheet-model/grid";
import type { RowsToFill } from "../../sheet-model/open-workbook";
import type {
  CellInput,
  CellModel,
  CellStyle,
  RowModel,
  SheetModel,
} from "../../sheet-model/sheet";
import { LOG_TEXTS as TEXTS, roundPassed } from "../../wording/vi/appraisal-texts";
import { LOG_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { mergedLine } from "./heading-rows";
import { enteredScore } from "./scorecard-cells";
import { STYLES, cell } from "./styles";

const MOMENT: CellStyle = { ...STYLES.number, numberFormat: "dd/mm/yyyy hh:mm" };

const COLUMNS = [
  { key: "number", width: 7, style: STYLES.number },
  { key: "at", width: 17, style: MOMENT },
  { key: "unit", width: 24, style: STYLES.freeText },
  { key: "code", width: 9, style: STYLES.code },
  { key: "name", width: 40, style: STYLES.freeText },
  { key: "round", width: 22, style: STYLES.freeText },
  { key: "event", width: 24, style: STYLES.freeText },
  { key: "from", width: 9, style: STYLES.number },
  { key: "to", width: 9, style: STYLES.number },
  { key: "reason", width: 36, style: STYLES.freeText },
  { key: "place", width: 22, style: STYLES.freeText },
  { key: "who", width: 24, style: STYLES.freeText },
] as const;
type Column = (typeof COLUMNS)[number]["key"];

const HEADING_ROW = 3;
const FIRST_ENTRY_ROW = HEADING_ROW + 1;
/** So many entries are counted; three rounds over every leaf of 168 units are about as many. */
const MOST_ENTRIES = 60_000;
const LAST_COLUMN = COLUMNS.length - 1;
/** Hidden, in the first row: the last entry's number. */
const COUNT_COLUMN = LAST_COLUMN + 1;
/** The row of the sheet that says how many entries there are; counted from 0. */
export const LOG_COUNT_ROW = 0;

const NUMBERS = `$A$${String(FIRST_ENTRY_ROW + 1)}:$A$${String(FIRST_ENTRY_ROW + MOST_ENTRIES)}`;

/** `Nhật ký` before anything was entered: protected, and only ever added to. */
export function logSheet(): SheetModel {
  const blank = Array.from({ length: COUNT_COLUMN - 1 }, () => null);
  const rows: RowModel[] = [
    {
      height: 24,
      cells: [
        cell(TEXTS.title, STYLES.title),
        ...blank,
        cell({ formula: `MAX(${NUMBERS})`, value: 0 }, STYLES.plain),
      ],
    },
    { height: 18, cells: [cell(TEXTS.hint, STYLES.subtitle)] },
    {
      height: 18,
      cells: [
        cell(
          { formula: `IF(COUNT(${NUMBERS})=MAX(${NUMBERS}),"","${TEXTS.broken}")`, value: "" },
          STYLES.notice,
        ),
      ],
    },
    { height: 36, cells: COLUMNS.map(({ key }) => cell(TEXTS.headings[key], STYLES.heading)) },
  ];
  return {
    name: LOG_SHEET_NAME,
    columns: [...COLUMNS.map(({ width }) => ({ width })), { width: 9, hidden: true }],
    rows,
    merges: [0, 1, 2].map((row) => mergedLine(row, 0, LAST_COLUMN)),
    validations: [],
    conditionalFormats: [],
    frozen: { rows: FIRST_ENTRY_ROW, columns: 0 },
    protected: true,
    print: {
      orientation: "landscape",
      repeatedRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: PAGE_FOOTER,
    },
  };
}

/** How many entries a log has, by its row LOG_COUNT_ROW as it was read. */
export function entriesIn(countRow: Grid["rows"][number] | undefined): number {
  const count = countRow?.[COUNT_COLUMN];
  return count?.kind === "number" ? count.value : 0;
}

/** What writes entries behind those that a log has already, of which there are `logged`. */
export const logRows = (entries: readonly LogEntry[], logged: number): RowsToFill => ({
  sheetName: LOG_SHEET_NAME,
  firstRow: FIRST_ENTRY_ROW + logged,
  rows: entries.map((entry, index) => ({ cells: entryCells(entry, logged + index + 1) })),
  looks: true,
  fits: true,
});

function entryCells(entry: LogEntry, number: number): CellModel[] {
  const inputs = entryInputs(entry, number);
  return COLUMNS.map(({ key, style }) => cell(inputs[key] ?? null, style));
}

function entryInputs(
  { event, at, after, place, who }: LogEntry,
  number: number,
): Partial<Record<Column, CellInput>> {
  const common = { number, at: serialOfDate(wallClock(at)), round: roundPassed(after), who };
  if (event.kind === "settled") {
    return { ...common, event: TEXTS.settled(event.round, event.units, event.unscored) };
  }
  const { unit, leaf, reason } = event;
  const ofLeaf = {
    ...common,
    event: TEXTS.events[event.kind],
    unit,
    code: leaf.code,
    name: leaf.name,
    reason,
    place: TEXTS.places[place],
  };
  return event.kind === "reason"
    ? ofLeaf
    : { ...ofLeaf, from: shownScore(event.from), to: shownScore(event.to) };
}

const shownScore = (score: Score): string | number =>
  score.kind === "valid" ? pointsToNumber(score.points) : (enteredScore(score) ?? TEXTS.unscored);
