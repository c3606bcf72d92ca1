import type { CriteriaNode, CriteriaSet } from "../../criteria/criteria-set";
import { sumPoints } from "../../criteria/points";
import { hasOwnIndex } from "../../scoring/index-of-total";
import type { Standing } from "../../scoring/standings";
import { achievedPercent, totalOfNode } from "../../scoring/totals";
import { absoluteAddress, quotedSheetName } from "../../sheet-model/address";
import type { CellModel, RowModel } from "../../sheet-model/sheet";
import { wrappedHeight } from "../../sheet-model/text-height";
import { CHART_TEXTS as TEXTS } from "../../wording/vi/chart-texts";
import { SUMMARY_TEXTS } from "../../wording/vi/sheet-texts";
import type { ChartsLayout } from "./charts-layout";
import { type CompiledUnit, shownIndex, shownTotal } from "./compiled-unit";
import { exactPercent, wholeHundredths } from "./exact-percent";
import { fixedMax } from "./scorecard-layout";
import { STYLES, cell } from "./styles";
import { SummaryLayout, sectionsInTotal } from "./summary-layout";

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
    ...sectionsInTotal(set).map((each) => sectionRow(each, layout, summary, units)),
  ];
}

const headings = (texts: readonly string[], height: number): RowModel => ({
  height,
  cells: texts.map((text) => cell(text, STYLES.heading)),
});

/** What a unit is ranked by stands in the column of its class, or in that of the units without one. */
function unitRow(
  set: CriteriaSet,
  layout: ChartsLayout,
  summary: SummaryLayout,
  { scorecard, self, appraised, rank, band }: Standing,
  index: number,
): RowModel {
  const rankedBy = hasOwnIndex(set) ? shownIndex(appraised, set) : shownTotal(appraised);
  const from = (column: number) => summary.reference(index, column);
  const { unit, self: selfColumn, appraised: appraisedColumn, band: bandColumn } = summary.columns;
  const indexCell = from(summary.indexColumn);
  const ifBand = (column: number) => {
    const heading = absoluteAddress(layout.headingCell(column));
    return `IF(${from(bandColumn)}=${heading},${indexCell},"")`;
  };
  const ifUnranked = `IF(ISNUMBER(${from(summary.columns.rank)}),"",${indexCell})`;
  return {
    height: 20,
    cells: [
      cell(index + 1, STYLES.number),
      cell({ formula: from(unit), value: scorecard.unit.name }, STYLES.text),
      cell({ formula: from(selfColumn), value: shownTotal(self) }, STYLES.number),
      cell({ formula: from(appraisedColumn), value: shownTotal(appraised) }, STYLES.number),
      ...set.bands.map(({ name }, place) =>
        cell(
          {
            formula: ifBand(layout.columns.firstBand + place),
            value: band?.name === name ? rankedBy : "",
          },
          STYLES.number,
        ),
      ),
      cell({ formula: ifUnranked, value: rank === null ? rankedBy : "" }, STYLES.number),
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
  const ofChosen = (range: string) => `INDEX(${range},MATCH(${chooser},${names},0))`;
  const percent = exactPercent(
    wholeHundredths(ofChosen(appraisedRange(section, summary))),
    maxOf(section, summary, ofChosen),
  );
  const total = units[0] && totalOfNode(units[0].standing.scorecard, section, "appraised");
  const value = total?.isShown === true ? achievedPercent(total.points, total.max) : undefined;
  // The look-up can fail, and all of the section be left out; an empty cell is a text, from which no percent comes either.
  return cell({ formula: `IFERROR(${percent},"")`, value: value ?? "" }, STYLES.number);
}

/** Over the units that are ranked; "" while none is. */
function averageCell(
  section: CriteriaNode,
  summary: SummaryLayout,
  units: readonly CompiledUnit[],
): CellModel {
  const ranked = onSummary(summary, summary.columns.ranked);
  const sum = (range: string) => `SUMIF(${ranked},">=0",${range})`;
  const varies = summary.sectionMaxColumn(section) !== undefined;
  const maximum = varies
    ? maxOf(section, summary, sum)
    : `(COUNT(${ranked})*${String(fixedMax(section, "appraised"))})`;
  const isNone = varies ? `${maximum}=0` : `COUNT(${ranked})=0`;
  const totals = units
    .filter(({ standing }) => standing.rank !== null)
    .map(({ standing }) => totalOfNode(standing.scorecard, section, "appraised"));
  const value = achievedPercent(
    sumPoints(totals.map(({ points }) => points)),
    sumPoints(totals.map(({ max }) => max)),
  );
  const percent = exactPercent(wholeHundredths(sum(appraisedRange(section, summary))), maximum);
  return cell({ formula: `IF(${isNone},"",${percent})`, value: value ?? "" }, STYLES.number);
}

/** What could be had in a section, in hundredths; `of` makes one number of those of all units where they differ. */
function maxOf(
  section: CriteriaNode,
  summary: SummaryLayout,
  of: (range: string) => string,
): string {
  const column = summary.sectionMaxColumn(section);
  return column === undefined
    ? String(fixedMax(section, "appraised"))
    : wholeHundredths(of(onSummary(summary, column)));
}

const appraisedRange = (section: CriteriaNode, summary: SummaryLayout): string =>
  onSummary(summary, summary.sectionColumn(section, "appraised"));

const onSummary = (summary: SummaryLayout, column: number): string =>
  `${quotedSheetName(SUMMARY_TEXTS.sheetName)}!${absoluteAddress(summary.unitRange(column))}`;
