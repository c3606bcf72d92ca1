import type { CriteriaNode } from "../criteria/criteria-set";
import { NO_POINTS, type Points, pointsToNumber } from "../criteria/points";
import { type Result, err, ok } from "../result";
import type { CellContent } from "../sheet-model/cell-content";
import { roundedQuotient } from "./comparison-quotient";
import { judgeScore } from "./judge-score";
import { saysNotApplicable } from "./not-applicable-word";
import { readScore } from "./read-score";
import { NOT_APPLICABLE, type Score, UNSCORED, validScore } from "./score";
import type { ScoreProblem } from "./score-problem";

/**
 * What the numbers of a column are: points; percent, of which 85 is 85 %; or shares, of which 0.85 is, as
 * a cell holds it that shows percent.
 */
export const SURVEY_MEASURES = ["points", "percent", "share"] as const;
export type SurveyMeasure = (typeof SURVEY_MEASURES)[number];

/** Why what stands in a cell is not the survey's result of its leaf. */
export type SurveyProblem =
  | ScoreProblem
  | { readonly kind: "percent-out-of-range"; readonly percent: number }
  /** A number up to 1 among percent above 1: 0.85 % as well as 85 %. */
  | { readonly kind: "unclear-percent"; readonly value: number };

/** Percent is taken with eight decimals: more than a survey has, and coarser than a formula's noise. */
const PARTS = 100_000_000;
const FULL_PERCENT = 100;

/**
 * Điểm điều tra xã hội học of a percent: percent × the maximum.
 * Units: hundredths of a point, half up.
 * Errors: undefined for what is not between 0 and 100 percent.
 */
export function surveyScore(percent: number, maxScore: Points): Points | undefined {
  if (!(percent >= 0 && percent <= FULL_PERCENT)) return undefined;
  const parts = Math.round(percent * PARTS);
  return (roundedQuotient(parts * maxScore, FULL_PERCENT * PARTS) ?? NO_POINTS) as Points;
}

/**
 * A cell as the survey's result of a leaf; a text such as "85 %" is percent whatever its column is.
 * Units: hundredths of a point; unscored where nothing was entered.
 * Errors: why it is none; it is not to be counted then.
 */
export function judgeSurveyResult(
  cell: CellContent,
  leaf: Pick<CriteriaNode, "kind" | "maxScore" | "notApplicable">,
  measure: SurveyMeasure,
): Result<Score, SurveyProblem> {
  const percentText = textOfPercent(cell);
  if (measure === "points" && percentText === undefined) {
    const score = judgeScore(cell, leaf, "appraised");
    return score.kind === "invalid" ? err(score.problem) : ok(score);
  }
  if (leaf.notApplicable !== undefined && cell.kind === "text" && saysNotApplicable(cell.text)) {
    return ok(NOT_APPLICABLE);
  }
  const read = numberIn(percentText === undefined ? cell : { kind: "text", text: percentText });
  if (!read.ok) return read;
  if (read.value === undefined) {
    const isBlank = percentText === undefined;
    return isBlank ? ok(UNSCORED) : err({ kind: "not-a-number", shown: "%" });
  }
  const value = read.value;
  if (percentText === undefined && measure === "percent" && value > 0 && value <= 1) {
    return err({ kind: "unclear-percent", value });
  }
  const percent = percentText === undefined && measure === "share" ? value * 100 : value;
  const points = surveyScore(percent, leaf.maxScore);
  return points === undefined
    ? err({ kind: "percent-out-of-range", percent })
    : ok(validScore(points));
}

/**
 * Whether numbers headed as percent are shares: a spreadsheet keeps 85 %, shown so, as 0.85, and no
 * survey finds that at most one in a hundred is content.
 */
export function measureOfPercents(cells: readonly CellContent[]): "percent" | "share" {
  const most = plainNumbers(cells).reduce((highest, value) => Math.max(highest, value), 0);
  return most > 0 && most <= 1 ? "share" : "percent";
}

/**
 * Whether numbers of which nothing says what they are may be shares as well as points: where the maximum is
 * above 1 point, no number is above 1, and one lies between 0 and 1. Units: `maxScore` in hundredths.
 */
export function mayBeShares(cells: readonly CellContent[], maxScore: Points): boolean {
  const values = plainNumbers(cells);
  const isBelow = values.every((value) => value <= 1) && values.some((v) => v > 0 && v < 1);
  return isBelow && pointsToNumber(maxScore) > 1;
}

/** The numbers that are not marked as percent in their own cells. */
const plainNumbers = (cells: readonly CellContent[]): number[] =>
  cells.flatMap((cell) => {
    if (textOfPercent(cell) !== undefined) return [];
    const read = numberIn(cell);
    return read.ok && read.value !== undefined ? read.value : [];
  });

/** What stands before the "%" of a text. */
function textOfPercent(cell: CellContent): string | undefined {
  if (cell.kind !== "text") return undefined;
  return /^(.*?)\s*%\s*$/s.exec(cell.text.normalize("NFKC"))?.[1];
}

/** Any number as officers write scores, with whatever decimals; undefined where the cell is blank. */
function numberIn(cell: CellContent): Result<number | undefined, ScoreProblem> {
  const read = readScore(cell);
  if (read.ok) return ok(read.value === null ? undefined : pointsToNumber(read.value));
  return read.error.kind === "too-precise" ? ok(read.error.value) : read;
}
