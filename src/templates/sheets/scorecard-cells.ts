import type { CriteriaNode } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { type Score, SCORE_COLUMNS, type ScoreColumn, UNSCORED } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { type Total, achievedPercent } from "../../scoring/totals";
import { cellAddress } from "../../sheet-model/address";
import type { CellModel } from "../../sheet-model/sheet";
import { shownTotal } from "./compiled-unit";
import { countedFormula, percentFormula, sumFormula } from "./scorecard-formulas";
import { COUNTED_COLUMN, SCORECARD_COLUMNS } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** In characters; a score that is longer is somebody's remark, and its finding says so. */
const LONGEST_ENTRY = 255;

/** The cells that hold a row's scores, and the two beside the form in which the sums are built. */
export interface ScoreCells {
  readonly inForm: readonly (CellModel | null)[];
  /** Right of the form; empty in the rows of sums, so that sums may run over them. */
  readonly counted: readonly (CellModel | null)[];
}

export function leafCells(leaf: CriteriaNode, scorecard: Scorecard, row: number): ScoreCells {
  const scores = scorecard.scoresByCode.get(leaf.code) ?? { self: UNSCORED, appraised: UNSCORED };
  const { appraised } = scores;
  const percent =
    appraised.kind === "valid" ? achievedPercent(appraised.points, leaf.maxScore) : undefined;
  const appraisedCounted = cellAddress(row, COUNTED_COLUMN.appraised);
  return {
    inForm: [
      cell(enteredScore(scores.self), STYLES.scoreEntry),
      cell(enteredScore(appraised), STYLES.scoreEntry),
      cell({ formula: percentFormula(row, appraisedCounted), value: percent ?? "" }, STYLES.number),
    ],
    counted: SCORE_COLUMNS.map((column) => {
      const score = scores[column];
      const value = score.kind === "valid" ? pointsToNumber(score.points) : "";
      return cell({ formula: countedFormula(row, column), value }, STYLES.plain);
    }),
  };
}

/** A score as it is written back: what was not understood stays as it was, but never as a formula. */
export function enteredScore(score: Score): string | number | null {
  switch (score.kind) {
    case "unscored":
      return null;
    case "valid":
      return pointsToNumber(score.points);
    case "not-applicable":
      return NOT_APPLICABLE_WORD;
    case "invalid":
      return typeof score.entered === "number" ? score.entered : quietText(score.entered);
  }
}

/** In quotes where the next edit of the cell would make a formula of it, and no longer than anyone would read. */
function quietText(text: string): string {
  const shown = text.length > LONGEST_ENTRY ? `${text.slice(0, LONGEST_ENTRY)}…` : text;
  return /^\s*[=+\-@]/.test(shown) ? `“${shown}”` : shown;
}

/** A row of sums over the counted scores of a run of rows. */
export function sumCells(
  row: number,
  firstRow: number,
  lastRow: number,
  sums: Readonly<Record<ScoreColumn, Total>> & {
    readonly maxScore: CriteriaNode["maxScore"];
    readonly style: CellModel["style"];
  },
): ScoreCells {
  const sum = (column: ScoreColumn) => {
    const value = shownTotal(sums[column]);
    return cell({ formula: sumFormula(firstRow, lastRow, column), value }, sums.style);
  };
  const percent =
    sums.appraised.scoredLeaves === 0
      ? undefined
      : achievedPercent(sums.appraised.points, sums.maxScore);
  const percentOf = percentFormula(row, cellAddress(row, SCORECARD_COLUMNS.appraised));
  return {
    inForm: [
      sum("self"),
      sum("appraised"),
      cell({ formula: percentOf, value: percent ?? "" }, sums.style),
    ],
    counted: [],
  };
}
