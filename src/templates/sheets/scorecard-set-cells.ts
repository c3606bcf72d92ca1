import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { appliesTo, leafForKind } from "../../scoring/contribution";
import { SCORE_COLUMNS, type ScoreColumn } from "../../scoring/score";
import { grandTotal, totalOfNode } from "../../scoring/totals";
import type { CellRange } from "../../sheet-model/address";
import type { CellInput, CellModel, ColumnModel, RowModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { SET_COLUMN_TEXTS as TEXTS, guideText } from "../../wording/vi/scorecard-guide-texts";
import { headingRows } from "./heading-rows";
import { maxOfLeaf } from "./scorecard-formulas";
import { hasRatios, variesInMax } from "../set-traits";
import { SCORECARD_COLUMNS, SET_COLUMNS, TITLE_ROWS } from "./scorecard-layout";
import { choiceColumns, choicesOf, hasGuides, hasSetColumns } from "./scorecard-needs";
import type { ScorecardContent } from "./scorecard-content";
import { STYLES, cell } from "./styles";

const GUIDE_WIDTH = 60;
const FIGURE_WIDTH = 12;

/** The columns between a unit's own sheet and those of the set: the compiling level's, which it lacks. */
const LACKED: readonly ColumnModel[] = Array.from(
  { length: SET_COLUMNS.guide - Object.keys(SCORECARD_COLUMNS).length },
  () => ({ width: FIGURE_WIDTH, hidden: true }),
);

/** What a set needs right of `columns`, which are those of its form and, at the compiling level, of the appraisal. */
export function withSetColumns(
  columns: readonly ColumnModel[],
  set: CriteriaSet,
): readonly ColumnModel[] {
  if (!hasSetColumns(set)) return columns;
  const figure = { width: FIGURE_WIDTH, ...(!hasRatios(set) && { hidden: true }) };
  const built = { width: FIGURE_WIDTH, hidden: true };
  return [
    ...columns,
    ...(columns.length < SET_COLUMNS.guide ? LACKED : []),
    { width: GUIDE_WIDTH, ...(!hasGuides(set) && { hidden: true }) },
    figure,
    figure,
    built,
    built,
    ...Array.from({ length: choiceColumns(set) }, () => built),
  ];
}

/** The heading rows with the headings of what a set needs. */
export function withSetHeadings(
  headings: ReturnType<typeof headingRows>,
  set: CriteriaSet,
  heights: readonly [upper: number, lower: number],
): ReturnType<typeof headingRows> {
  if (!hasSetColumns(set)) return headings;
  const { guide, part, whole, selfMax, appraisedMax, choices } = TEXTS.headings;
  const ofChoices = Array.from({ length: choiceColumns(set) }, () => choices);
  const beside = headingRows(
    [guide, part, whole, selfMax, appraisedMax, ...ofChoices],
    TITLE_ROWS,
    heights,
  );
  return {
    rows: headings.rows.map((row, index) => ({
      ...row,
      cells: beginningAt(row.cells, beside.rows[index]?.cells ?? []),
    })),
    merges: [...headings.merges, ...beside.merges.map(shifted)],
  };
}

/** The height in points that a node's guide needs. */
export const guideHeight = (node: CriteriaNode): number =>
  wrappedHeight(guideText(node), GUIDE_WIDTH, STYLES.guide);

/** A node's row with what a set needs of it right of everything else. */
export function withSetCells(
  row: RowModel,
  node: CriteriaNode,
  content: ScorecardContent,
): RowModel {
  if (!hasSetColumns(content.set)) return row;
  return { ...row, cells: beginningAt(row.cells, setCells(node, content)) };
}

/** The row of the total with the maximum that applies to the unit, where that is not the same for all. */
export function withTotalMax(row: RowModel, content: ScorecardContent): RowModel {
  const { set, scorecard } = content;
  if (!variesInMax(set)) return row;
  const cells = SCORE_COLUMNS.map((column) => {
    const value = pointsToNumber(grandTotal(scorecard, set, column).max);
    return cell({ formula: sumOfMaxima(set.sections, content, column), value }, STYLES.plain);
  });
  return { ...row, cells: beginningAt(row.cells, [null, null, null, ...cells]) };
}

function setCells(node: CriteriaNode, content: ScorecardContent): (CellModel | null)[] {
  const { set, scorecard } = content;
  const applies = appliesTo(node, scorecard.unit.kind);
  const figures = scorecard.figuresByCode.get(node.code);
  const isShare = isLeaf(node) && node.ratio !== undefined && applies;
  const figure = (entered: number | undefined) =>
    isShare ? cell(entered ?? null, STYLES.scoreEntry) : null;
  return [
    hasGuides(set) ? cell(guideText(node), STYLES.guide) : null,
    figure(figures?.part),
    figure(figures?.whole),
    ...SCORE_COLUMNS.map((column) =>
      variesInMax(set) ? cell(maxInput(node, content, column), STYLES.plain) : null,
    ),
    ...(isLeaf(node) && applies ? choicesOf(leafForKind(node, scorecard.unit.kind)) : []).map(
      (choice) => cell(choice, STYLES.plain),
    ),
  ];
}

/** What a node could bring to a column's totals, in points. */
function maxInput(node: CriteriaNode, content: ScorecardContent, column: ScoreColumn): CellInput {
  const { scorecard, layout } = content;
  const { kind } = scorecard.unit;
  const formula = isLeaf(node)
    ? maxOfLeaf(
        { leaf: leafForKind(node, kind), row: layout.rowOf(node), applies: appliesTo(node, kind) },
        column,
      )
    : sumOfMaxima(node.children, content, column);
  if (typeof formula === "number") return formula;
  return { formula, value: pointsToNumber(totalOfNode(scorecard, node, column).max) };
}

function sumOfMaxima(
  nodes: readonly CriteriaNode[],
  { layout }: ScorecardContent,
  column: ScoreColumn,
): string {
  const cells = nodes.flatMap((node) => layout.maxCell(node, column) ?? []);
  return `ROUND(${cells.join("+")},2)`;
}

/** Cells of a row followed by those of a set. */
function beginningAt(
  before: readonly (CellModel | null)[],
  cells: readonly (CellModel | null)[],
): (CellModel | null)[] {
  const gap = Array.from({ length: SET_COLUMNS.guide - before.length }, () => null);
  return [...before, ...gap, ...cells];
}

const shifted = (range: CellRange): CellRange => ({
  ...range,
  firstColumn: range.firstColumn + SET_COLUMNS.guide,
  lastColumn: range.lastColumn + SET_COLUMNS.guide,
});
