import { rangeAddress } from "../../../sheet-model/address";
import {
  CHART_FONT_SIZES,
  CHART_FRAME,
  CHART_GAP,
  CHART_OVERLAPS,
  type ChartModel,
  type ChartSeries,
} from "../../../sheet-model/chart";
import { type SheetModel, WORKBOOK_FONT } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";

/** Draws charts over cells that are there already. */
export const chartSteps = ({ charts = [] }: SheetModel): Step[] => charts.map(chartStep);

const chartStep = (chart: ChartModel): Step => ({
  bytes: (20 + 15 * chart.series.length) * CALL_BYTES,
  queue: (worksheet) => {
    const { place, series } = chart;
    const [first, ...others] = series;
    if (first === undefined) throw new Error(`The chart ${chart.title} has no series`);
    // One column of cells makes a chart of one series, whatever the cells hold.
    const values = worksheet.getRange(rangeAddress(first.values));
    const drawn = worksheet.charts.add("BarClustered", values, "Columns");
    const { firstRow, firstColumn, lastRow, lastColumn } = place;
    drawn.setPosition(
      worksheet.getCell(firstRow, firstColumn),
      worksheet.getCell(lastRow, lastColumn),
    );
    drawSeries(worksheet, drawn.series.getItemAt(0), first, chart);
    for (const each of others) drawSeries(worksheet, drawn.series.add(each.name), each, chart);
    drawn.format.border.color = `#${CHART_FRAME}`;
    drawTexts(drawn, chart);
    drawAxes(drawn, chart);
  },
});

function drawSeries(
  worksheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { name, color, values }: ChartSeries,
  { categories, bars, numberFormat }: ChartModel,
): void {
  drawn.name = name;
  drawn.setValues(worksheet.getRange(rangeAddress(values)));
  drawn.setXAxisValues(worksheet.getRange(rangeAddress(categories)));
  drawn.format.fill.setSolidColor(`#${color}`);
  drawn.gapWidth = CHART_GAP;
  drawn.overlap = CHART_OVERLAPS[bars];
  drawn.hasDataLabels = true;
  drawn.dataLabels.showValue = true;
  drawn.dataLabels.position = "OutsideEnd";
  drawn.dataLabels.numberFormat = numberFormat;
  setFont(drawn.dataLabels.format.font, CHART_FONT_SIZES.numbers);
}

function drawTexts({ title, legend }: Excel.Chart, chart: ChartModel): void {
  title.text = chart.title;
  setFont(title.format.font, CHART_FONT_SIZES.title);
  title.format.font.bold = true;
  legend.visible = true;
  legend.position = "Top";
  setFont(legend.format.font, CHART_FONT_SIZES.names);
}

function drawAxes({ axes: { categoryAxis, valueAxis } }: Excel.Chart, { axis }: ChartModel): void {
  // Excel counts from the bottom.
  categoryAxis.reversePlotOrder = true;
  setFont(categoryAxis.format.font, CHART_FONT_SIZES.names);
  valueAxis.minimum = axis.minimum;
  valueAxis.maximum = axis.maximum;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function setFont(font: Excel.ChartFont, size: number): void {
  font.name = WORKBOOK_FONT.name;
  font.size = size;
}
