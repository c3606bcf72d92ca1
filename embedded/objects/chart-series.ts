import { absoluteAddress, quotedSheetName } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import { type HostObject, isHostObject } from "../batch/host-object";
import type { ChartExtras, ChartSeriesExtras } from "../engine/document";
import { type ChartPart, fontFormat, kept } from "./chart-part";
import { badArgument, itemNotFound } from "./excel-errors";
import { boolean, color, number, oneOf, optional, text } from "./parameters";
import { placeOf } from "./range";

const LABEL_POSITIONS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd"] as const;

/** As Excel adds labels. */
const NEW_LABELS = { position: "OutsideEnd", numberFormat: "General" } as const;

/** A series as Excel adds it, with the gap that its charts have. */
export const newSeries = (name: string): ChartSeriesExtras => ({ name, gapWidth: 182, overlap: 0 });

export function chartSeriesCollection({ read, change }: ChartPart<ChartExtras>): HostObject {
  const item = (index: number) => chartSeries(seriesPart({ read, change }, index));
  const indexes = () => read().series.map((_, index) => index);
  return {
    typeName: "ChartSeriesCollection",
    properties: { count: { get: () => read().series.length } },
    items: () => indexes().map(item),
    finders: {
      add: {
        takes: 1,
        call: (name) => {
          const { series } = read();
          const usual = `Series${String(series.length + 1)}`;
          change({ series: [...series, newSeries(optional(name, text) ?? usual)] });
          return item(series.length);
        },
      },
      getItemAt: {
        takes: 1,
        call: (index) => {
          const found = indexes().find((each) => each === index);
          if (found === undefined) throw itemNotFound();
          return item(found);
        },
      },
    },
  };
}

function seriesPart(
  { read, change }: ChartPart<ChartExtras>,
  index: number,
): ChartPart<ChartSeriesExtras> {
  return {
    read: () => {
      const series = read().series[index];
      if (series === undefined) throw itemNotFound();
      return series;
    },
    change: (changes) => {
      const changed = read().series.map((each, at) =>
        at === index ? { ...each, ...changes } : each,
      );
      change({ series: changed });
    },
  };
}

function chartSeries(part: ChartPart<ChartSeriesExtras>): HostObject {
  const { read, change } = part;
  const labels: ChartPart<NonNullable<ChartSeriesExtras["labels"]>> = {
    read: () => read().labels ?? NEW_LABELS,
    change: (changes) => {
      change({ labels: { ...NEW_LABELS, ...read().labels, ...changes } });
    },
  };
  return {
    typeName: "ChartSeries",
    properties: {
      name: kept(part, "name", text),
      gapWidth: kept(part, "gapWidth", within(0, 500)),
      overlap: kept(part, "overlap", within(-100, 100)),
      hasDataLabels: {
        get: () => read().labels !== undefined,
        set: (value) => {
          if (!boolean(value)) throw notModelled("taking labels away (ChartSeries.hasDataLabels)");
          labels.change({});
        },
      },
    },
    objects: {
      dataLabels: () => dataLabels(labels),
      format: () => ({
        typeName: "ChartSeriesFormat",
        objects: {
          fill: () => ({
            typeName: "ChartFill",
            methods: {
              setSolidColor: {
                takes: 1,
                call: (value) => {
                  change({ color: color(value) });
                },
              },
            },
          }),
        },
      }),
    },
    methods: {
      setValues: {
        takes: 1,
        call: (source) => {
          change({ values: referenceTo(source) });
        },
      },
      setXAxisValues: {
        takes: 1,
        call: (source) => {
          change({ categories: referenceTo(source) });
        },
      },
    },
  };
}

function dataLabels(labels: ChartPart<NonNullable<ChartSeriesExtras["labels"]>>): HostObject {
  return {
    typeName: "ChartDataLabels",
    properties: {
      showValue: {
        get: () => true,
        set: (value) => {
          if (!boolean(value))
            throw notModelled("labels without a value (ChartDataLabels.showValue)");
        },
      },
      position: kept(labels, "position", oneOf(LABEL_POSITIONS)),
      numberFormat: kept(labels, "numberFormat", text),
    },
    objects: { format: () => fontFormat("ChartDataLabelFormat", labels) },
  };
}

/** A range as a chart refers to it. */
export function referenceTo(source: unknown): string {
  const place = isHostObject(source) ? placeOf(source) : undefined;
  if (place === undefined) throw badArgument();
  return `${quotedSheetName(place.sheet.name)}!${absoluteAddress(place.area)}`;
}

const within =
  (least: number, most: number) =>
  (value: unknown): number => {
    const given = number(value);
    if (given < least || given > most) throw badArgument();
    return given;
  };
