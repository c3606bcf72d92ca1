import { allowedScores } from "../../criteria/allowed-scores";
import { isScoredIn } from "../../scoring/contribution";
import { ratioScore } from "../../scoring/ratio-score";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import { absoluteAddress, cellAddress } from "../../sheet-model/address";
import { CHECK_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import { type Check, quoted } from "./list-parts";
import type { CheckedRow } from "./scorecard-check";
import { figureCells, ratioFormula } from "./scorecard-formulas";
import { COUNTED_COLUMN, SCORECARD_COLUMNS as COLUMNS, SET_COLUMNS } from "./scorecard-layout";

/** What does not follow the leaf's guide, though it counts. */
export function guideChecks(checked: CheckedRow): Check[] {
  const { leaf, applies } = checked;
  if (!applies) return [];
  return [
    ...SCORE_COLUMNS.filter((column) => isScoredIn(leaf, column)).flatMap((column) =>
      offLevel(checked, column),
    ),
    ...(leaf.ratio === undefined ? [] : [ratioCheck(checked)]),
  ];
}

function offLevel({ leaf, row, scores }: CheckedRow, column: ScoreColumn): Check[] {
  const allowed = allowedScores(leaf);
  if (allowed === undefined) return [];
  const { firstChoice } = SET_COLUMNS;
  const lastColumn = firstChoice + allowed.length - 1;
  const choices = absoluteAddress({
    firstRow: row,
    lastRow: row,
    firstColumn: firstChoice,
    lastColumn,
  });
  const score = cellAddress(row, COLUMNS[column]);
  const counted = cellAddress(row, COUNTED_COLUMN[column]);
  const isOff = `COUNTIF(${choices},ROUND(${score},2))=0`;
  const entered = scores[column];
  return [
    {
      formula: `IF(AND(ISNUMBER(${score}),ISNUMBER(${counted})),IF(${isOff},${quoted(TEXTS.offLevel(column))},""),"")`,
      value:
        entered.kind === "valid" && !allowed.includes(entered.points) ? TEXTS.offLevel(column) : "",
    },
  ];
}

function ratioCheck({ leaf, row, scores: { self }, figures }: CheckedRow): Check {
  const [part, whole] = figureCells(row);
  const score = cellAddress(row, COLUMNS.self);
  const counted = cellAddress(row, COLUMNS.selfCounted);
  const calculated = ratioFormula(row);
  const isScored = `AND(ISNUMBER(${score}),ISNUMBER(${counted}))`;
  const isAsked = `OR(TRIM(${part})<>"",TRIM(${whole})<>"",${isScored})`;
  const differs = `IF(${isScored},IF(ROUND(${score},2)<>${calculated},${quoted(TEXTS.ratioDiffers)},""),"")`;
  const incomplete = `IF(${isAsked},${quoted(TEXTS.ratioIncomplete)},"")`;
  const value = (): string => {
    const points = ratioScore(figures, leaf.maxScore);
    if (points !== undefined) {
      return self.kind === "valid" && self.points !== points ? TEXTS.ratioDiffers : "";
    }
    const isEntered = figures.part !== undefined || figures.whole !== undefined;
    return isEntered || self.kind === "valid" ? TEXTS.ratioIncomplete : "";
  };
  return { formula: `IF(ISNUMBER(${calculated}),${differs},${incomplete})`, value: value() };
}
