import { type CriteriaNode, isInTotal } from "../../criteria/criteria-set";
import { FLOAT_NOISE, NO_POINTS, pointsToNumber } from "../../criteria/points";
import { attainable, contribution, isScoredIn } from "../../scoring/contribution";
import { NOT_APPLICABLE_WORDS } from "../../scoring/not-applicable-word";
import { NOT_APPLICABLE, type ScoreColumn } from "../../scoring/score";
import { cellAddress } from "../../sheet-model/address";
import { exactPercent, wholeHundredths } from "./exact-percent";
import { SCORECARD_COLUMNS, SET_COLUMNS } from "./scorecard-layout";

/** Native formulas of a scorecard's row; rows count from 0. They say what src/scoring says, for any Excel. */

/** A leaf in the sheet of one unit. */
export interface LeafRow {
  readonly leaf: CriteriaNode;
  readonly row: number;
  /** False where the unit is known to be of a kind that is not scored by the leaf. */
  readonly applies: boolean;
}

/** What a leaf has that is not for the unit's kind. */
const NOWHERE_APPLICABLE = { self: NOT_APPLICABLE, appraised: NOT_APPLICABLE } as const;

/** Not every spreadsheet takes a constant as small as the noise itself for a number. */
const NOISES_IN_A_POINT = String(Math.round(1 / FLOAT_NOISE));

/** What a leaf brings where its score is valid, else "": the rule of judgeScore and contribution. */
export function countedFormula({ leaf, row, applies }: LeafRow, column: ScoreColumn): string {
  if (!isScoredIn(leaf, column)) return '""';
  if (!applies) return broughtWithoutScore(leaf, column);
  const score = cellAddress(row, SCORECARD_COLUMNS[column]);
  const max = cellAddress(row, SCORECARD_COLUMNS.max);
  const isWithin = `AND(${score}>=0,ROUND(${score},2)<=${max},ABS(${score}-ROUND(${score},2))*${NOISES_IN_A_POINT}<1)`;
  // Not "-ROUND", which gives -0.
  const sign = leaf.kind === "penalty" ? "0-" : "";
  return `IF(ISNUMBER(${score}),IF(${isWithin},${sign}ROUND(${score},2),""),${withoutNumber(leaf, row, column)})`;
}

/** What a leaf brings whose cell holds no number. */
function withoutNumber(leaf: CriteriaNode, row: number, column: ScoreColumn): string {
  const score = cellAddress(row, SCORECARD_COLUMNS[column]);
  if (leaf.notApplicable !== undefined) {
    return ifNotApplicable(score, broughtWithoutScore(leaf, column), '""');
  }
  if (isInTotal(leaf)) return '""';
  const self = cellAddress(row, SCORECARD_COLUMNS.self);
  const ifEmpty = (cell: string, then: string) =>
    `IF(ISERROR(${cell}),"",IF(TRIM(${cell})="",${then},""))`;
  return column === "self" ? ifEmpty(score, "0") : ifEmpty(score, ifEmpty(self, "0"));
}

const broughtWithoutScore = (leaf: CriteriaNode, column: ScoreColumn): string =>
  String(pointsToNumber(contribution(leaf, NOWHERE_APPLICABLE, column) ?? NO_POINTS));

/** A formula for a cell that says that its leaf does not apply, and one for any other. */
export const ifNotApplicable = (cell: string, then: string, otherwise: string): string =>
  `IF(ISTEXT(${cell}),IF(${saysNotApplicable(cell)},${then},${otherwise}),${otherwise})`;

/** Whether a cell, which holds no error, says that its leaf does not apply. */
export const saysNotApplicable = (cell: string): string =>
  `OR(${NOT_APPLICABLE_WORDS.map((word) => `TRIM(${cell})="${word}"`).join(",")})`;

/** The most that a leaf could bring to a column's totals; a number where that rests on no cell. */
export function maxOfLeaf({ leaf, row, applies }: LeafRow, column: ScoreColumn): string | number {
  const scores = applies ? undefined : NOWHERE_APPLICABLE;
  const most = pointsToNumber(attainable(leaf, scores, column));
  if (most === 0 || leaf.notApplicable !== "left-out" || !applies) return most;
  return ifNotApplicable(cellAddress(row, SCORECARD_COLUMNS[column]), "0", String(most));
}

/** Appraised ÷ maximum × 100, "" while there is no appraised score; `scoreCell` holds it. */
export function percentFormula(row: number, scoreCell: string): string {
  const max = cellAddress(row, SCORECARD_COLUMNS.max);
  return `IF(ISNUMBER(${scoreCell}),IF(${max}>0,ROUND(${scoreCell}/${max}*100,2),""),"")`;
}

/** The same of any maximum, and of a score that may be below 0; "" for a maximum of 0. */
export function exactPercentFormula(scoreCell: string, max: string): string {
  const percent = exactPercent(wholeHundredths(scoreCell), wholeHundredths(max));
  return `IF(ISNUMBER(${scoreCell}),IF(${max}>0,${percent},""),"")`;
}

/** The score of a share of which both figures stand in the row, "" while they give none: `ratioScore`. */
export function ratioFormula(row: number): string {
  const [part, whole] = figureCells(row);
  const max = cellAddress(row, SCORECARD_COLUMNS.max);
  const [parts, wholes] = [`ROUND(${part}*10000,0)`, `ROUND(${whole}*10000,0)`];
  const quotient = `INT((2*${parts}*ROUND(${max}*100,0)+${wholes})/(2*${wholes}))/100`;
  return `IF(COUNT(${part},${whole})<2,"",IF(${part}<0,"",IF(${wholes}<=0,"",IF(${parts}>=${wholes},${max},${quotient}))))`;
}

/** The cells of a share's two figures. */
export const figureCells = (row: number): readonly [part: string, whole: string] => [
  cellAddress(row, SET_COLUMNS.part),
  cellAddress(row, SET_COLUMNS.whole),
];
