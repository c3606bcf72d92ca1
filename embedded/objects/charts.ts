import { notModelled } from "../batch/host-error";
import { type HostObject, isHostObject, method } from "../batch/host-object";
import type { ChartExtras } from "../engine/document";
import type { DocumentSheet } from "../engine/document-sheet";
import { chart } from "./chart";
import { newSeries, referenceTo } from "./chart-series";
import { badArgument, itemNotFound } from "./excel-errors";
import { text } from "./parameters";
import { placeOf } from "./range";
import { requireAllowed } from "./sheet-protection";

/** Where Excel puts a new chart is its own affair; here it is the sheet's corner. */
const NEW_PLACE = { firstRow: 0, firstColumn: 0, lastRow: 14, lastColumn: 7 };

/** The charts of a sheet. */
export function charts(sheet: DocumentSheet): HostObject {
  const find = (key: unknown) => {
    const wanted = text(key);
    return sheet.charts.find(
      ({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase(),
    );
  };
  const required = (found: ChartExtras | undefined) => {
    if (found === undefined) throw itemNotFound();
    return chart(sheet, found.id);
  };
  return {
    typeName: "ChartCollection",
    properties: { count: { get: () => sheet.charts.length } },
    items: () => sheet.charts.map(({ id }) => chart(sheet, id)),
    finders: {
      add: {
        takes: 3,
        call: (type, source, seriesBy) => {
          if (type !== "BarClustered") throw notModelled(`a chart of type ${String(type)}`);
          if (seriesBy !== "Columns") throw notModelled("a chart whose series are not columns");
          return chart(sheet, addChart(sheet, source));
        },
      },
      getItem: { takes: 1, call: (key) => required(find(key)) },
      getItemAt: {
        takes: 1,
        call: (index) => required(typeof index === "number" ? sheet.charts[index] : undefined),
      },
      getItemOrNullObject: {
        takes: 1,
        call: (key) => {
          const found = find(key);
          return found === undefined ? null : chart(sheet, found.id);
        },
      },
    },
    methods: { getCount: method(() => sheet.charts.length) },
  };
}

/** Adds a chart over one column of numbers, with Excel's usual looks; answers with its id. */
function addChart(sheet: DocumentSheet, source: unknown): string {
  requireAllowed(sheet, "allowEditObjects");
  const area = isHostObject(source) ? placeOf(source)?.area : undefined;
  if (area === undefined) throw badArgument();
  if (area.firstColumn !== area.lastColumn) throw notModelled("a chart over several columns");
  const added: ChartExtras = {
    id: newChartId(),
    name: nextName(sheet),
    place: NEW_PLACE,
    title: { text: "Chart Title", visible: true },
    legend: { position: "Bottom", visible: false },
    categoryAxis: { reversed: false },
    valueAxis: { visible: true, gridlines: true },
    series: [{ ...newSeries("Series1"), values: referenceTo(source) }],
  };
  sheet.charts = [...sheet.charts, added];
  return added.id;
}

/** "Chart 2", the next that is free. */
function nextName({ charts }: DocumentSheet): string {
  for (let number = 1; ; number++) {
    const name = `Chart ${String(number)}`;
    if (!charts.some((other) => other.name === name)) return name;
  }
}

const newChartId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
