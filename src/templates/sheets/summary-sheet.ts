import type { CriteriaSet } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { SCORE_COLUMNS } from "../../scoring/score";
import { isComplete, totalOfNode } from "../../scoring/totals";
import { absoluteAddress, cellAddress, quotedSheetName } from "../../sheet-model/address";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "../../sheet-model/sheet";
import { PAGE_FOOTER, SUMMARY_TEXTS as TEXTS } from "../../wording/vi/sheet-texts";
import { type CompiledUnit, shownTotal } from "./compiled-unit";
import { type Heading, headingRows, mergedLine } from "./heading-rows";
import { ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";
import { SummaryLayout } from "./summary-layout";

const WIDTHS = {
  number: 7,
  unit: 30,
  score: 7.5,
  total: 9,
  leaves: 12,
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
  const lastColumn = layout.columns.ranked;
  const lastPrinted = layout.columns.band;
  const source = new ScorecardLayout(set);
  const headings = headingRows(tableHeadings(set), layout.titleRows, [36, 42]);
  const rows = [
    { height: 24, cells: [cell(TEXTS.title(year), STYLES.title)] },
    { height: 8, cells: [] },
    ...headings.rows,
    ...units.map((unit, index) => unitRow(set, layout, source, unit, index)),
    ...bandRows(set),
    ...sectionRows(set),
  ];
  return {
    name: TEXTS.sheetName,
    columns: columns(set),
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
            lastColumn,
          },
        }),
  };
}

function columns(set: CriteriaSet): ColumnModel[] {
  const sections = set.sections.flatMap(() => SCORE_COLUMNS.map(() => ({ width: WIDTHS.score })));
  return [
    { width: WIDTHS.number },
    { width: WIDTHS.unit },
    ...sections,
    { width: WIDTHS.total },
    { width: WIDTHS.total },
    { width: WIDTHS.leaves },
    { width: WIDTHS.rank },
    { width: WIDTHS.band },
    { width: WIDTHS.total, hidden: true },
  ];
}

function tableHeadings(set: CriteriaSet): Heading[] {
  const { headings } = TEXTS;
  const beneath = SCORE_COLUMNS.map((column) => headings[column]);
  return [
    headings.number,
    headings.unit,
    ...set.sections.map((section) => ({ over: headings.section(section), beneath })),
    { over: headings.total(set), beneath },
    headings.appraisedLeaves(set),
    headings.rank,
    headings.band,
    headings.ranked,
  ];
}

function unitRow(
  set: CriteriaSet,
  layout: SummaryLayout,
  source: ScorecardLayout,
  { standing, sheetName }: CompiledUnit,
  index: number,
): RowModel {
  const { scorecard, self, appraised, rank, band } = standing;
  const row = layout.unitRow(index);
  const from = (address: string, value: string | number) =>
    cell({ formula: `${quotedSheetName(sheetName)}!${address}`, value }, STYLES.number);
  const counted = cellAddress(row, layout.columns.appraisedLeaves);
  const total = cellAddress(row, layout.columns.appraised);
  const ranked = cellAddress(row, layout.columns.ranked);
  const all = absoluteAddress(layout.unitRange(layout.columns.ranked));
  const bandsFrom = absoluteAddress(layout.bandRange("number"));
  const bandNames = absoluteAddress(layout.bandRange("unit"));
  const ifRanked = (formula: string) => `IF(ISNUMBER(${ranked}),${formula},"")`;
  return {
    height: 20,
    cells: [
      cell(index + 1, STYLES.number),
      cell(scorecard.unit.name, STYLES.freeText),
      ...set.sections.flatMap((section) =>
        SCORE_COLUMNS.map((column) =>
          from(
            source.scoreCell(section, column),
            shownTotal(totalOfNode(scorecard, section, column)),
          ),
        ),
      ),
      from(source.totalCell("self"), shownTotal(self)),
      from(source.totalCell("appraised"), shownTotal(appraised)),
      from(source.countCell("appraised"), appraised.scoredLeaves),
      cell({ formula: ifRanked(`RANK(${ranked},${all},0)`), value: rank ?? "" }, STYLES.boldNumber),
      cell(
        {
          formula: ifRanked(`LOOKUP(${ranked},${bandsFrom},${bandNames})`),
          value: band?.name ?? "",
        },
        STYLES.number,
      ),
      cell(
        {
          formula: `IF(${counted}=${String(set.leaves.length)},${total},"")`,
          value: isComplete(appraised) ? pointsToNumber(appraised.points) : "",
        },
        STYLES.plain,
      ),
    ],
  };
}

/** The classification that the formulas above look up, from the weakest band on. */
function bandRows(set: CriteriaSet): RowModel[] {
  const ascending = [...set.bands].reverse();
  return [
    { height: 16, cells: [] },
    {
      height: 36,
      cells: [cell(TEXTS.bandFrom, STYLES.heading), cell(TEXTS.bands, STYLES.heading)],
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
