import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { type Points, sumPoints } from "../../criteria/points";
import type { Standing } from "../../scoring/standings";
import { achievedPercent, totalOfNode } from "../../scoring/totals";
import { absoluteAddress, quotedSheetName } from "../../sheet-model/address";
import type { CellModel, RowModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { CHART_TEXTS as TEXTS } from "../../wording/vi/chart-texts";
import { SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";
import type { ChartsLayout } from "./charts-layout";
import { type CompiledUnit, shownTotal } from "./compiled-unit";
import { STYLES, cell } from "./styles";
import { SummaryLayout } from "./summary-layout";

/** Of the column of names, in characters. */
export const NAME_WIDTH = 26;

/**
 * The figures under the charts: units as `Tổng hợp` has them, row by row, so that they follow when it
 * is put in another order; then the sections of the unit that is chosen, and the average.
 */
export function figureRows(
  set: CriteriaSet,
  layout: ChartsLayout,
  units: readonly CompiledUnit[],
): RowModel[] {
  const summary = new SummaryLayout(set, units.length);
  const { number, unit, section } = TEXTS.headings;
  const { self, appraised, unranked, chosen, average } = TEXTS.series;
  const bands = set.bands.map(({ name }) => name);
  return [
    { height: 24, cells: [] },
    { height: 24, cells: [cell(TEXTS.figures, STYLES.label)] },
    headings([number, unit, self, appraised, ...bands, unranked], 48),
    ...units.map(({ standing }, index) => unitRow(set, layout, summary, standing, index)),
    { height: 24, cells: [] },
    headings([number, section, chosen, average], 108),
    ...set.sections.map((each) => sectionRow(each, layout, summary, units)),
  ];
}

const headings = (texts: readonly string[], height: number): RowModel => ({
  height,
  cells: texts.map((text) => cell(text, STYLES.heading)),
});

/** A unit's total stands in the column of its class, or in that of the units without one. */
function unitRow(
  set: CriteriaSet,
  layout: ChartsLayout,
  summary: SummaryLayout,
  { scorecard, self, appraised, rank, band }: Standing,
  index: number,
): RowModel {
  const total = shownTotal(appraised);
  const from = (column: "unit" | "self" | "appraised") => summary.reference(index, column);
  const ifBand = (column: number) => {
    const heading = absoluteAddress(layout.headingCell(column));
    return `IF(${summary.reference(index, "band")}=${heading},${from("appraised")},"")`;
  };
  const ifUnranked = `IF(ISNUMBER(${summary.reference(index, "rank")}),"",${from("appraised")})`;
  return {
    height: 20,
    cells: [
      cell(index + 1, STYLES.number),
      cell({ formula: from("unit"), value: scorecard.unit.name }, STYLES.text),
      cell({ formula: from("self"), value: shownTotal(self) }, STYLES.number),
      cell({ formula: from("appraised"), value: total }, STYLES.number),
      ...set.bands.map(({ name }, place) =>
        cell(
          {
            formula: ifBand(layout.columns.firstBand + place),
            value: band?.name === name ? total : "",
          },
          STYLES.number,
        ),
      ),
      cell({ formula: ifUnranked, value: rank === null ? total : "" }, STYLES.number),
    ],
  };
}

function sectionRow(
  section: CriteriaNode,
  layout: ChartsLayout,
  summary: SummaryLayout,
  units: readonly CompiledUnit[],
): RowModel {
  return {
    height: Math.max(20, wrappedHeight(section.name, NAME_WIDTH)),
    cells: [
      cell(section.label, STYLES.code),
      cell(section.name, STYLES.text),
      chosenCell(section, layout, summary, units),
      averageCell(section, summary, units),
    ],
  };
}

/** Of the chosen unit; "" while nothing of the section is appraised, or no unit is chosen. */
function chosenCell(
  section: CriteriaNode,
  layout: ChartsLayout,
  summary: SummaryLayout,
  units: readonly CompiledUnit[],
): CellModel {
  const chooser = absoluteAddress(layout.chooserCell);
  const names = absoluteAddress(layout.unitRange(layout.columns.unit));
  const points = `INDEX(${appraisedRange(section, summary)},MATCH(${chooser},${names},0))`;
  const percent = percentFormula(points, String(section.maxScore));
  const total = units[0] && totalOfNode(units[0].standing.scorecard, section, "appraised");
  const value =
    total === undefined || total.scoredLeaves === 0
      ? undefined
      : achievedPercent(total.points, section.maxScore);
  // Nothing but the look-up can fail; an empty cell is a text, from which no percent comes either.
  return cell({ formula: `IFERROR(${percent},"")`, value: value ?? "" }, STYLES.number);
}

/** Over the units that are ranked; "" while none is. */
function averageCell(
  section: CriteriaNode,
  summary: SummaryLayout,
  units: readonly CompiledUnit[],
): CellModel {
  const ranked = onSummary(summary, summary.columns.ranked);
  const points = `SUMIF(${ranked},">=0",${appraisedRange(section, summary)})`;
  const maximum = `(COUNT(${ranked})*${String(section.maxScore)})`;
  const complete = units.filter(({ standing }) => standing.rank !== null);
  const achieved = sumPoints(
    complete.map(({ standing }) => totalOfNode(standing.scorecard, section, "appraised").points),
  );
  const value = achievedPercent(achieved, (complete.length * section.maxScore) as Points);
  return cell(
    {
      formula: `IF(COUNT(${ranked})=0,"",${percentFormula(points, maximum)})`,
      value: value ?? "",
    },
    STYLES.number,
  );
}

/**
 * `points` in percent of `maximum` (in hundredths), rounded half up to two decimals; in whole numbers,
 * as `achievedPercent` does it, so that no noise decides about a half.
 */
const percentFormula = (points: string, maximum: string): string =>
  `INT((ROUND(${points}*100,0)*20000+${maximum})/(2*${maximum}))/100`;

const appraisedRange = (section: CriteriaNode, summary: SummaryLayout): string =>
  onSummary(summary, summary.sectionColumn(section, "appraised"));

const onSummary = (summary: SummaryLayout, column: number): string =>
  `${quotedSheetName(SUMMARY_TEXTS.sheetName)}!${absoluteAddress(summary.unitRange(column))}`;
