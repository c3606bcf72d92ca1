import type { CellRange } from "./address";

/** The bars of one colour in a chart. */
export interface ChartSeries {
  readonly name: string;
  /** RGB as six hexadecimal digits. */
  readonly color: string;
  /** A column of numbers, as long as the chart's categories; no bar where a cell holds no number. */
  readonly values: CellRange;
}

/**
 * A chart of lying bars over cells of its own sheet, which it follows: the first category stands on
 * top, the legend beneath the title, and each bar says its number, so that there is no axis of values.
 */
export interface ChartModel {
  readonly title: string;
  /** The cells that the chart covers. */
  readonly place: CellRange;
  /** A column of names, one a category. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** Where the bars of one category stand: one over the other, or one beneath the other. */
  readonly bars: "in-one-place" | "side-by-side";
  /** The room for bars, in the unit of the values; wider than the longest, whose number stands behind it. */
  readonly axis: { readonly minimum: number; readonly maximum: number };
  /** Excel's number format for the numbers at the bars. */
  readonly numberFormat: string;
}

/** Space between categories, in percent of a bar's breadth. */
export const CHART_GAP = 45;

/** How far bars of one category cover each other, in percent. */
export const CHART_OVERLAPS = { "in-one-place": 100, "side-by-side": 0 } as const;

/** Sizes of a chart's texts in points. */
export const CHART_FONT_SIZES = { title: 12, names: 10, numbers: 9 } as const;

/** Of the line around a chart: that of one at the top of a page would show at the foot of the page before. */
export const CHART_FRAME = "FFFFFF";
