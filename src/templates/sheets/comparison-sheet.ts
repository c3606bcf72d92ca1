import type { CriteriaSet } from "../../criteria/criteria-set";
import { type UnitComparison, compareUnits } from "../../scoring/comparison-units";
import type { ColumnModel, RowModel, SheetModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { COMPARISON_TEXTS as TEXTS } from "../../wording/vi/comparison-texts";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { differenceFormats, missingFormats } from "./comparison-formats";
import {
  COMPARISON_COLUMNS as COLUMNS,
  COMPARISON_TITLE_ROWS,
  ComparisonLayout,
  FIRST_COMPARED_ROW,
} from "./comparison-layout";
import { comparisonCells } from "./comparison-unit-cells";
import type { CompiledUnit } from "./compiled-unit";
import { type Heading, headingRows, mergedLine } from "./heading-rows";
import { STYLES, cell } from "./styles";

const WIDTHS = {
  number: 7,
  unit: 30,
  self: 10,
  appraised: 9,
  difference: 9,
  percent: 9,
  overrating: 9,
  lowered: 7,
  raised: 7,
  equal: 7,
  withoutAppraised: 9,
  withoutSelf: 9,
  withoutBoth: 9,
  largestLeaf: 10,
  largestPoints: 10,
} as const satisfies Record<keyof typeof COLUMNS, number>;
const SECTION_WIDTH = 9;

/**
 * `So sánh`: how each unit scored itself, held against its appraisal, over all and by section. Units
 * stand in the order given.
 * Source: 4203/QĐ-UBND, Điều 7.4 (the council appraises the self-scores).
 */
export function comparisonSheet(
  set: CriteriaSet,
  year: number | undefined,
  units: readonly CompiledUnit[],
): SheetModel {
  const layout = new ComparisonLayout(set, units.length);
  const headings = headingRows(tableHeadings(set), COMPARISON_TITLE_ROWS, [36, 52]);
  const lastColumn = layout.lastShownColumn;
  const rows = [
    { height: 24, cells: [cell(TEXTS.title(year), STYLES.title)] },
    { height: 36, cells: [cell(TEXTS.note, STYLES.subtitle)] },
    { height: 8, cells: [] },
    ...headings.rows,
    ...unitRows(set, units),
  ];
  const table = {
    firstRow: FIRST_COMPARED_ROW - 1,
    firstColumn: 0,
    lastRow: layout.lastRow,
    lastColumn,
  };
  return {
    name: TEXTS.sheetName,
    columns: columns(set),
    rows,
    merges: [...[0, 1].map((row) => mergedLine(row, 0, lastColumn)), ...headings.merges],
    validations: [],
    conditionalFormats: units.length === 0 ? [] : formats(layout),
    frozen: { rows: FIRST_COMPARED_ROW, columns: COLUMNS.unit + 1 },
    protected: true,
    ...(units.length === 0 ? {} : { filter: table }),
    print: {
      orientation: "landscape",
      area: { ...table, firstRow: 0, lastRow: rows.length - 1 },
      repeatedRows: { first: COMPARISON_TITLE_ROWS, last: FIRST_COMPARED_ROW - 1 },
      footer: PAGE_FOOTER,
    },
  };
}

function columns(set: CriteriaSet): ColumnModel[] {
  return [
    ...Object.values(WIDTHS).map((width) => ({ width })),
    ...set.sections.map(() => ({ width: SECTION_WIDTH })),
    { width: WIDTHS.unit, hidden: true },
    { width: WIDTHS.number, hidden: true },
  ];
}

function tableHeadings(set: CriteriaSet): Heading[] {
  const { headings } = TEXTS;
  return [
    headings.number,
    headings.unit,
    {
      over: headings.compared,
      beneath: [headings.self, headings.appraised, headings.difference, headings.percent],
    },
    headings.overrating,
    { over: headings.leaves, beneath: [headings.lowered, headings.raised, headings.equal] },
    {
      over: headings.missing,
      beneath: [headings.withoutAppraised, headings.withoutSelf, headings.withoutBoth],
    },
    { over: headings.largest, beneath: [headings.largestLeaf, headings.largestPoints] },
    { over: headings.sections, beneath: set.sections.map(headings.section) },
    headings.sheet,
    headings.position,
  ];
}

function unitRows(set: CriteriaSet, units: readonly CompiledUnit[]): RowModel[] {
  const comparisons = compareUnits(
    units.map(({ standing }) => standing.scorecard),
    set,
  );
  // One height for all, so that any unit may come to stand in any row.
  const names = units.map(({ standing }) => standing.scorecard.unit.name);
  const height = Math.max(20, ...names.map((name) => wrappedHeight(name, WIDTHS.unit)));
  return comparisons.flatMap((comparison: UnitComparison, index) => {
    const unit = units[index];
    if (unit === undefined) return [];
    return [{ height, cells: comparisonCells(set, { ...unit, comparison, index }, units.length) }];
  });
}

function formats(layout: ComparisonLayout) {
  const { firstColumn, lastColumn } = layout.sectionColumns;
  return [
    ...differenceFormats([
      layout.unitCells(COLUMNS.difference, COLUMNS.percent),
      layout.unitCells(COLUMNS.largestPoints),
      layout.unitCells(firstColumn, lastColumn),
    ]),
    ...missingFormats([layout.unitCells(COLUMNS.withoutAppraised, COLUMNS.withoutBoth)]),
  ];
}
