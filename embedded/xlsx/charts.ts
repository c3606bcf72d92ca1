import type { SheetChart, Sheet } from "hucre/xlsx";
import type { ChartExtras, ChartFont, ChartSeriesExtras } from "../engine/document";
import { inverse } from "./inverse";

type OpenedChart = NonNullable<Sheet["charts"]>[number];
type OpenedSeries = NonNullable<OpenedChart["series"]>[number];
type StoredSeries = SheetChart["series"][number];

const LEGEND_POSITIONS = { top: "Top", bottom: "Bottom", left: "Left", right: "Right" } as const;
const STORED_LEGENDS: ReadonlyMap<string, keyof typeof LEGEND_POSITIONS> =
  inverse(LEGEND_POSITIONS);

const LABEL_POSITIONS = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
} as const;
const STORED_LABELS: ReadonlyMap<string, keyof typeof LABEL_POSITIONS> = inverse(LABEL_POSITIONS);

/** Of a file that says nothing. */
const USUAL_GAP = 150;

/**
 * The bar charts of a sheet; others are left out. hucre does not say whether bars lie or stand: all
 * come to lie.
 */
export function openedCharts(charts: readonly OpenedChart[]): ChartExtras[] {
  return charts.flatMap((chart, index) => {
    const { from, to } = chart.anchor ?? {};
    const isBars = chart.kinds.every((kind) => kind === "bar") && chart.barGrouping === "clustered";
    if (!isBars || from === undefined || to === undefined) return [];
    return [
      {
        id: `chart-${String(index + 1)}`,
        name: `Chart ${String(index + 1)}`,
        place: {
          firstRow: from.row,
          firstColumn: from.col,
          // A place ends where the next row and column begin.
          lastRow: to.row - 1,
          lastColumn: to.col - 1,
        },
        ...openedLooks(chart),
        series: (chart.series ?? []).map((series) => openedSeries(series, chart)),
      },
    ];
  });
}

function openedLooks(chart: OpenedChart) {
  const { title, legend, axes: { x, y } = {}, chartSpaceBorderColor: frame } = chart;
  const { min, max } = y?.scale ?? {};
  return {
    title: {
      text: title ?? "",
      visible: title !== undefined,
      ...font(chart.titleFontFamily, chart.titleFontSize),
      ...(chart.titleBold === true && { bold: true }),
    },
    legend: {
      position:
        LEGEND_POSITIONS[legend === false || legend === "topRight" ? "right" : (legend ?? "right")],
      visible: legend !== undefined && legend !== false,
      ...font(chart.legendFontFamily, chart.legendFontSize),
    },
    categoryAxis: {
      reversed: x?.reverse === true,
      ...font(x?.labelFontFamily, x?.labelFontSize),
    },
    valueAxis: {
      ...(min !== undefined && { minimum: min }),
      ...(max !== undefined && { maximum: max }),
      visible: y?.hidden !== true,
      gridlines: y?.gridlines?.major === true,
    },
    ...(typeof frame === "string" && { frameColor: `#${frame}` }),
  };
}

function openedSeries(series: OpenedSeries, chart: OpenedChart): ChartSeriesExtras {
  const { name = "", valuesRef, categoriesRef, color } = series;
  const labels = series.dataLabels ?? chart.dataLabels;
  return {
    name,
    ...(valuesRef !== undefined && { values: valuesRef }),
    ...(categoriesRef !== undefined && { categories: categoriesRef }),
    ...(typeof color === "string" && { color: `#${color}` }),
    gapWidth: chart.gapWidth ?? USUAL_GAP,
    overlap: chart.overlap ?? 0,
    ...(labels?.showValue === true && {
      labels: {
        position:
          (LABEL_POSITIONS as Readonly<Record<string, string>>)[labels.position ?? ""] ??
          "OutsideEnd",
        numberFormat: labels.numberFormat?.formatCode ?? "General",
        ...font(labels.fontFamily, labels.fontSize),
      },
    }),
  };
}

/** Charts as hucre takes them; one without a series is none that a file can hold. */
export function storedCharts(charts: readonly ChartExtras[]): SheetChart[] {
  return charts
    .filter(({ series }) => series.length > 0)
    .map((chart) => {
      const { place, title, legend, categoryAxis, valueAxis, frameColor, series } = chart;
      const { gapWidth, overlap } = series[0] ?? {};
      const { minimum, maximum } = valueAxis;
      return {
        type: "bar",
        anchor: {
          from: { row: place.firstRow, col: place.firstColumn },
          to: { row: place.lastRow + 1, col: place.lastColumn + 1 },
        },
        ...(title.visible
          ? {
              title: title.text,
              ...named("title", title),
              ...(title.bold === true && { titleBold: true }),
            }
          : { showTitle: false }),
        legend: legend.visible && (STORED_LEGENDS.get(legend.position) ?? "right"),
        ...named("legend", legend),
        axes: {
          x: { reverse: categoryAxis.reversed, ...named("label", categoryAxis) },
          y: {
            scale: {
              ...(minimum !== undefined && { min: minimum }),
              ...(maximum !== undefined && { max: maximum }),
            },
            hidden: !valueAxis.visible,
            gridlines: { major: valueAxis.gridlines },
          },
        },
        ...(gapWidth !== undefined && { gapWidth }),
        ...(overlap !== undefined && { overlap }),
        ...(frameColor !== undefined && { chartSpaceBorderColor: digits(frameColor) }),
        roundedCorners: false,
        series: series.map(storedSeries),
      };
    });
}

function storedSeries({
  name,
  values,
  categories,
  color,
  labels,
}: ChartSeriesExtras): StoredSeries {
  return {
    name,
    values: values ?? "",
    ...(categories !== undefined && { categories }),
    ...(color !== undefined && { color: digits(color) }),
    ...(labels && {
      dataLabels: {
        showValue: true,
        position: STORED_LABELS.get(labels.position) ?? "outEnd",
        numberFormat: { formatCode: labels.numberFormat },
        ...(labels.fontName !== undefined && { fontFamily: labels.fontName }),
        ...(labels.fontSize !== undefined && { fontSize: labels.fontSize }),
      },
    }),
  };
}

/** A font under the names that hucre gives it: "titleFontFamily", "titleFontSize". */
function named(what: "title" | "legend" | "label", { fontName, fontSize }: ChartFont) {
  return {
    ...(fontName !== undefined && { [`${what}FontFamily`]: fontName }),
    ...(fontSize !== undefined && { [`${what}FontSize`]: fontSize }),
  };
}

function font(fontName: string | undefined, fontSize: number | undefined): ChartFont {
  return {
    ...(fontName !== undefined && { fontName }),
    ...(fontSize !== undefined && { fontSize }),
  };
}

const digits = (color: string): string => color.replace("#", "");
