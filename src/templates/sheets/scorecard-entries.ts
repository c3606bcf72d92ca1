import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import type { OrgUnitKind } from "../../criteria/org-unit-kind";
import { pointsToNumber } from "../../criteria/points";
import { appliesTo, isScoredIn, leafForKind } from "../../scoring/contribution";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import { type CellRange, absoluteAddress } from "../../sheet-model/address";
import type { Validation } from "../../sheet-model/sheet";
import { figureEntryTexts, scoreEntryTexts } from "../../wording/vi/score-entry-texts";
import { saysNotApplicable } from "./scorecard-formulas";
import {
  SCORECARD_COLUMNS as COLUMNS,
  SET_COLUMNS,
  type ScorecardLayout,
} from "./scorecard-layout";
import { choicesOf } from "./scorecard-needs";

/** No figure of a commune has so many digits. */
const LARGEST_FIGURE = 1e12;
/** The least that a figure to divide by may be. */
const SMALLEST_WHOLE = 0.0001;

/**
 * What may be typed for a unit's scores, a rule for each leaf so that it can name the criterion: a number
 * from 0 to the maximum, what the guide allows, or that the leaf does not apply.
 */
export const entryValidations = (
  set: CriteriaSet,
  layout: ScorecardLayout,
  kind: OrgUnitKind | undefined,
): Validation[] =>
  set.leaves
    .filter((leaf) => appliesTo(leaf, kind))
    .map((leaf) => leafForKind(leaf, kind))
    .flatMap((leaf) => [
      ...scoreValidations(leaf, layout.rowOf(leaf)),
      ...figureValidations(leaf, layout.rowOf(leaf)),
    ]);

function scoreValidations(leaf: CriteriaNode, row: number): Validation[] {
  const texts = scoreEntryTexts(leaf);
  const scored = SCORE_COLUMNS.filter((column) => isScoredIn(leaf, column));
  const [first = "self"] = scored;
  const range = cellsOf(row, COLUMNS[first], COLUMNS.appraised);
  const choices = choicesOf(leaf);
  if (choices.length > 0) {
    const { firstChoice } = SET_COLUMNS;
    const source = absoluteAddress(cellsOf(row, firstChoice, firstChoice + choices.length - 1));
    // A council may give what lies between two levels, where it says why.
    return [{ range, rule: { kind: "list", source }, asks: true, ...texts }];
  }
  if (leaf.notApplicable === undefined) {
    const max = pointsToNumber(leaf.maxScore);
    return [{ range, rule: { kind: "decimal", min: 0, max }, ...texts }];
  }
  return scored.map((column) => ({
    range: cellsOf(row, COLUMNS[column], COLUMNS[column]),
    rule: { kind: "custom", formula: scoreOrNotApplicable(row, column) },
    ...texts,
  }));
}

/** Addresses are absolute: programs differ in which cell they take a rule's formula to be written for. */
function scoreOrNotApplicable(row: number, column: ScoreColumn): string {
  const at = (place: number) => absoluteAddress(cellsOf(row, place, place));
  const [score, max] = [at(COLUMNS[column]), at(COLUMNS.max)];
  return `IF(ISNUMBER(${score}),AND(${score}>=0,${score}<=${max}),${saysNotApplicable(score)})`;
}

function figureValidations(leaf: CriteriaNode, row: number): Validation[] {
  if (leaf.ratio === undefined) return [];
  const rule = (min: number) => ({ kind: "decimal", min, max: LARGEST_FIGURE }) as const;
  return [
    {
      range: cellsOf(row, SET_COLUMNS.part, SET_COLUMNS.part),
      rule: rule(0),
      ...figureEntryTexts(leaf, "part"),
    },
    {
      range: cellsOf(row, SET_COLUMNS.whole, SET_COLUMNS.whole),
      rule: rule(SMALLEST_WHOLE),
      ...figureEntryTexts(leaf, "whole"),
    },
  ];
}

const cellsOf = (row: number, firstColumn: number, lastColumn: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn,
  lastColumn,
});
