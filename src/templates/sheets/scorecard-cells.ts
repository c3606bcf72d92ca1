import { type CriteriaNode, type CriteriaSet, isInTotal } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { appliesTo, attainable, contribution, isScoredIn } from "../../scoring/contribution";
import { NOT_APPLICABLE_WORD } from "../../scoring/not-applicable-word";
import { ratioScore } from "../../scoring/ratio-score";
import { type Score, SCORE_COLUMNS, type ScoreColumn, UNSCORED } from "../../scoring/score";
import type { LeafScores, Scorecard } from "../../scoring/scorecard";
import { type Total, achievedPercent } from "../../scoring/totals";
import { cellAddress } from "../../sheet-model/address";
import type { CellInput, CellModel } from "../../sheet-model/sheet";
import { shownPoints, shownTotal } from "./compiled-unit";
import {
  type LeafRow,
  countedFormula,
  exactPercentFormula,
  percentFormula,
  ratioFormula,
} from "./scorecard-formulas";
import { COUNTED_COLUMN, SCORECARD_COLUMNS, type ScorecardLayout } from "./scorecard-layout";
import { sumFormula } from "./scorecard-sums";
import { STYLES, cell } from "./styles";

/** In characters; a score that is longer is somebody's remark, and its finding says so. */
const LONGEST_ENTRY = 255;

/** The cells that hold a row's scores, and the two beside the form in which the sums are built. */
export interface ScoreCells {
  readonly inForm: readonly (CellModel | null)[];
  /** Right of the form; empty in the rows of sums, so that sums may run over them. */
  readonly counted: readonly (CellModel | null)[];
}

/** What a leaf's cells are made of. */
export interface LeafContent extends LeafRow {
  readonly set: CriteriaSet;
  readonly scorecard: Scorecard;
  readonly layout: ScorecardLayout;
  /** Whether the unit itself scores in the sheet: there a share is calculated of its figures. */
  readonly isUnits: boolean;
}

export function leafCells(content: LeafContent): ScoreCells {
  const { leaf, scorecard, row } = content;
  const scores = scorecard.scoresByCode.get(leaf.code) ?? { self: UNSCORED, appraised: UNSCORED };
  const brought = contribution(leaf, scores, "appraised");
  const percent =
    brought === undefined
      ? undefined
      : achievedPercent(brought, attainable(leaf, scores, "appraised"));
  const appraisedCounted = cellAddress(row, COUNTED_COLUMN.appraised);
  return {
    inForm: [
      cell(selfInput(content, scores), entryStyle(content, "self")),
      cell(enteredScore(scores.appraised), entryStyle(content, "appraised")),
      percentCell(content, leaf, appraisedCounted, percent, STYLES.number),
    ],
    counted: SCORE_COLUMNS.map((column) => {
      const points = isScoredIn(leaf, column) ? contribution(leaf, scores, column) : undefined;
      return cell(
        { formula: countedFormula(content, column), value: shownPoints(points) },
        STYLES.plain,
      );
    }),
  };
}

/** A share is calculated as long as nothing else is typed over it. */
function selfInput(
  { leaf, scorecard, row, isUnits, applies }: LeafContent,
  { self }: LeafScores,
): CellInput {
  const entered = enteredScore(self);
  if (leaf.ratio === undefined || !isUnits || !applies) return entered;
  const figures = scorecard.figuresByCode.get(leaf.code);
  const calculated = figures && ratioScore(figures, leaf.maxScore);
  const isCalculated =
    self.kind === "unscored" || (self.kind === "valid" && self.points === calculated);
  return isCalculated ? { formula: ratioFormula(row), value: entered ?? "" } : entered;
}

/** Nothing is to be typed where a column does not score the leaf, or the leaf is not for the unit. */
export const entryStyle = (
  { leaf, applies }: Pick<LeafRow, "leaf" | "applies">,
  column: ScoreColumn,
): CellModel["style"] =>
  applies && isScoredIn(leaf, column) ? STYLES.scoreEntry : STYLES.withheld;

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

/** Some leaves in the sheet of a unit. */
export const leafRows = (
  leaves: readonly CriteriaNode[],
  { scorecard: { unit }, layout }: Pick<LeafContent, "scorecard" | "layout">,
): LeafRow[] =>
  leaves.map((leaf) => ({
    leaf,
    row: layout.rowOf(leaf),
    applies: appliesTo(leaf, unit.kind),
  }));

/** A row of sums over the counted scores of a run of rows; of everything where no node is given. */
export function sumCells(
  content: Pick<LeafContent, "set" | "layout" | "scorecard">,
  node: CriteriaNode | undefined,
  firstRow: number,
  lastRow: number,
  sums: Readonly<Record<ScoreColumn, Total>> & { readonly style: CellModel["style"] },
): ScoreCells {
  const { set, layout } = content;
  const row = node === undefined ? layout.totalRow : layout.rowOf(node);
  const leaves = leafRows((node ?? set).leaves, content);
  const sum = (column: ScoreColumn) => {
    const total = node === undefined ? undefined : layout.totalCell(column);
    const formula = sumFormula(firstRow, lastRow, { leaves, column, total });
    return cell({ formula, value: shownTotal(sums[column]) }, sums.style);
  };
  const { points, max, isShown } = sums.appraised;
  const percent = isShown ? achievedPercent(points, max) : undefined;
  const appraised = cellAddress(row, SCORECARD_COLUMNS.appraised);
  return {
    inForm: [
      sum("self"),
      sum("appraised"),
      percentCell(content, node, appraised, percent, sums.style),
    ],
    counted: [],
  };
}

/** Kết quả đạt được of a node, of everything where none is given; bonus and penalty points are no share of anything. */
function percentCell(
  { set, layout }: Pick<LeafContent, "set" | "layout">,
  node: CriteriaNode | undefined,
  scoreCell: string,
  percent: number | undefined,
  style: CellModel["style"],
): CellModel {
  if (node !== undefined && !isInTotal(node)) return cell(null, style);
  const row = node === undefined ? layout.totalRow : layout.rowOf(node);
  const max = layout.maxCell(node, "appraised");
  const isPlain = max === undefined && set.leaves.every(isInTotal);
  const formula = isPlain
    ? percentFormula(row, scoreCell)
    : exactPercentFormula(scoreCell, max ?? cellAddress(row, SCORECARD_COLUMNS.max));
  return cell({ formula, value: percent ?? "" }, style);
}
