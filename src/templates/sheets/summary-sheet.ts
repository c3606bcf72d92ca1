import type { CriteriaSet } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { SCORE_COLUMNS } from "../../scoring/score";
import { totalOfKind, totalOfNode } from "../../scoring/totals";
import { absoluteAddress, cellAddress, quotedSheetName } from "../../sheet-model/address";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "../../sheet-model/sheet";
import { PAGE_FOOTER, SUMMARY_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import { kindsShownApart } from "../set-traits";
import { type CompiledUnit, shownIndex, shownPoints, shownTotal } from "./compiled-unit";
import { type Heading, headingRows, mergedLine } from "./heading-rows";
import { indexFormula } from "./index-formula";
import { ScorecardLayout, fixedMax } from "./scorecard-layout";
import { STYLES, cell } from "./styles";
import { SummaryLayout, sectionsInTotal } from "./summary-layout";
import { rankFormula } from "./summary-ranks";
import { broughtFormula } from "./unit-cells";

const WIDTHS = {
  number: 7,
  unit: 30,
  score: 7.5,
  total: 9,
  leaves: 12,
  group: 14,
  rank: 8,
  band: 12,
} as const;

/**
 * `Tổng hợp`: each unit's sections, totals, rank and class, all read from its own sheet by formula.
 * Units stand in the order given.
 */
export function summarySheet(
  set: CriteriaSet,
  year: number | undefined,
  units: readonly CompiledUnit[],
): SheetModel {
  const layout = new SummaryLayout(set, units.length);
  const lastPrinted = layout.columns.band;
  const source = new ScorecardLayout(set);
  const headings = headingRows(tableHeadings(set, layout), layout.titleRows, [36, 42]);
  const rows = [
    { height: 24, cells: [cell(TEXTS.title(year), STYLES.title)] },
    { height: 8, cells: [] },
    ...headings.rows,
    ...units.map((unit, index) => unitRow({ ...unit, set, layout, source, index })),
    ...bandRows(set),
    ...sectionRows(set),
  ];
  return {
    name: TEXTS.sheetName,
    columns: columns(set, layout),
    rows,
    merges: [mergedLine(0, 0, lastPrinted), ...headings.merges],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: layout.firstUnitRow, columns: layout.columns.unit + 1 },
    protected: true,
    print: {
      orientation: "landscape",
      area: {
        firstRow: 0,
        firstColumn: 0,
        lastRow: rows.length - 1,
        lastColumn: lastPrinted,
      },
      repeatedRows: { first: layout.titleRows, last: layout.firstUnitRow - 1 },
      footer: PAGE_FOOTER,
    },
    ...(units.length === 0
      ? {}
      : {
          filter: {
            firstRow: layout.firstUnitRow - 1,
            firstColumn: 0,
            lastRow: layout.unitRow(units.length - 1),
            lastColumn: layout.lastColumn,
          },
        }),
  };
}

function columns(set: CriteriaSet, layout: SummaryLayout): ColumnModel[] {
  const { columns } = layout;
  const widths = new Map<number | undefined, number>([
    [columns.number, WIDTHS.number],
    [columns.unit, WIDTHS.unit],
    ...set.sections.flatMap((section) =>
      SCORE_COLUMNS.map((each) => [layout.sectionColumn(section, each), WIDTHS.score] as const),
    ),
    [columns.appraisedLeaves, WIDTHS.leaves],
    [columns.group, WIDTHS.group],
    [columns.rank, WIDTHS.rank],
    [columns.band, WIDTHS.band],
  ]);
  return Array.from({ length: layout.lastColumn + 1 }, (_, column) => ({
    width: widths.get(column) ?? WIDTHS.total,
    ...(column >= columns.ranked && { hidden: true }),
  }));
}

function tableHeadings(set: CriteriaSet, layout: SummaryLayout): Heading[] {
  const { headings } = TEXTS;
  const { columns } = layout;
  const beneath = SCORE_COLUMNS.map((column) => headings[column]);
  const kinds = kindsShownApart(set);
  const varying = sectionsInTotal(set).filter(
    (section) => layout.sectionMaxColumn(section) !== undefined,
  );
  return [
    headings.number,
    headings.unit,
    ...set.sections.map((section) => ({ over: headings.section(section), beneath })),
    { over: headings.total(set), beneath },
    ...(kinds.length === 0
      ? []
      : [{ over: headings.ofThat, beneath: kinds.map((kind) => headings.kinds[kind]) }]),
    ...(columns.max === undefined ? [] : [headings.max]),
    ...(columns.index === undefined ? [] : [headings.index(set)]),
    headings.appraisedLeaves(set),
    ...(columns.group === undefined ? [] : [headings.group]),
    headings.rank,
    headings.band,
    headings.ranked,
    ...varying.map(headings.sectionMax),
  ];
}

/** What a unit's row is made of; `index` counts the units from 0. */
interface SummaryRow extends CompiledUnit {
  readonly set: CriteriaSet;
  readonly layout: SummaryLayout;
  readonly source: ScorecardLayout;
  readonly index: number;
}

const number = (formula: string, value: string | number): CellModel =>
  cell({ formula, value }, STYLES.number);

function unitRow(unit: SummaryRow): RowModel {
  const { set, layout, source, standing, index } = unit;
  const { scorecard, self, appraised } = standing;
  return {
    height: 20,
    cells: [
      cell(index + 1, STYLES.number),
      cell(scorecard.unit.name, STYLES.freeText),
      ...set.sections.flatMap((section) =>
        SCORE_COLUMNS.map((column) =>
          number(
            broughtFormula(unit.sheetName, source, section, column),
            shownTotal(totalOfNode(scorecard, section, column)),
          ),
        ),
      ),
      number(ofUnit(unit, source.totalCell("self")), shownTotal(self)),
      number(ofUnit(unit, source.totalCell("appraised")), shownTotal(appraised)),
      ...kindCells(unit),
      ...indexCells(unit),
      number(ofUnit(unit, source.countCell("appraised")), appraised.scoredLeaves),
      ...(layout.columns.group === undefined
        ? []
        : [cell(standing.group?.group.name ?? "", STYLES.freeText)]),
      ...rankCells(unit),
      ...sectionMaxCells(unit),
    ],
  };
}

/** A cell of the unit's own sheet. */
const ofUnit = ({ sheetName }: SummaryRow, address: string): string =>
  `${quotedSheetName(sheetName)}!${address}`;

/** What the survey, bonus and penalty have brought to the appraised total. */
function kindCells(unit: SummaryRow): CellModel[] {
  const { set, source, standing } = unit;
  return kindsShownApart(set).flatMap((kind) => {
    const part = source.partCell(kind, "appraised");
    if (part === undefined) return [];
    const total = totalOfKind(standing.scorecard, set, kind, "appraised");
    return number(ofUnit(unit, part), shownTotal(total));
  });
}

/** What the unit could have, where that is not the same for all, and the index of its total. */
function indexCells(unit: SummaryRow): CellModel[] {
  const { set, layout, source, standing, index } = unit;
  const { appraised } = standing;
  const { max: maxColumn, index: indexColumn } = layout.columns;
  const maxCell = source.maxCell(undefined, "appraised");
  const row = layout.unitRow(index);
  const total = cellAddress(row, layout.columns.appraised);
  const max =
    maxColumn === undefined
      ? String(pointsToNumber(fixedMax(set, "appraised")))
      : cellAddress(row, maxColumn);
  return [
    ...(maxColumn === undefined || maxCell === undefined
      ? []
      : [number(ofUnit(unit, maxCell), pointsToNumber(appraised.max))]),
    ...(indexColumn === undefined
      ? []
      : [
          number(
            `IF(ISNUMBER(${total}),${indexFormula(total, max, set)},"")`,
            shownIndex(appraised, set),
          ),
        ]),
  ];
}

/** Rank and class, and hidden behind them the index that they rest on: "" where the unit is not ranked. */
function rankCells({ set, layout, standing, index }: SummaryRow): CellModel[] {
  const { rank, band } = standing;
  const { columns } = layout;
  const row = layout.unitRow(index);
  const ranked = cellAddress(row, columns.ranked);
  const bandsFrom = absoluteAddress(layout.bandRange("number"));
  const bandNames = absoluteAddress(layout.bandRange("unit"));
  const ifRanked = (formula: string) => `IF(ISNUMBER(${ranked}),${formula},"")`;
  const counted = cellAddress(row, columns.appraisedLeaves);
  const indexCell = cellAddress(row, layout.indexColumn);
  const ofGroup =
    columns.group === undefined
      ? indexCell
      : `IF(${cellAddress(row, columns.group)}="","",${indexCell})`;
  return [
    cell(
      { formula: ifRanked(rankFormula(set, layout, row)), value: rank ?? "" },
      STYLES.boldNumber,
    ),
    number(ifRanked(`LOOKUP(${ranked},${bandsFrom},${bandNames})`), band?.name ?? ""),
    cell(
      {
        formula: `IF(${counted}=${String(set.leaves.length)},${ofGroup},"")`,
        value: shownPoints(standing.index ?? undefined),
      },
      STYLES.plain,
    ),
  ];
}

/** Hidden: what the unit could have in each section. */
function sectionMaxCells(unit: SummaryRow): CellModel[] {
  const { set, layout, source, standing } = unit;
  return sectionsInTotal(set).flatMap((section) => {
    const maxCell = source.maxCell(section, "appraised");
    if (layout.sectionMaxColumn(section) === undefined || maxCell === undefined) return [];
    const { max } = totalOfNode(standing.scorecard, section, "appraised");
    return cell({ formula: ofUnit(unit, maxCell), value: pointsToNumber(max) }, STYLES.plain);
  });
}

/** The classification that the formulas above look up, from the weakest band on. */
function bandRows(set: CriteriaSet): RowModel[] {
  const ascending = [...set.bands].reverse();
  return [
    { height: 16, cells: [] },
    {
      height: 36,
      cells: [cell(TEXTS.bandFrom(set), STYLES.heading), cell(TEXTS.bands, STYLES.heading)],
    },
    ...ascending.map(({ from, name }) => ({
      height: 18,
      cells: [cell(pointsToNumber(from), STYLES.number), cell(name, STYLES.text)],
    })),
  ];
}

function sectionRows(set: CriteriaSet): RowModel[] {
  const line = (cells: (CellModel | null)[]) => ({ height: 18, cells });
  return [
    { height: 16, cells: [] },
    line([cell(TEXTS.sections, STYLES.label)]),
    ...set.sections.map(({ label, name }) =>
      line([cell(label, STYLES.plain), cell(name, STYLES.plain)]),
    ),
  ];
}
