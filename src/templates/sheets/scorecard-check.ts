import type { CriteriaNode } from "../../criteria/criteria-set";
import { type Points, subtractPoints } from "../../criteria/points";
import { formatPoints } from "../../scoring/format-points";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import type { Total } from "../../scoring/totals";
import { cellAddress } from "../../sheet-model/address";
import { FIRST_RECENT_DAY } from "../../sheet-model/serial-dates";
import type { CellInput } from "../../sheet-model/sheet";
import { CHECK_TEXTS as TEXTS, SCORECARD_TEXTS } from "../../wording/vi/sheet-texts";
import { type Check, quoted } from "./list-parts";
import { countFormula } from "./scorecard-formulas";
import { COUNTED_COLUMN, SCORECARD_COLUMNS as COLUMNS } from "./scorecard-layout";

/** What stands in a leaf's row, as the check column sees it. */
export interface CheckedRow {
  readonly leaf: CriteriaNode;
  readonly row: number;
  /** The rows of the criterion and section above, whose evidence covers the leaf. */
  readonly rowsAbove: readonly number[];
  readonly entered: Readonly<Record<ScoreColumn, CellInput>>;
  /** Undefined where a score is not counted. */
  readonly counted: Readonly<Record<ScoreColumn, Points | undefined>>;
  readonly hasEvidence: boolean;
  readonly hasRemark: boolean;
}

/**
 * All that is to be looked at in a leaf's row, in sentences that follow each other; "" where nothing
 * is. Formula and value say the same.
 */
export function problemsOf(checked: CheckedRow): Check {
  const parts = [
    ...SCORE_COLUMNS.map((column) => scoreProblem(checked, column)),
    notScored(checked),
    noEvidence(checked),
    difference(checked),
  ];
  const formula = parts.map((part) => part.formula).join(`&" "&`);
  const value = parts.flatMap((part) => (part.value === "" ? [] : [part.value])).join(" ");
  return {
    formula: `IFERROR(TRIM(${formula}),${quoted(TEXTS.broken)})`,
    value: value.replace(/ +/g, " ").trim(),
  };
}

/** The problems behind the criterion's number, or that there are none. */
export function checkOf(leaf: CriteriaNode, row: number, problems: string): Check {
  const found = cellAddress(row, COLUMNS.problems);
  const label = TEXTS.of(leaf.label);
  return {
    formula: `IF(${found}="",${quoted(TEXTS.fine)},${quoted(label)}&${found})`,
    value: problems === "" ? TEXTS.fine : label + problems,
  };
}

/** How many leaves of a run of rows are scored: the check of a section, criterion or everything. */
export function completenessOf(
  firstRow: number,
  lastRow: number,
  totals: Readonly<Record<ScoreColumn, Total>>,
): Check {
  const { selfScored, appraisedScored, criteria } = SCORECARD_TEXTS;
  const of = `/${String(totals.self.allLeaves)}`;
  const count = (column: ScoreColumn) => countFormula(firstRow, lastRow, column);
  return {
    formula: `${quoted(selfScored)}&${count("self")}&${quoted(of + appraisedScored)}&${count("appraised")}&${quoted(of + criteria)}`,
    value: `${selfScored}${String(totals.self.scoredLeaves)}${of}${appraisedScored}${String(totals.appraised.scoredLeaves)}${of}${criteria}`,
  };
}

function scoreProblem({ leaf, row, entered, counted }: CheckedRow, column: ScoreColumn): Check {
  const score = cellAddress(row, COLUMNS[column]);
  const max = cellAddress(row, COLUMNS.max);
  const isCounted = `ISNUMBER(${cellAddress(row, COUNTED_COLUMN[column])})`;
  const aboveMax = TEXTS.aboveMax(column, leaf);
  const formula =
    `IF(ISERROR(${score}),${quoted(TEXTS.error(column))},IF(OR(TRIM(${score})="",${isCounted}),"",` +
    `IF(NOT(ISNUMBER(${score})),${quoted(TEXTS.notANumber(column))},` +
    `IF(${score}>=${String(FIRST_RECENT_DAY)},${quoted(TEXTS.date(column))},` +
    `IF(${score}<0,${quoted(TEXTS.negative(column))},` +
    `IF(ROUND(${score},2)>${max},${quoted(aboveMax)},${quoted(TEXTS.tooPrecise(column))}))))))`;
  const value = (): string => {
    const input = entered[column];
    if (isEmpty(input) || counted[column] !== undefined) return "";
    if (typeof input !== "number") return TEXTS.notANumber(column);
    if (input >= FIRST_RECENT_DAY) return TEXTS.date(column);
    if (input < 0) return TEXTS.negative(column);
    const isAbove = Math.round(input * 100) > leaf.maxScore;
    return isAbove ? aboveMax : TEXTS.tooPrecise(column);
  };
  return { formula, value: value() };
}

function notScored({ row, entered }: CheckedRow): Check {
  const score = cellAddress(row, COLUMNS.self);
  return {
    formula: `IF(ISERROR(${score}),"",IF(TRIM(${score})="",${quoted(TEXTS.notScored)},""))`,
    value: isEmpty(entered.self) ? TEXTS.notScored : "",
  };
}

function noEvidence({ row, rowsAbove, counted, hasEvidence }: CheckedRow): Check {
  const evidence = [row, ...rowsAbove].map(
    (each) => `TRIM(${cellAddress(each, COLUMNS.evidence)})`,
  );
  const self = `N(${cellAddress(row, COLUMNS.selfCounted)})`;
  const isMissing = (counted.self ?? 0) > 0 && !hasEvidence;
  return {
    formula: `IF(AND(${self}>0,${evidence.join("&")}=""),${quoted(TEXTS.noEvidence)},"")`,
    value: isMissing ? TEXTS.noEvidence : "",
  };
}

/** Figures within the sentence have a decimal comma in any Excel. */
function difference({ row, counted, hasRemark }: CheckedRow): Check {
  const self = cellAddress(row, COLUMNS.selfCounted);
  const appraised = cellAddress(row, COLUMNS.appraisedCounted);
  const remark = cellAddress(row, COLUMNS.remark);
  const amount = `SUBSTITUTE(ROUND(ABS(${appraised}-${self}),2)&"",".",",")`;
  const direction = `IF(${appraised}>${self},${quoted(TEXTS.appraisedMore)},${quoted(TEXTS.appraisedLess)})`;
  const reason = `IF(TRIM(${remark})="",${quoted(TEXTS.noRemark)},"")`;
  return {
    formula: `IF(COUNT(${self},${appraised})<2,"",IF(${appraised}=${self},"",${direction}&${amount}&${quoted(TEXTS.points)}&${reason}&"."))`,
    value: differenceText(counted, hasRemark),
  };
}

function differenceText({ self, appraised }: CheckedRow["counted"], hasRemark: boolean): string {
  if (self === undefined || appraised === undefined || self === appraised) return "";
  const isMore = appraised > self;
  const amount = isMore ? subtractPoints(appraised, self) : subtractPoints(self, appraised);
  const start = isMore ? TEXTS.appraisedMore : TEXTS.appraisedLess;
  return `${start}${formatPoints(amount)}${TEXTS.points}${hasRemark ? "" : TEXTS.noRemark}.`;
}

const isEmpty = (input: CellInput): boolean =>
  input === null || (typeof input === "string" && input.trim() === "");
