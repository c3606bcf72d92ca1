import { type CriteriaNode, isInTotal } from "../../criteria/criteria-set";
import { contribution, isScoredIn } from "../../scoring/contribution";
import type { RatioFigures } from "../../scoring/ratio-score";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import type { LeafScores } from "../../scoring/scorecard";
import type { Total } from "../../scoring/totals";
import { cellAddress } from "../../sheet-model/address";
import { FIRST_RECENT_DAY } from "../../sheet-model/serial-dates";
import type { CellInput } from "../../sheet-model/sheet";
import { CHECK_TEXTS as TEXTS, SCORECARD_TEXTS } from "../../wording/vi/sheet-texts";
import { type Check, quoted } from "./list-parts";
import { enteredScore } from "./scorecard-cells";
import { difference } from "./scorecard-check-differences";
import { guideChecks } from "./scorecard-check-guide";
import { type LeafRow, saysNotApplicable } from "./scorecard-formulas";
import { COUNTED_COLUMN, SCORECARD_COLUMNS as COLUMNS } from "./scorecard-layout";
import { countFormula } from "./scorecard-sums";

/** What stands in a leaf's row, as the check column sees it. */
export interface CheckedRow extends LeafRow {
  /** The rows of the criterion and section above, whose evidence covers the leaf. */
  readonly rowsAbove: readonly number[];
  readonly scores: LeafScores;
  /** Of a share. */
  readonly figures: RatioFigures;
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
    ...(isSelfScoreAwaited(checked) ? [notScored(checked)] : []),
    ...guideChecks(checked),
    ...(checked.leaf.kind === "penalty" ? [] : [noEvidence(checked)]),
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
  const { selfScored, appraisedScored, surveyed, criteria } = SCORECARD_TEXTS;
  const { self, appraised } = totals;
  const count = (column: ScoreColumn) => countFormula(firstRow, lastRow, column);
  const all = (total: Total, then: string) => `/${String(total.allLeaves)}${then}`;
  // Nobody scores themselves in a section of the survey.
  const ofSelf =
    self.allLeaves === 0
      ? { formula: quoted(surveyed), value: surveyed }
      : {
          formula: `${quoted(selfScored)}&${count("self")}&${quoted(all(self, appraisedScored))}`,
          value: `${selfScored}${String(self.scoredLeaves)}${all(self, appraisedScored)}`,
        };
  const ofAppraised = all(appraised, criteria);
  return {
    formula: `${ofSelf.formula}&${count("appraised")}&${quoted(ofAppraised)}`,
    value: `${ofSelf.value}${String(appraised.scoredLeaves)}${ofAppraised}`,
  };
}

function scoreProblem(checked: CheckedRow, column: ScoreColumn): Check {
  const { leaf, row, applies, scores } = checked;
  if (!isScoredIn(leaf, column)) return anyEntry(checked, column, TEXTS.scoredBySurvey(column));
  if (!applies) return anyEntry(checked, column, TEXTS.doesNotApply(column));
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
    const input = enteredScore(scores[column]);
    if (isEmpty(input) || contribution(leaf, scores, column) !== undefined) return "";
    if (typeof input !== "number") return TEXTS.notANumber(column);
    if (input >= FIRST_RECENT_DAY) return TEXTS.date(column);
    if (input < 0) return TEXTS.negative(column);
    const isAbove = Math.round(input * 100) > leaf.maxScore;
    return isAbove ? aboveMax : TEXTS.tooPrecise(column);
  };
  return { formula, value: value() };
}

/** Where nothing is to be typed: all that stands there but that the leaf does not apply. */
function anyEntry({ leaf, row, scores }: CheckedRow, column: ScoreColumn, said: string): Check {
  const score = cellAddress(row, COLUMNS[column]);
  const isFine =
    leaf.notApplicable === undefined
      ? `TRIM(${score})=""`
      : `OR(TRIM(${score})="",${saysNotApplicable(score)})`;
  const { kind } = scores[column];
  return {
    formula: `IF(ISERROR(${score}),${quoted(said)},IF(${isFine},"",${quoted(said)}))`,
    value: kind === "unscored" || kind === "not-applicable" ? "" : said,
  };
}

/** Of bonus and penalty most units have none. */
const isSelfScoreAwaited = ({ leaf, applies }: CheckedRow): boolean =>
  applies && isInTotal(leaf) && isScoredIn(leaf, "self");

function notScored({ row, scores }: CheckedRow): Check {
  const score = cellAddress(row, COLUMNS.self);
  return {
    formula: `IF(ISERROR(${score}),"",IF(TRIM(${score})="",${quoted(TEXTS.notScored)},""))`,
    value: isEmpty(enteredScore(scores.self)) ? TEXTS.notScored : "",
  };
}

/** What does not apply brings points where it is scored full, but has nothing to prove. */
function noEvidence({ leaf, row, rowsAbove, scores, hasEvidence }: CheckedRow): Check {
  const evidence = [row, ...rowsAbove].map(
    (each) => `TRIM(${cellAddress(each, COLUMNS.evidence)})`,
  );
  const self = `N(${cellAddress(row, COLUMNS.selfCounted)})`;
  const isScore =
    leaf.notApplicable === undefined ? "" : `ISNUMBER(${cellAddress(row, COLUMNS.self)}),`;
  const isMissing = scores.self.kind === "valid" && scores.self.points > 0 && !hasEvidence;
  return {
    formula: `IF(AND(${isScore}${self}>0,${evidence.join("&")}=""),${quoted(TEXTS.noEvidence)},"")`,
    value: isMissing ? TEXTS.noEvidence : "",
  };
}

const isEmpty = (input: CellInput): boolean =>
  input === null || (typeof input === "string" && input.trim() === "");
