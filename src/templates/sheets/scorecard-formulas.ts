import { FLOAT_NOISE } from "../../criteria/points";
import { cellAddress } from "../../sheet-model/address";
import type { ScoreColumn } from "../../scoring/score";
import { COUNTED_COLUMN, SCORECARD_COLUMNS } from "./scorecard-layout";

/** Native formulas of a scorecard's row; rows count from 0. They say what src/scoring says, for any Excel. */

/** Not every spreadsheet takes a constant as small as the noise itself for a number. */
const NOISES_IN_A_POINT = String(Math.round(1 / FLOAT_NOISE));

/** A leaf's score where it is valid, else "": the rule of readScore and validateScore. */
export function countedFormula(row: number, column: ScoreColumn): string {
  const score = cellAddress(row, SCORECARD_COLUMNS[column]);
  const max = cellAddress(row, SCORECARD_COLUMNS.max);
  const isWithin = `AND(${score}>=0,ROUND(${score},2)<=${max},ABS(${score}-ROUND(${score},2))*${NOISES_IN_A_POINT}<1)`;
  return `IF(ISNUMBER(${score}),IF(${isWithin},ROUND(${score},2),""),"")`;
}

/** The sum of the counted scores in a run of rows, "" while there are none. */
export function sumFormula(firstRow: number, lastRow: number, column: ScoreColumn): string {
  const counted = countedRange(firstRow, lastRow, column);
  return `IF(COUNT(${counted})=0,"",ROUND(SUM(${counted}),2))`;
}

/** How many scores are counted in a run of rows. */
export function countFormula(firstRow: number, lastRow: number, column: ScoreColumn): string {
  return `COUNT(${countedRange(firstRow, lastRow, column)})`;
}

/** Appraised ÷ maximum × 100, "" while there is no appraised score; `scoreCell` holds it. */
export function percentFormula(row: number, scoreCell: string): string {
  const max = cellAddress(row, SCORECARD_COLUMNS.max);
  return `IF(ISNUMBER(${scoreCell}),IF(${max}>0,ROUND(${scoreCell}/${max}*100,2),""),"")`;
}

function countedRange(firstRow: number, lastRow: number, column: ScoreColumn): string {
  const counted = COUNTED_COLUMN[column];
  return `${cellAddress(firstRow, counted)}:${cellAddress(lastRow, counted)}`;
}
