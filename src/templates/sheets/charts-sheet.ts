import type { CriteriaSet } from "../../criteria/criteria-set";
import { pointsToNumber } from "../../criteria/points";
import { hasOwnIndex, highestIndexOfUnits, highestTotal } from "../../scoring/index-of-total";
import { absoluteAddress } from "../../sheet-model/address";
import type { ChartModel } from "../../sheet-model/chart";
import type { CellStyle, RowModel, SheetModel, Validation } from "../../sheet-model/sheet";
import { CHART_TEXTS as TEXTS } from "../../wording/vi/chart-texts";
import { PAGE_FOOTER } from "../../wording/vi/sheet-texts";
import { PAIR_COLORS, UNRANKED_COLOR, bandColor } from "./chart-colors";
import { NAME_WIDTH, figureRows } from "./charts-figures";
import { ChartsLayout } from "./charts-layout";
import type { CompiledUnit } from "./compiled-unit";
import { mergedLine } from "./heading-rows";
import { STYLES, cell } from "./styles";
import { sectionsInTotal } from "./summary-layout";

/** In characters; all together narrower than the page, so that it is printed as large as it is. */
const NUMBER_WIDTH = 5;
const FIGURES_WIDTH = 45;

/** A bar's number; nothing for the 0 that Excel makes of a cell without a number. */
const NUMBER_FORMAT = "0.00;;;";
/** The longest bar leaves a tenth of the room to its number. */
const axisUpTo = (longest: number) => ({ minimum: 0, maximum: (longest * 11) / 10 });

const CHOOSER: CellStyle = {
  ...STYLES.freeText,
  horizontal: "center",
  bold: true,
  fill: STYLES.scoreEntry.fill,
  unlocked: true,
};

/** `Biểu đồ`: the ranking, self against appraised, and the sections of a unit that is chosen, as charts. */
export function chartsSheet(
  set: CriteriaSet,
  year: number | undefined,
  units: readonly CompiledUnit[],
): SheetModel {
  const layout = new ChartsLayout(set, units.length);
  const { number, unit, unranked } = layout.columns;
  const figures = Array.from({ length: unranked - unit }, () => ({
    width: FIGURES_WIDTH / (unranked - unit),
  }));
  const hasUnits = units.length > 0;
  const rows = [
    ...printedRows(layout, TEXTS.title(year), units),
    ...(hasUnits ? figureRows(set, layout, units) : []),
  ];
  return {
    name: TEXTS.sheetName,
    columns: [{ width: NUMBER_WIDTH }, { width: NAME_WIDTH }, ...figures],
    rows,
    merges: [
      mergedLine(0, number, unranked),
      ...(hasUnits ? [{ ...layout.chooserCell, lastColumn: unranked }] : []),
    ],
    validations: hasUnits ? [chooserValidation(layout)] : [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    protected: true,
    ...(hasUnits && { charts: charts(set, layout) }),
    print: {
      orientation: "portrait",
      area: {
        firstRow: 0,
        firstColumn: number,
        lastRow: layout.heights.length - 1,
        lastColumn: unranked,
      },
      footer: PAGE_FOOTER,
    },
  };
}

/** The rows under the charts, with the title above and the cell where a unit is chosen. */
function printedRows(
  { heights, columns, chooserCell }: ChartsLayout,
  title: string,
  [best]: readonly CompiledUnit[],
): RowModel[] {
  return heights.map((height, row) => {
    if (row === 0) return { height, cells: [cell(title, STYLES.title)] };
    if (row !== chooserCell.firstRow || best === undefined) return { height, cells: [] };
    const { firstColumn } = chooserCell;
    const label = Array.from({ length: firstColumn }, (_, column) =>
      column === columns.unit ? cell(TEXTS.chooser.label, STYLES.label) : null,
    );
    const chosen = Array.from({ length: columns.unranked - firstColumn + 1 }, (_, column) =>
      cell(column === 0 ? best.standing.scorecard.unit.name : null, CHOOSER),
    );
    return { height, cells: [...label, ...chosen] };
  });
}

function chooserValidation(layout: ChartsLayout): Validation {
  const { promptTitle, prompt, errorTitle, error } = TEXTS.chooser;
  const source = absoluteAddress(layout.unitRange(layout.columns.unit));
  return {
    range: layout.chooserCell,
    rule: { kind: "list", source },
    promptTitle,
    prompt,
    errorTitle,
    error,
  };
}

function charts(set: CriteriaSet, layout: ChartsLayout): ChartModel[] {
  const { series } = TEXTS;
  const { unit, self, appraised, firstBand, unranked } = layout.columns;
  const bands = set.bands.map(({ name }, place) => ({
    name,
    color: bandColor(place),
    column: firstBand + place,
  }));
  const titles = {
    ranking: hasOwnIndex(set) ? TEXTS.rankingByIndex : TEXTS.ranking,
    comparison: TEXTS.comparison,
  };
  const columnsOf = {
    ranking: [...bands, { name: series.unranked, color: UNRANKED_COLOR, column: unranked }],
    comparison: [
      { name: series.self, color: PAIR_COLORS[0], column: self },
      { name: series.appraised, color: PAIR_COLORS[1], column: appraised },
    ],
  };
  const { name, chosen, average } = layout.sectionColumns;
  const sections = sectionsInTotal(set);
  const labelOf = (section: number) => sections[section]?.label ?? "";
  return [
    ...layout.unitCharts.map(({ kind, first, last, isPart, rows }): ChartModel => ({
      title: titles[kind] + (isPart ? TEXTS.part(first + 1, last + 1) : ""),
      place: layout.across(rows),
      categories: layout.unitRange(unit, first, last),
      series: columnsOf[kind].map(({ column, ...look }) => ({
        ...look,
        values: layout.unitRange(column, first, last),
      })),
      // Of a unit's classes one alone has a bar.
      bars: kind === "ranking" ? "in-one-place" : "side-by-side",
      axis: axisUpTo(
        pointsToNumber(kind === "ranking" ? highestIndexOfUnits(set) : highestTotal(set)),
      ),
      numberFormat: NUMBER_FORMAT,
    })),
    ...layout.profileCharts.map(({ isPart, rows, ...part }): ChartModel => ({
      title: TEXTS.profile + (isPart ? TEXTS.part(labelOf(part.first), labelOf(part.last)) : ""),
      place: layout.across(rows),
      categories: layout.sectionRange(name, part),
      series: [
        { name: series.chosen, color: PAIR_COLORS[1], values: layout.sectionRange(chosen, part) },
        { name: series.average, color: PAIR_COLORS[0], values: layout.sectionRange(average, part) },
      ],
      bars: "side-by-side",
      axis: axisUpTo(100),
      numberFormat: NUMBER_FORMAT,
    })),
  ];
}
