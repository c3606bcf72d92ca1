import { numfmt } from "@univerjs/core";
import type { CellRange } from "../../src/sheet-model/address";
import type { ChartExtras } from "../engine/document";
import type { DocumentSheet } from "../engine/document-sheet";
import type { OpenDocument } from "../engine/open-document";
import { cellText, cellValue } from "./cell-reading";
import { parseAddress } from "./parse-address";

/** A chart with what its cells hold now. */
export interface ChartFigures {
  readonly chart: ChartExtras;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly bars: readonly Bar[];
  }[];
}

export interface Bar {
  readonly value: number;
  /** What is written at its end; "" for nothing. */
  readonly label: string;
}

/** Of a series that has none of its own. */
const USUAL_COLOR = "#4472C4";

/** The charts of the sheet in front. */
export function chartsInFront(document: OpenDocument): ChartFigures[] {
  return document.activeSheet.charts.map((chart) => ({
    chart,
    categories: cellsOf(document, chart.series[0]?.categories, cellText),
    series: chart.series.map(({ name, color = USUAL_COLOR, values, labels }) => ({
      name,
      color,
      bars: cellsOf(document, values, cellValue).map((value) => {
        // As in Excel, what is no number is a bar of no length.
        const length = typeof value === "number" ? value : 0;
        const label = labels && numfmt.format(labels.numberFormat, length, { throws: false });
        return { value: length, label: label ?? "" };
      }),
    })),
  }));
}

function cellsOf<Content>(
  document: OpenDocument,
  reference: string | undefined,
  read: (sheet: DocumentSheet, row: number, column: number) => Content,
): Content[] {
  const parsed = reference === undefined ? null : parseAddress(reference);
  const sheet = document.sheets.find(({ name }) => name === parsed?.sheetName);
  if (parsed === null || sheet === undefined) return [];
  return spots(parsed.area).map(([row, column]) => read(sheet, row, column));
}

function spots({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): [number, number][] {
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, n) => firstColumn + n);
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, n) => firstRow + n);
  return rows.flatMap((row) => columns.map((column): [number, number] => [row, column]));
}
