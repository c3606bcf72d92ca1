import { notModelled } from "../batch/host-error";
import { type HostObject, isHostObject, method } from "../batch/host-object";
import type { ChartExtras } from "../engine/document";
import type { DocumentSheet } from "../engine/document-sheet";
import { type ChartPart, fontFormat, kept, partOf } from "./chart-part";
import { chartSeriesCollection } from "./chart-series";
import { badArgument, itemNotFound } from "./excel-errors";
import { boolean, color, number, oneOf, text } from "./parameters";
import { placeOf } from "./range";
import { requireAllowed } from "./sheet-protection";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
const USUAL_FRAME = "#D9D9D9";

/** One chart of a sheet. */
export function chart(sheet: DocumentSheet, id: string): HostObject {
  const part: ChartPart<ChartExtras> = {
    read: () => {
      const found = sheet.charts.find((each) => each.id === id);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    change: (changes) => {
      requireAllowed(sheet, "allowEditObjects");
      const changed = { ...part.read(), ...changes };
      sheet.charts = sheet.charts.map((each) => (each.id === id ? changed : each));
    },
  };
  return {
    typeName: "Chart",
    id,
    properties: {
      id: { get: () => part.read().id },
      name: kept(part, "name", text),
      chartType: { get: () => "BarClustered" },
    },
    objects: {
      title: () => title(partOf(part, "title")),
      legend: () => legend(partOf(part, "legend")),
      axes: () => axes(part),
      series: () => chartSeriesCollection(part),
      format: () => areaFormat(part),
    },
    methods: {
      setPosition: {
        takes: 2,
        call: (startCell, endCell) => {
          part.change({ place: placeBetween(sheet, startCell, endCell) });
        },
      },
      delete: method(() => {
        requireAllowed(sheet, "allowEditObjects");
        sheet.charts = sheet.charts.filter((each) => each.id !== id);
      }),
    },
  };
}

function placeBetween(sheet: DocumentSheet, startCell: unknown, endCell: unknown) {
  if (!isHostObject(startCell) || !isHostObject(endCell)) {
    throw notModelled("the place of a chart as an address (Chart.setPosition)");
  }
  const [start, end] = [placeOf(startCell), placeOf(endCell)];
  if (start?.sheet !== sheet || end?.sheet !== sheet) throw badArgument();
  const { firstRow, firstColumn } = start.area;
  const { lastRow, lastColumn } = end.area;
  return { firstRow, firstColumn, lastRow, lastColumn };
}

const title = (part: ChartPart<ChartExtras["title"]>): HostObject => ({
  typeName: "ChartTitle",
  properties: { text: kept(part, "text", text), visible: kept(part, "visible", boolean) },
  objects: { format: () => fontFormat("ChartTitleFormat", part) },
});

const legend = (part: ChartPart<ChartExtras["legend"]>): HostObject => ({
  typeName: "ChartLegend",
  properties: {
    position: kept(part, "position", oneOf(LEGEND_POSITIONS)),
    visible: kept(part, "visible", boolean),
  },
  objects: { format: () => fontFormat("ChartLegendFormat", part) },
});

function axes(part: ChartPart<ChartExtras>): HostObject {
  const [category, value] = [partOf(part, "categoryAxis"), partOf(part, "valueAxis")];
  return {
    typeName: "ChartAxes",
    objects: {
      categoryAxis: () => ({
        typeName: "ChartAxis",
        properties: { reversePlotOrder: kept(category, "reversed", boolean) },
        objects: { format: () => fontFormat("ChartAxisFormat", category) },
      }),
      valueAxis: () => ({
        typeName: "ChartAxis",
        properties: {
          minimum: kept(value, "minimum", number),
          maximum: kept(value, "maximum", number),
          visible: kept(value, "visible", boolean),
        },
        objects: {
          majorGridlines: () => ({
            typeName: "ChartGridlines",
            properties: { visible: kept(value, "gridlines", boolean) },
          }),
        },
      }),
    },
  };
}

const areaFormat = (part: ChartPart<ChartExtras>): HostObject => ({
  typeName: "ChartAreaFormat",
  objects: {
    border: () => ({
      typeName: "ChartBorder",
      properties: {
        color: {
          get: () => part.read().frameColor ?? USUAL_FRAME,
          set: (value) => {
            part.change({ frameColor: color(value) });
          },
        },
      },
    }),
  },
});
