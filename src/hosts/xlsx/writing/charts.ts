import type { SheetChart } from "hucre/xlsx";
import { type CellRange, absoluteAddress, quotedSheetName } from "../../../sheet-model/address";
import {
  CHART_FONT_SIZES,
  CHART_FRAME,
  CHART_GAP,
  CHART_OVERLAPS,
  type ChartModel,
} from "../../../sheet-model/chart";
import { WORKBOOK_FONT } from "../../../sheet-model/sheet";
import { storedText } from "./cell-text";

const { name: FONT } = WORKBOOK_FONT;

/** A chart as hucre takes it; Excel and LibreOffice draw it from the cells, as it has no numbers of its own. */
export function storedChart(chart: ChartModel, sheetName: string): SheetChart {
  const { title, place, categories, series, bars, axis, numberFormat } = chart;
  const reference = (range: CellRange) => `${quotedSheetName(sheetName)}!${absoluteAddress(range)}`;
  return {
    type: "bar",
    title: storedText(title),
    titleFontSize: CHART_FONT_SIZES.title,
    titleBold: true,
    titleFontFamily: FONT,
    // A place ends where the next row and column begin.
    anchor: {
      from: { row: place.firstRow, col: place.firstColumn },
      to: { row: place.lastRow + 1, col: place.lastColumn + 1 },
    },
    series: series.map(({ name, color, values }) => ({
      name: storedText(name),
      color,
      values: reference(values),
      categories: reference(categories),
      dataLabels: {
        showValue: true,
        position: "outEnd",
        numberFormat: { formatCode: numberFormat },
        fontSize: CHART_FONT_SIZES.numbers,
        fontFamily: FONT,
      },
    })),
    gapWidth: CHART_GAP,
    overlap: CHART_OVERLAPS[bars],
    legend: "top",
    legendFontSize: CHART_FONT_SIZES.names,
    legendFontFamily: FONT,
    axes: {
      // Excel counts from the bottom.
      x: { reverse: true, labelFontSize: CHART_FONT_SIZES.names, labelFontFamily: FONT },
      y: { scale: { min: axis.minimum, max: axis.maximum }, hidden: true },
    },
    chartSpaceBorderColor: CHART_FRAME,
    roundedCorners: false,
  };
}
