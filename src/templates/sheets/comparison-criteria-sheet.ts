import { type CriteriaSet, isInTotal, sectionOf } from "../../criteria/criteria-set";
import { NO_POINTS, pointsToNumber, subtractPoints } from "../../criteria/points";
import { type LostPoints, byLoss, lostPoints } from "../../scoring/comparison-criteria";
import { absoluteAddress } from "../../sheet-model/address";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { LOST_POINTS_TEXTS as TEXTS } from "../../wording/vi/comparison-texts";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import {
  FIRST_LEAF_ROW,
  LEAF_DATA_COLUMNS,
  type LeafDataColumn,
  LOST_POINTS_COLUMNS as COLUMNS,
  LOST_POINTS_TITLE_ROWS,
  LostPointsLayout,
  inColumn,
} from "./comparison-criteria-layout";
import { differenceFormats } from "./comparison-formats";
import { meanFormula, percentFormula, unlessZero } from "./comparison-formulas";
import { leafDataCells } from "./comparison-leaf-data";
import { type CompiledUnit, shownPoints } from "./compiled-unit";
import { type Heading, headingRows, mergedLine } from "./heading-rows";
import { ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

const WIDTHS = {
  rank: 9,
  code: 9,
  name: 76,
  section: 8,
  max: 8,
  appraisedUnits: 11,
  meanAppraised: 12,
  lost: 9,
  meanLost: 9,
  lostPercent: 10,
  meanDifference: 12,
  lowered: 11,
  raised: 11,
} as const satisfies Record<keyof typeof COLUMNS, number>;
/** The names of the units' sheets fit into their headings, for whoever shows the columns. */
const HIDDEN_WIDTH = 24;
const LAST_COLUMN = COLUMNS.raised;

/**
 * `Tiêu chí mất điểm`: what each leaf costs over all units, those that cost most first. The rows find
 * their leaves by formula, so that their order holds whatever is scored later.
 * Source: 4203/QĐ-UBND, Điều 7.4 (the council analyses the results).
 */
export function lostPointsSheet(
  set: CriteriaSet,
  year: number | undefined,
  units: readonly CompiledUnit[],
): SheetModel {
  const layout = new LostPointsLayout(set, units.length);
  const headings = headingRows(tableHeadings(layout, units), LOST_POINTS_TITLE_ROWS, [36, 52]);
  const rows = [
    { height: 24, cells: [cell(TEXTS.title(year), STYLES.title)] },
    { height: 36, cells: [cell(TEXTS.note, STYLES.subtitle)] },
    { height: 8, cells: [] },
    ...headings.rows,
    ...(units.length === 0 ? [] : leafRows(set, layout, units)),
  ];
  const table = {
    firstRow: FIRST_LEAF_ROW - 1,
    firstColumn: 0,
    lastRow: layout.lastRow,
    lastColumn: LAST_COLUMN,
  };
  return {
    name: TEXTS.sheetName,
    columns: columns(layout, units),
    rows,
    merges: [...[0, 1].map((row) => mergedLine(row, 0, LAST_COLUMN)), ...headings.merges],
    validations: [],
    conditionalFormats: differenceFormats([layout.leafCells(COLUMNS.meanDifference)]),
    frozen: { rows: FIRST_LEAF_ROW, columns: COLUMNS.name + 1 },
    protected: true,
    ...(units.length === 0 ? {} : { filter: table }),
    print: {
      orientation: "landscape",
      area: { ...table, firstRow: 0, lastRow: rows.length - 1 },
      repeatedRows: { first: LOST_POINTS_TITLE_ROWS, last: FIRST_LEAF_ROW - 1 },
      footer: PAGE_FOOTER,
    },
  };
}

function columns(layout: LostPointsLayout, units: readonly CompiledUnit[]): ColumnModel[] {
  const hidden = { width: HIDDEN_WIDTH, hidden: true };
  return [
    ...Object.values(WIDTHS).map((width) => ({ width })),
    ...Object.keys(LEAF_DATA_COLUMNS).map(() => hidden),
    ...(layout.lostFromColumn === undefined ? [] : [hidden]),
    ...units.flatMap(() => [hidden, hidden]),
  ];
}

function tableHeadings(layout: LostPointsLayout, units: readonly CompiledUnit[]): Heading[] {
  const { headings } = TEXTS;
  const sheetNames = units.map(({ sheetName }) => sheetName);
  const ofUnits = [
    { over: headings.appraised, beneath: sheetNames },
    { over: headings.difference, beneath: sheetNames },
  ];
  return [
    headings.rank,
    headings.code,
    headings.name,
    headings.section,
    headings.max,
    headings.appraisedUnits,
    headings.meanAppraised,
    { over: headings.lost, beneath: [headings.sum, headings.mean, headings.percent] },
    {
      over: headings.compared,
      beneath: [headings.meanDifference, headings.lowered, headings.raised],
    },
    headings.position,
    {
      over: headings.data,
      beneath: [
        headings.code,
        headings.name,
        headings.section,
        headings.max,
        headings.appraisedUnits,
        headings.lost,
        headings.rankedMean,
        headings.place,
        headings.comparedUnits,
        headings.differences,
        headings.lowered,
        headings.raised,
        ...(layout.lostFromColumn === undefined ? [] : [headings.lostFrom]),
      ],
    },
    ...(units.length === 0 ? [] : ofUnits),
  ];
}

function leafRows(
  set: CriteriaSet,
  layout: LostPointsLayout,
  units: readonly CompiledUnit[],
): RowModel[] {
  const losses = lostPoints(
    units.map(({ standing }) => standing.scorecard),
    set,
  );
  const inOrder = byLoss(losses);
  const source = new ScorecardLayout(set);
  // One height for all, since any leaf may come to stand in any row.
  const height = Math.max(20, ...set.leaves.map(({ name }) => wrappedHeight(name, WIDTHS.name)));
  return losses.flatMap((loss, index) => {
    const shown = inOrder[index];
    if (shown === undefined) return [];
    const row = FIRST_LEAF_ROW + index;
    const place = inOrder.indexOf(loss) + 1;
    const data = leafDataCells({ row, loss, place, units, layout, source });
    const position = losses.indexOf(shown) + 1;
    return [
      {
        height,
        cells: [...shownCells(row, shown, layout), positionCell(row, position, layout), ...data],
      },
    ];
  });
}

/** Where the leaf that a row shows stands in the decision's order, from 1. */
function positionCell(row: number, position: number, layout: LostPointsLayout): CellModel {
  const place = String(row - FIRST_LEAF_ROW + 1);
  const formula = `MATCH(${place},${layout.data("place")},0)`;
  return cell({ formula, value: position }, STYLES.plain);
}

function shownCells(row: number, loss: LostPoints, layout: LostPointsLayout): CellModel[] {
  const { leaf, appraisedUnits, meanLost } = loss;
  const at = (column: keyof typeof COLUMNS) => inColumn(row, COLUMNS[column]);
  const inOrder = (column: number) =>
    `INDEX(${absoluteAddress(layout.leafCells(column))},${inColumn(row, LEAF_DATA_COLUMNS.position)})`;
  const found = (column: LeafDataColumn) => inOrder(LEAF_DATA_COLUMNS[column]);
  const number = (formula: string, value: string | number) =>
    cell({ formula, value }, STYLES.number);
  const ifAppraised = (formula: string) => unlessZero(at("appraisedUnits"), formula);
  const rank = `RANK(${found("rankedMean")},${layout.data("rankedMean")},0)`;
  const { lostFromColumn } = layout;
  const lostFrom = lostFromColumn === undefined ? at("max") : inOrder(lostFromColumn);
  const couldHave = `${lostFrom}*${at("appraisedUnits")}`;
  const percent = percentFormula(at("lost"), couldHave);
  const meanAppraised =
    meanLost === undefined
      ? undefined
      : subtractPoints(isInTotal(leaf) ? leaf.maxScore : NO_POINTS, meanLost);
  return [
    cell({ formula: ifAppraised(rank), value: loss.rank ?? "" }, STYLES.boldNumber),
    cell({ formula: found("label"), value: leaf.label }, STYLES.number),
    cell({ formula: found("name"), value: leaf.name }, STYLES.text),
    number(found("section"), sectionOf(leaf).label),
    number(found("max"), pointsToNumber(leaf.maxScore)),
    number(found("appraisedUnits"), appraisedUnits),
    // Of the rounded loss, so that the two are the maximum.
    number(ifAppraised(`ROUND(${lostFrom}-${at("meanLost")},2)`), shownPoints(meanAppraised)),
    number(ifAppraised(found("lost")), appraisedUnits === 0 ? "" : pointsToNumber(loss.lost)),
    number(ifAppraised(meanFormula(at("lost"), at("appraisedUnits"))), shownPoints(meanLost)),
    number(
      ifAppraised(lostFromColumn === undefined ? percent : unlessZero(lostFrom, percent)),
      loss.lostPercent ?? "",
    ),
    number(
      unlessZero(found("comparedUnits"), meanFormula(found("differences"), found("comparedUnits"))),
      shownPoints(loss.meanDifference),
    ),
    number(found("lowered"), loss.lowered),
    number(found("raised"), loss.raised),
  ];
}
