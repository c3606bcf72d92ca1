import { ORG_UNIT_KINDS } from "../../criteria/org-unit-kind";
import { ORG_UNIT_KIND_WORDS } from "../../scoring/org-unit";
import { absoluteAddress, cellAddress } from "../../sheet-model/address";
import { PLAN_TEXTS as TEXTS } from "../../wording/vi/plan-texts";
import { SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";
import { quoted } from "./list-parts";
import {
  EXPECTED_COLUMNS,
  STAGE_COLUMNS,
  START_CELL,
  UNITS_TITLE_ROW,
  expectedCells,
  stageCells,
} from "./plan-layout";
import { SUMMARY_HEADING_ADDRESS, SUMMARY_NAMES_ADDRESS } from "./summary-names";

const { states, units } = TEXTS;

/** A stage's deadline; "" where the start or the number of days is not entered. `row` counts from 0. */
export function dueFormula(row: number): string {
  const start = absoluteAddress(START_CELL);
  const days = cellAddress(row, STAGE_COLUMNS.days);
  return `IF(COUNT(${start},${days})=2,${start}+${days},"")`;
}

/** What `stageSentence` says of a stage's state; "" for a row without a task. */
export function stateFormula(row: number): string {
  const task = cellAddress(row, STAGE_COLUMNS.task);
  const due = cellAddress(row, STAGE_COLUMNS.due);
  const done = cellAddress(row, STAGE_COLUMNS.done);
  const isUnclear = (cell: string) =>
    `IF(ISERROR(${cell}),TRUE,AND(TRIM(${cell})<>"",NOT(ISNUMBER(${cell}))))`;
  const days = (text: string, count: string) => `${quoted(text)}&(${count})&${quoted(states.days)}`;
  // INT leaves out the time of day; N makes 0 of a deadline that is not there.
  const whenDone = `IF(AND(N(${due})>0,INT(${done})>INT(N(${due}))),${days(states.doneLate, `INT(${done})-INT(${due})`)},${quoted(states.done)})`;
  const whenOpen =
    `IF(INT(${due})<TODAY(),${days(states.overdue, `TODAY()-INT(${due})`)},` +
    `IF(INT(${due})=TODAY(),${quoted(states.dueToday)},${days(states.left, `INT(${due})-TODAY()`)}))`;
  return (
    `IF(TRIM(${task})="","",IF(${isUnclear(done)},${quoted(states.unclear.done)},` +
    `IF(${isUnclear(due)},${quoted(states.unclear.due)},IF(ISNUMBER(${done}),${whenDone},` +
    `IF(ISNUMBER(${due}),${whenOpen},${quoted(states.noDeadline)})))))`
  );
}

/** How many stages are done and how many late. */
export function stagesSummaryFormula(): string {
  const { done, tasks, end } = TEXTS.summary;
  const all = absoluteAddress(stageCells("state"));
  const late = countBeginning(all, states.overdue);
  const finished = `${countBeginning(all, states.done)}+${countBeginning(all, states.doneLate)}`;
  return `${quoted(done)}&(${finished})&"/"&${countWhere(`${all}<>""`)}&${quoted(tasks)}&${late}&${quoted(end)}`;
}

/** Whether a row's state begins with any of these words, as a condition on rows from `firstRow` on. */
export const stateBegins = (
  firstRow: number,
  column: number,
  ...words: readonly string[]
): string =>
  `OR(${words.map((word) => beginsWith(`$${cellAddress(firstRow, column)}`, word)).join(",")})`;

/** Where it stands whether there is a summary to look units up in, 1 or 0. */
const HAS_SUMMARY = absoluteAddress({
  firstRow: UNITS_TITLE_ROW,
  lastRow: UNITS_TITLE_ROW,
  firstColumn: EXPECTED_COLUMNS.lookedUp,
  lastColumn: EXPECTED_COLUMNS.lookedUp,
});

/*
 * The summary is drawn anew with each import, and a reference to the old one would break; so its cells are
 * asked for by name.
 */
const NAMES = `INDIRECT(${quoted(SUMMARY_NAMES_ADDRESS)})`;

export const hasSummaryFormula = (): string =>
  `IFERROR(IF(INDIRECT(${quoted(SUMMARY_HEADING_ADDRESS)})=${quoted(SUMMARY_TEXTS.headings.unit)},1,0),0)`;

/** A name as it is looked up: without spaces too many and without "UBND". */
export function lookedUpFormula(row: number): string {
  const name = `TRIM(${cellAddress(row, EXPECTED_COLUMNS.unit)})`;
  return `IF(${beginsWith(name, units.committee)},${behind(name, units.committee)},${name})`;
}

/** The same without the kind's word; "" where it has none. */
export function withoutKindFormula(row: number): string {
  const name = cellAddress(row, EXPECTED_COLUMNS.lookedUp);
  return KIND_WORDS.reduceRight(
    (rest, word) => `IF(${beginsWith(name, word)},${behind(name, word)},${rest})`,
    '""',
  );
}

/** Whether a unit is in the summary: as it is typed, and with or without its kind where either lacks it. */
export function sentFormula(row: number): string {
  const name = cellAddress(row, EXPECTED_COLUMNS.lookedUp);
  const withoutKind = cellAddress(row, EXPECTED_COLUMNS.lookedUpWithoutKind);
  const isThere = (text: string) => `ISNUMBER(MATCH(${text},${NAMES},0))`;
  const ofAnyKind = KIND_WORDS.map((word) => isThere(`${quoted(word)}&${name}`)).join(",");
  const otherwise = `IF(${withoutKind}="",OR(${ofAnyKind}),${isThere(withoutKind)})`;
  return (
    `IF(${name}="","",IF(${HAS_SUMMARY}=0,"",` +
    `IF(IF(${isThere(name)},TRUE,${otherwise}),${quoted(units.sent)},${quoted(units.missing)})))`
  );
}

/** How many of the units have sent their scorecards. */
export function unitsSummaryFormula(): string {
  const { sent, units: all } = units.summary;
  const isSent = `${absoluteAddress(expectedCells("state"))}=${quoted(units.sent)}`;
  const isNamed = `${absoluteAddress(expectedCells("lookedUp"))}<>""`;
  const text = `${quoted(sent)}&${countWhere(isSent)}&"/"&${countWhere(isNamed)}&${quoted(all)}`;
  return `IF(${HAS_SUMMARY}=0,${quoted(units.noSummarySheet)},${text})`;
}

const KIND_WORDS = ORG_UNIT_KINDS.map((kind) => `${ORG_UNIT_KIND_WORDS[kind]} `);
const LONGEST_NAME = 100;

/** "=" between texts takes no notice of case. */
const beginsWith = (text: string, word: string): string =>
  `LEFT(${text},${String(word.length)})=${quoted(word)}`;

const behind = (text: string, word: string): string =>
  `MID(${text},${String(word.length + 1)},${String(LONGEST_NAME)})`;

const countWhere = (condition: string): string => `SUMPRODUCT(--(${condition}))`;

const countBeginning = (cells: string, words: string): string =>
  countWhere(beginsWith(cells, words));
