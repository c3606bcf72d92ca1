import type { CriteriaSet } from "../../criteria/criteria-set";
import { type CellRange, cellAddress } from "../../sheet-model/address";
import { FIRST_RECENT_DAY } from "../../sheet-model/serial-dates";
import type { ConditionalFormat } from "../../sheet-model/sheet";
import { CHECK_TEXTS } from "../../wording/vi/sheet-texts";
import { quoted } from "./list-parts";
import {
  COUNTED_COLUMN,
  SCORECARD_COLUMNS as COLUMNS,
  type ScorecardLayout,
} from "./scorecard-layout";
import {
  APPRAISED_DIFFERENTLY,
  DATE_TYPED,
  HAS_PROBLEMS,
  NOT_COUNTED,
  NUMBER_AS_TEXT,
  WITHOUT_EVIDENCE,
} from "./styles";

/**
 * Marks what was entered, or pasted past the validation, and needs a look. Each formula is written for
 * the first leaf; that of the score columns for its self-score, and holds for the column beside it.
 */
export function scorecardFormats(set: CriteriaSet, layout: ScorecardLayout): ConditionalFormat[] {
  const scores = leafRuns(set, layout, COLUMNS.self, COLUMNS.appraised);
  const row = scores[0]?.firstRow ?? 0;
  const score = cellAddress(row, COLUMNS.self);
  const counted = cellAddress(row, COUNTED_COLUMN.self);
  const inColumn = (column: number) => `$${cellAddress(row, column)}`;
  const self = inColumn(COUNTED_COLUMN.self);
  const appraised = inColumn(COUNTED_COLUMN.appraised);
  const problems = inColumn(COLUMNS.problems);
  // One decimal sign or the other is that of the Excel which asks.
  const isNumberWith = (from: string, to: string) =>
    `ISNUMBER(--SUBSTITUTE(${score},"${from}","${to}"))`;
  return [
    {
      ranges: scores,
      formula: `AND(ISNUMBER(${score}),N(${score})>=${String(FIRST_RECENT_DAY)})`,
      style: DATE_TYPED,
    },
    {
      ranges: scores,
      formula: `AND(ISTEXT(${score}),OR(${isNumberWith(",", ".")},${isNumberWith(".", ",")}))`,
      style: NUMBER_AS_TEXT,
    },
    {
      ranges: scores,
      formula: `IF(ISERROR(${score}),TRUE,AND(TRIM(${score})<>"",NOT(ISNUMBER(${counted}))))`,
      style: NOT_COUNTED,
    },
    {
      ranges: leafRuns(set, layout, COLUMNS.appraised, COLUMNS.appraised),
      formula: `AND(COUNT(${self},${appraised})=2,${self}<>${appraised})`,
      style: APPRAISED_DIFFERENTLY,
    },
    {
      ranges: leafRuns(set, layout, COLUMNS.evidence, COLUMNS.evidence),
      formula: `ISNUMBER(SEARCH(${quoted(CHECK_TEXTS.noEvidence)},${problems}))`,
      style: WITHOUT_EVIDENCE,
    },
    {
      ranges: leafRuns(set, layout, COLUMNS.check, COLUMNS.check),
      // What is only not scored yet is work to do, not a mistake.
      formula: `AND(${problems}<>"",${problems}<>${quoted(CHECK_TEXTS.notScored)})`,
      style: HAS_PROBLEMS,
    },
  ];
}

/** The cells of the leaves in some columns, a range for each run of neighbouring rows. */
function leafRuns(
  set: CriteriaSet,
  layout: ScorecardLayout,
  firstColumn: number,
  lastColumn: number,
): CellRange[] {
  const runs: CellRange[] = [];
  for (const leaf of set.leaves) {
    const cells = cellsOf(layout.rowOf(leaf), firstColumn, lastColumn);
    const last = runs.at(-1);
    if (last?.lastRow === cells.firstRow - 1) {
      runs[runs.length - 1] = { ...last, lastRow: cells.lastRow };
    } else {
      runs.push(cells);
    }
  }
  return runs;
}

const cellsOf = (row: number, firstColumn: number, lastColumn: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn,
  lastColumn,
});
